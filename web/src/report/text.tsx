import type { Block } from "../text/blocks";
import { shown } from "../text/shown";
import { treeOf, type Node } from "../text/tree";
import type { Mark } from "../text/marks";
import { STATUS_MARKS } from "./words";
import type { CodedEvent } from "../../../src/records/index.js";

/** The words of a block with their marks. Everything is put in as text, by offsets. */
export function Marked({
  text,
  block,
  marks,
}: {
  readonly text: string;
  readonly block: Block;
  readonly marks: readonly Mark[];
}) {
  return <>{treeOf(block, marks).map((node, i) => draw(text, node, i))}</>;
}

function draw(text: string, node: Node, key: number) {
  if (!("mark" in node)) return shown(text.slice(node.start, node.end));
  const { mark, first, last } = node;
  const inside = node.inside.map((each, i) => draw(text, each, i));
  const edges = `${first ? " first" : ""}${last ? " last" : ""}`;
  const look = `${mark.kind} ${mark.look}${edges}${mark.out ? " ruled-out" : ""}`;
  switch (mark.kind) {
    case "event":
      return (
        <a key={key} class={look} data-m={mark.id} id={first ? `t-${mark.id}` : undefined} href={`#n-${mark.id}`}>
          {inside}
          {last && <Sign status={mark.look as CodedEvent["status"]} out={mark.out} />}
        </a>
      );
    case "content":
      return (
        <span key={key} class={look} data-m={mark.id}>
          {first && <sup class="who">{mark.speaker?.number}</sup>}
          {inside}
        </span>
      );
    case "loaded":
      return (
        <span key={key} class={look} title={`a word that colours: ${mark.id}`}>
          {inside}
        </span>
      );
    case "aim":
      return (
        <mark key={key} class={look} id={first ? "t-aim" : undefined}>
          {inside}
        </mark>
      );
    default:
      return (
        <span key={key} class={look} data-m={mark.id} id={first && mark.kind === "cue" ? `t-${mark.id}` : undefined}>
          {inside}
        </span>
      );
  }
}

interface SignProps {
  readonly status: CodedEvent["status"];
  /** Whether review took the event away. */
  readonly out?: boolean | undefined;
}

export const Sign = ({ status, out = false }: SignProps) => (
  <sup class="sign">
    <span aria-hidden="true">{STATUS_MARKS[status].sign}</span>
    <span class="unseen">
      {" "}
      ({status}
      {out && ", rejected in review"})
    </span>
  </sup>
);
