import { Lookup } from "../../../src/export/report/voices.js";
import type { Report } from "../../../src/records/index.js";
import { EventDetails } from "../report/details";
import { chainOf } from "../report/notes";
import { Shown } from "../text/shown";
import { isEvent, type Item } from "./draft";

/** What the machine made of the words, for reading. */
export function Machine({ item, report }: { readonly item: Item; readonly report: Report }) {
  const lookup = new Lookup(report);
  const { text } = report.document;
  const chain = chainOf(isEvent(item) ? (lookup.attribution(item.attribution) ?? null) : item, lookup);
  return (
    <div class="machine">
      <p class="chain">
        {chain.map(({ name, says }, i) => (
          <span key={i}>
            {i > 0 && " → "}
            <b>
              <Shown text={name} />
            </b>{" "}
            {says}
          </span>
        ))}
      </p>
      {isEvent(item) ? (
        <EventDetails event={item} lookup={lookup} />
      ) : (
        <dl class="record">
          {(
            [
              ["Source", item.source && text.slice(item.source.start, item.source.end)],
              ["Cue", item.cue && text.slice(item.cue.start, item.cue.end)],
              ["Content", item.content.map(({ start, end }) => text.slice(start, end)).join(" … ")],
              ["Act", `${item.act}, ${item.kind}`],
              ["Source found", item.resolved],
              ["Confidence", `${Math.round(item.confidence * 100)} %`],
            ] as const
          ).map(([name, value]) => [
            <dt key={`t${name}`}>{name}</dt>,
            <dd key={`d${name}`}>{value ? <Shown text={value} /> : <span class="aside">none</span>}</dd>,
          ])}
        </dl>
      )}
    </div>
  );
}
