/** A report taken apart into what can be found: one row a record, with its day, tags and words. */
import { publishedOn, wordsOf, type Entity, type Participant, type Report, type Span } from "../records/index.js";
import { actorKeys } from "./actor-key.js";
import { passageAround } from "./passage.js";
import { dayNumber } from "./sort-key.js";
import type { DocumentHead } from "./store.js";
import { outletOf } from "../readers/outlet.js";
import { documentTags, entitiesOf, isFacetTag, recordTags, termOf } from "./terms.js";

export interface Row {
  /** The record's id in its report; "" for the report itself. */
  readonly record: string;
  readonly day: number;
  /** The words that stand for its tags in the index, parted by spaces. */
  readonly terms: string;
  /** The tags that are counted, one a line. */
  readonly facets: string;
  readonly passage: Span;
  readonly words: string;
}

export interface RecordRows {
  readonly report: Row;
  readonly events: readonly Row[];
  readonly attributions: readonly Row[];
}

export interface ReportRows extends RecordRows {
  /** Entities that are named or take part in something, by key. */
  readonly actors: ReadonlyMap<string, Entity>;
}

export function rowsOf(report: Report): ReportRows {
  const { document } = report;
  const { text } = document;
  const entities = entitiesOf(report);
  const shared = documentTags(report);
  const day = reportDay(report);
  const nameOf = (id: string | null | undefined): string => (id ? (entities.get(id)?.name ?? "") : "");
  const tags = recordTags(report, entities);
  const all = new Set<string>();
  const row = (record: string, at: number, own: readonly string[], passage: Span, words: readonly string[]): Row => {
    for (const tag of own) all.add(tag);
    const found = [...own, ...shared];
    return {
      record,
      day: at,
      terms: found.map(termOf).join(" "),
      facets: found.filter(isFacetTag).join("\n"),
      passage,
      words: words.join(" "),
    };
  };
  const events = report.events.map((event, i) => {
    const passage = passageAround(text, event.trigger);
    const names = [...event.actors, ...event.recipients].map(({ entity }: Participant) => nameOf(entity));
    const at = event.date?.start ? dayNumber(event.date.start) : day;
    const words = [wordsOf(text, passage), ...names, nameOf(event.place?.entity)];
    return row(event.id, at, tags.events[i]!, passage, words);
  });
  const attributions = report.attributions.map((attribution, i) => {
    const spans = [attribution.source, attribution.cue, ...attribution.content].filter((span) => span !== null);
    const passage = {
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    };
    const words = [...spans.map((span) => wordsOf(text, span)), nameOf(attribution.sourceEntity)];
    return row(attribution.id, day, tags.attributions[i]!, passage, words);
  });
  return {
    report: row("", day, [...all], { start: 0, end: text.length }, [document.title ?? "", text]),
    events,
    attributions,
    actors: actorsOf(report),
  };
}

/** The day of publication as a number; 0 when it is not known. */
export const reportDay = ({ document }: Report): number => dayNumber(publishedOn(document));

/** Entities that are named or take part in something, by key. */
export function actorsOf(report: Report): Map<string, Entity> {
  const { entities, events, attributions } = report;
  const keyOf = actorKeys(report);
  const taking = new Set<string | null | undefined>([
    ...events.flatMap(({ actors, recipients, place }) =>
      [...actors, ...recipients, ...(place ? [place] : [])].map(({ entity }) => entity),
    ),
    ...attributions.map(({ sourceEntity }) => sourceEntity),
  ]);
  return new Map(
    entities
      .filter(({ id, mentions }) => taking.has(id) || mentions.some(({ form }) => form === "name"))
      .map((entity) => [keyOf(entity), entity]),
  );
}

/** A document as lists show it. */
export function headOf(report: Report): Omit<DocumentHead, "state"> {
  const { text: _text, dateline: _dateline, ...head } = report.document;
  const outlet = outletOf(report);
  const day = publishedOn(report.document)?.slice(0, 10);
  return { ...head, ...(outlet !== undefined && { outlet }), ...(day !== undefined && { day }) };
}
