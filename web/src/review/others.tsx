import type { Report } from "../../../src/records/index.js";
import { kindOf } from "../report/words";
import { Shown } from "../text/shown";
import { isEvent, type Item, type Kind } from "./draft";

interface Props {
  readonly report: Report;
  readonly kind: Kind;
  readonly first: string;
  readonly chosen: readonly string[];
  readonly onChange: (items: Item[]) => void;
}

/** The other items of the report, to choose those that are one with the first. */
export function Others({ report, kind, first, chosen, onChange }: Props) {
  const items: readonly Item[] = kind === "event" ? report.events : report.attributions;
  const { text } = report.document;
  return (
    <fieldset class="others">
      <legend>Merge with</legend>
      {items
        .filter(({ id }) => id !== first)
        .map((each) => {
          const words = isEvent(each) ? each.trigger : each.content[0]!;
          return (
            <label key={each.id}>
              <input
                type="checkbox"
                checked={chosen.includes(each.id)}
                onChange={(event) => {
                  const ids = event.currentTarget.checked
                    ? [...chosen, each.id]
                    : chosen.filter((id) => id !== each.id);
                  onChange(ids.flatMap((id) => items.find((item) => item.id === id) ?? []));
                }}
              />{" "}
              <b>
                <Shown text={text.slice(words.start, Math.min(words.end, words.start + 60))} />
              </b>{" "}
              <span class="aside">{isEvent(each) ? `${each.status}, ${kindOf(each)}` : each.act}</span>
            </label>
          );
        })}
    </fieldset>
  );
}
