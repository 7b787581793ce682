/** A reviewed report in the form of a hand-coded one, as `hearsay eval events` reads it beside its text. */
import { wordsOf, type CodedDate, type CodedEvent, type Report, type Span } from "../../records/index.js";
import type { Gold } from "../../eval/gold-report.js";

/** `textFile` is the name of the text beside it. */
export function goldReport(report: Report, textFile: string): Gold {
  const { document, entities, attributions, events } = report;
  const said = (span: Span) => ({ ...span, text: wordsOf(document.text, span) });
  const extra: Gold["entities"] = {};
  /** A party that is no entity of the report gets one of its own from its words. */
  const keyOf = ({ entity, span }: CodedEvent["actors"][number]): string[] => {
    if (entity !== undefined) return [entity];
    if (!span) return [];
    const key = `words-${span.start}-${span.end}`;
    const words = wordsOf(document.text, span);
    extra[key] = { name: words, mentions: [words] };
    return [key];
  };
  const goldEvents = events.map((event) => ({
    id: event.id,
    type: event.type,
    mode: event.mode ?? null,
    trigger: said(event.trigger),
    actors: event.actors.flatMap(keyOf),
    recipients: event.recipients.flatMap(keyOf),
    status: event.status,
    location: event.place?.entity ?? null,
    date: event.date?.start ? { value: valueOf(event.date) } : null,
    magnitude: magnitude(event, document.text),
  }));
  return {
    text: textFile,
    document: document.published === undefined ? {} : { dateline: { date: { value: document.published } } },
    entities: {
      ...Object.fromEntries(
        entities.map(({ id, name, kind, codes, place, mentions }) => [
          id,
          {
            name,
            kind,
            codes: [codes.country, ...codes.sectors].filter((code) => code !== undefined),
            ...(place && { country: place.country }),
            mentions: [...new Set(mentions.map(({ span }) => wordsOf(document.text, span)))],
          },
        ]),
      ),
      ...extra,
    },
    attributions: attributions.map(({ id, source, cue, content, sourceEntity, parent }) => ({
      id,
      source: source && said(source),
      cue: cue && said(cue),
      content: content.map(said),
      sourceEntity,
      parent,
    })),
    events: goldEvents,
  };
}

/** As much of the first day as is known. */
const valueOf = ({ start, precision }: CodedDate): string =>
  start!.slice(0, precision === "year" ? 4 : precision === "month" ? 7 : undefined);

function magnitude({ counts }: CodedEvent, text: string): Gold["events"][number]["magnitude"] {
  if (!counts.length) return null;
  return Object.fromEntries(
    counts.map(({ what, words, min, max }) => [
      what,
      { text: wordsOf(text, words), min: min ?? null, max: max ?? null },
    ]),
  );
}

/** The outermost attributions as a line of the gold file of `hearsay eval attribution`. */
export const attributionLine = ({ document, attributions }: Report): object => ({
  id: document.id,
  text: document.text,
  attributions: attributions
    .filter(({ parent }) => parent === null)
    .map(({ source, cue, content }) => ({ source: source ? [source] : [], cue: cue ? [cue] : [], content })),
});
