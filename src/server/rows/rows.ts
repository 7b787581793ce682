/** Hits of the store as the rows of lists. */
import type { Incident } from "../../records/index.js";
import type {
  Actor,
  AttributionHit,
  DocumentHead,
  EventHit,
  FoundEntity,
  Passage,
  ReportHit,
} from "../../store/index.js";
import { takingPart } from "../../incidents/actors/taking-part.js";
import { unnamedOutlet } from "../../readers/outlet.js";
import { outletsIn } from "../../records/printing.js";
import type { ActorRow } from "../api/explore.js";
import type { AttributionRow, EventRow, IncidentRow, PartyRow, Provenance, ReportRow } from "../api/rows.js";
import { quote } from "./quote.js";

/** Fields of `from` that are there; answers leave out what is not known. */
const known = <T extends object, K extends keyof T>(from: T, ...names: readonly K[]): Pick<T, K> =>
  Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]])) as Pick<T, K>;

const passageRow = ({ span, text, highlights }: Passage): EventRow["passage"] => ({
  span,
  text,
  highlights: [...highlights],
});

export function provenance(document: DocumentHead): Provenance {
  const outlets = outletsIn(document);
  return {
    document: document.id,
    ...known(document, "title", "publisher", "published", "outlet", "day"),
    ...(outlets.length > 1 && { outlets }),
    state: document.state,
  };
}

export const reportRow = ({ document, passage, events, attributions }: ReportHit): ReportRow => ({
  ...provenance(document),
  ...known(document, "agency", "uri"),
  language: document.language,
  status: document.status,
  events,
  attributions,
  passage: passageRow(passage),
});

function partyRow(passage: Passage, entity: FoundEntity | undefined, span?: { start: number; end: number }): PartyRow {
  const country = entity?.codes.country ?? entity?.place?.country;
  return {
    name: entity?.name ?? (span ? quote(passage, span).words : ""),
    ...(entity && { id: entity.key, entity: entity.id, kind: entity.kind }),
    ...(country !== undefined && { country }),
  };
}

/** Where the day comes from that an event is listed under; the store's own rule. */
const dayFrom = ({ date }: EventHit["event"], { day }: DocumentHead): Pick<EventRow, "dayFrom"> =>
  date?.start ? { dayFrom: "date" } : day === undefined ? {} : { dayFrom: "published" };

export function eventRow({ document, passage, entities, event }: EventHit): EventRow {
  const party = ({ entity, span }: (typeof event.actors)[number]): PartyRow =>
    partyRow(passage, entity === undefined ? undefined : entities[entity], span);
  const place = event.place && entities[event.place.entity];
  return {
    ...provenance(document),
    event: event.id,
    ...known(event, "type", "mode", "contexts", "status", "quad", "score"),
    trigger: quote(passage, event.trigger),
    passage: passageRow(passage),
    actors: event.actors.map(party),
    recipients: event.recipients.map(party),
    ...(place && {
      place: { name: place.name, ...(place.place && known(place.place, "country", "lat", "lon", "precision")) },
    }),
    ...known(event, "date"),
    ...dayFrom(event, document),
    counts: event.counts.map((count) => ({ ...count, text: quote(passage, count.words).words })),
    voices: event.voices.map(({ entity, commitment }) => ({
      name:
        entity === "publisher"
          ? (document.outlet ?? unnamedOutlet(document.origin))
          : ((entity && entities[entity]?.name) ?? "someone not named"),
      commitment,
    })),
    confidence: Math.min(1, ...event.why.map(({ confidence }) => confidence)),
  };
}

export function attributionRow({ document, passage, entities, attribution }: AttributionHit): AttributionRow {
  const { source, cue, content, sourceEntity } = attribution;
  return {
    ...provenance(document),
    attribution: attribution.id,
    ...known(attribution, "kind", "act", "resolved"),
    source: source && quote(passage, source),
    name: (sourceEntity && entities[sourceEntity]?.name) ?? (source && quote(passage, source).words),
    cue: cue && quote(passage, cue),
    content: content.map((span) => quote(passage, span)),
    parent: attribution.parent,
    passage: passageRow(passage),
    confidence: attribution.confidence,
  };
}

export function incidentRow(incident: Incident): IncidentRow {
  const { members, reprints, facts } = incident;
  const copies = new Set(reprints.flatMap(({ documents }) => documents));
  const documents = new Set(members.map(({ document }) => document));
  return {
    ...known(incident, "id", "title", "type", "status", "place", "date"),
    events: members.length,
    reports: documents.size,
    origins: [...documents].filter((id) => !copies.has(id)).length,
    parties: takingPart(incident).length,
    contested: facts.filter(({ state }) => state === "contested").map(({ field }) => field),
  };
}

export const actorRow = ({ key, name, kind, codes, aliases, events }: Actor): ActorRow => ({
  id: key,
  name,
  kind,
  ...known(codes, "country"),
  acts: events.actor,
  receives: events.recipient,
  says: events.voice,
  aliases: [...aliases],
});
