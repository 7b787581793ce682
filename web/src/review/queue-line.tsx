import type { QueueItem } from "../../../src/server/api/review.js";
import { dayInWords, dayOf, kindOf } from "../report/words";
import { Shown } from "../text/shown";

const AROUND = 36;

/** What tells an item from others like it: its words, those around them, the report and the day. */
export function QueueLine({ item: { event, attribution, id } }: { readonly item: QueueItem }) {
  const row = event ?? attribution;
  if (!row) return <span>{id}</span>;
  const day = event?.date?.start ? dayOf(event.date) : row.published && dayInWords(row.published);
  return (
    <>
      <span>
        <b>
          <Shown text={event?.trigger.words ?? attribution?.name ?? attribution?.source?.words ?? "someone"} />
        </b>{" "}
        {event ? `${event.status} · ${kindOf(event)}` : attribution?.act}
      </span>
      <span class="around">
        <Shown text={around(row.passage, event?.trigger.span.start ?? attribution?.cue?.span.start)} />
      </span>
      <span class="aside">
        <Shown text={[row.title ?? row.publisher ?? "a report without a title", day].filter(Boolean).join(" · ")} />
      </span>
    </>
  );
}

/** The words on either side of an offset of the document. */
function around({ span, text }: NonNullable<QueueItem["event"]>["passage"], at = span.start): string {
  const from = Math.max(0, at - span.start - AROUND);
  const start = from === 0 ? 0 : text.indexOf(" ", from) + 1;
  const cut = text.slice(start, start + 3 * AROUND);
  return `${start > 0 ? "… " : ""}${cut}${start + cut.length < text.length ? " …" : ""}`;
}
