import type { Report, Span } from "../../records/index.js";
import { actorKeys } from "../actor-key.js";
import { headOf } from "../rows.js";
import type { AttributionHit, EventHit, FoundEntity, HitOf, Kind, ReportHit, State } from "../store.js";

/** A record in its report, with the words around it. */
export interface Place {
  readonly report: Report;
  readonly state: State;
  readonly record: string;
  readonly passage: Span;
}

export function hitOf<K extends Kind>(kind: K, place: Place, highlights: readonly Span[]): HitOf[K];
export function hitOf(kind: Kind, place: Place, highlights: readonly Span[]): HitOf[Kind] {
  const { report, state, record } = place;
  const document = { ...headOf(report), state };
  const span = kind === "report" ? windowOf(report.document.text, highlights) : place.passage;
  const passage = {
    span,
    text: report.document.text.slice(span.start, span.end),
    highlights: highlights.filter(({ start, end }) => start >= span.start && end <= span.end),
  };
  if (kind === "event") {
    const event = report.events.find(({ id }) => id === record)!;
    const named = [
      ...event.actors.map(({ entity }) => entity),
      ...event.recipients.map(({ entity }) => entity),
      ...event.voices.map(({ entity }) => entity),
      event.place?.entity,
    ];
    return { kind, document, passage, entities: entitiesIn(report, named), event } satisfies EventHit;
  }
  if (kind === "attribution") {
    const attribution = report.attributions.find(({ id }) => id === record)!;
    return {
      kind,
      document,
      passage,
      entities: entitiesIn(report, [attribution.sourceEntity]),
      attribution,
    } satisfies AttributionHit;
  }
  return {
    kind,
    document,
    passage,
    entities: {},
    events: report.events.length,
    attributions: report.attributions.length,
  } satisfies ReportHit;
}

function entitiesIn(report: Report, ids: readonly (string | null | undefined)[]): Record<string, FoundEntity> {
  const keyOf = actorKeys(report);
  return Object.fromEntries(
    report.entities
      .filter(({ id }) => ids.includes(id))
      .map((entity) => {
        const { mentions: _mentions, ...about } = entity;
        return [entity.id, { ...about, key: keyOf(entity) }];
      }),
  );
}

const BEFORE = 100;
const SHOWN = 300;

/** The part of a text to show: around the first highlight, else its beginning; cut at spaces. */
function windowOf(text: string, [first]: readonly Span[]): Span {
  const from = Math.max(0, (first?.start ?? 0) - BEFORE);
  const start = from === 0 ? 0 : text.indexOf(" ", from) + 1;
  const to = Math.max(start + SHOWN, first?.end ?? 0);
  const space = text.lastIndexOf(" ", to);
  return { start, end: to >= text.length ? text.length : space > start + SHOWN / 2 ? space : to };
}
