/** Whether an item that a reviewer wrote fits its report: spans, entities, attributions, mode. */
import {
  hasMode,
  quadOf,
  scoreOf,
  type Attribution,
  type CodedEvent,
  type Report,
  type Span,
} from "../records/index.js";
import type { Item, ReviewedKind } from "./state.js";

/** What does not fit, in words that go on a sentence; null when all does. */
export function misfit(
  kind: ReviewedKind,
  item: Item,
  report: Report,
  attributions: ReadonlySet<string>,
): string | null {
  return kind === "event"
    ? misfitOfEvent(item as CodedEvent, report, attributions)
    : misfitOfAttribution(item as Attribution, report, attributions);
}

/** Quad and score follow from type and mode, whatever was sent. */
export const derived = <T extends Item>(item: T): T =>
  "type" in item ? { ...item, quad: quadOf(item.type), score: scoreOf(item.type, item.mode) } : item;

function misfitOfEvent(event: CodedEvent, report: Report, attributions: ReadonlySet<string>): string | null {
  const { type, mode, trigger, actors, recipients, place, date, counts, attribution, voices } = event;
  if (mode !== undefined && !hasMode(type, mode)) return `${type} has no mode ${mode}`;
  const parties = [...actors, ...recipients];
  const spans = [
    trigger,
    ...parties.flatMap(({ span }) => (span ? [span] : [])),
    ...(place?.span ? [place.span] : []),
    ...(date?.words ? [date.words] : []),
    ...counts.map(({ words }) => words),
  ];
  if (parties.some(({ span, entity }) => !span && entity === undefined)) return "a party has neither span nor entity";
  if (counts.some(({ min, max }) => min !== undefined && max !== undefined && min > max))
    return "a count has a min above its max";
  return (
    misfitOfSpans(spans, report) ??
    unknownEntity(
      [...parties.map(({ entity }) => entity), place?.entity, ...voices.map(({ entity }) => entity ?? undefined)],
      report,
    ) ??
    unknownAttribution([attribution, ...voices.map((voice) => voice.attribution)], attributions)
  );
}

function misfitOfAttribution(item: Attribution, report: Report, attributions: ReadonlySet<string>): string | null {
  const { source, cue, content, sourceEntity, parent, id } = item;
  if (parent === id) return `attribution ${id} cannot hold itself`;
  return (
    misfitOfSpans([...(source ? [source] : []), ...(cue ? [cue] : []), ...content], report) ??
    unknownEntity([sourceEntity ?? undefined], report) ??
    unknownAttribution([parent], attributions)
  );
}

function misfitOfSpans(spans: readonly Span[], { document }: Report): string | null {
  const bad = spans.find(({ start, end }) => start >= end || end > document.text.length);
  return bad ? `the span ${bad.start}-${bad.end} is not within the text` : null;
}

function unknownEntity(ids: readonly (string | undefined)[], { entities }: Report): string | null {
  const known = new Set(["publisher", ...entities.map(({ id }) => id)]);
  const bad = ids.find((id) => id !== undefined && !known.has(id));
  return bad === undefined ? null : `the report has no entity ${bad}`;
}

function unknownAttribution(ids: readonly (string | null | undefined)[], known: ReadonlySet<string>): string | null {
  const bad = ids.find((id) => id !== null && id !== undefined && !known.has(id));
  return bad === null || bad === undefined ? null : `the report has no attribution ${bad}`;
}
