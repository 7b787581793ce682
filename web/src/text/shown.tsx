import { runsOf } from "./control";

/** Text from outside, shown as it is: control characters are named, and its direction stays its own. */
export function Shown({ text }: { readonly text: string }) {
  return <bdi>{shown(text)}</bdi>;
}

/** The children of an element that shows such text. */
export const shown = (text: string) =>
  runsOf(text).map((run, i) =>
    "text" in run ? (
      run.text
    ) : (
      <span key={i} class="control" title={`${run.code}, a character that is not seen`}>
        {run.name}
      </span>
    ),
  );
