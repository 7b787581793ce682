/** What a search found, for reading: who did what to whom, who says so, and the words with what was looked for. */
import type { ExportOptions, Paint } from "../../export/index.js";
import { saysOf } from "../../export/report/voices.js";
import { visible, wrap } from "../../export/report/wrap.js";
import type { EventHit, Hit } from "../../store/index.js";
import { outletsIn } from "../../records/printing.js";

const INDENT = "    ";

export function hitLines(hit: Hit, { paint, width }: ExportOptions): string {
  const { day, id } = hit.document;
  const from = [
    visible(outletsIn(hit.document).join(", ") || "an unnamed outlet"),
    day,
    hit.document.state === "current" ? "" : hit.document.state,
    id.slice(0, 19),
  ];
  const heading =
    hit.kind === "event"
      ? eventLine(hit, paint)
      : hit.kind === "attribution"
        ? sayingLine(hit, paint)
        : paint.bold(visible(hit.document.title ?? "untitled"));
  return [
    heading,
    ...wordsLines(hit, paint, width - INDENT.length).map((line) => INDENT + line),
    paint.dim(INDENT + from.filter(Boolean).join(" · ")),
    "",
    "",
  ].join("\n");
}

/** The day of an event; when that is not told, the day on which it was. */
export const dayOf = ({ event, document }: Pick<EventHit, "event" | "document">): string =>
  event.date?.start?.slice(0, 10) ?? document.day ?? "undated";

/** "2024-03-03 ASSAULT reported: Malian army → crowd, Ansongo". */
export function eventLine({ event, entities, document }: EventHit, paint: Paint): string {
  const name = (id: string | undefined): string => visible(entities[id ?? ""]?.name ?? "someone not named");
  const names = (list: EventHit["event"]["actors"]): string => list.map(({ entity }) => name(entity)).join(", ");
  const parties = [names(event.actors), names(event.recipients)].map((each) => each || "–").join(" → ");
  const place = event.place ? `, ${name(event.place.entity)}` : "";
  return `${dayOf({ event, document })} ${paint.bold(event.type)} ${paint.cyan(event.status)}: ${parties}${place}`;
}

function sayingLine({ attribution, entities }: Extract<Hit, { kind: "attribution" }>, paint: Paint): string {
  const who = entities[attribution.sourceEntity ?? ""]?.name ?? "someone not named";
  return `${paint.bold(visible(who))} ${saysOf(attribution.act)}`;
}

const MARK = /[\ufdd0\ufdd1]/g;

/** The words, with what was looked for in bold; line breaks become spaces. */
function wordsLines({ passage: { text, span, highlights } }: Hit, paint: Paint, width: number): string[] {
  let marked = "";
  let at = 0;
  for (const { start, end } of highlights) {
    marked += `${text.slice(at, start - span.start)}\ufdd0${text.slice(start - span.start, end - span.start)}\ufdd1`;
    at = end - span.start;
  }
  let bold = false;
  return wrap(visible(marked + text.slice(at)), width).map((line) => {
    const pieces = line.split(MARK).map((piece, i) => (bold !== i % 2 > 0 ? paint.bold(piece) : piece));
    if (pieces.length % 2 === 0) bold = !bold;
    return pieces.join("");
  });
}
