/** Answers as tables: what `.csv` beside a permalink gives. Each row links back to its document and span. */
import type { Incident, Report } from "../records/index.js";
import { wordsOf } from "../records/index.js";
import type { Cell, Table } from "../export/csv/table.js";
import type { Decision } from "../review/decision.js";
import type { Bin, Timeline, ActorRow, Network, MapAnswer } from "./api/explore.js";
import type { AttributionRow, EventRow, IncidentRow, PartyRow, ReportRow } from "./api/rows.js";

/** A table of columns, each worked out from the item. */
const tableOf = <T>(items: Iterable<T>, columns: Readonly<Record<string, (item: T) => Cell>>): Table => ({
  columns: Object.keys(columns),
  rows: (function* () {
    for (const item of items) yield Object.values(columns).map((cell) => cell(item));
  })(),
});

const names = (parties: readonly PartyRow[]): string => parties.map(({ name }) => name).join("; ");
const linkTo = (document: string, kind: "events" | "attributions", id: string): string =>
  `/api/reports/${document}/${kind}/${id}`;

const PROVENANCE = {
  publisher: ({ publisher }: { publisher?: string | undefined }): Cell => publisher,
  published: ({ published }: { published?: string | undefined }): Cell => published,
  outlet: ({ outlet }: { outlet?: string | undefined }): Cell => outlet,
  day: ({ day }: { day?: string | undefined }): Cell => day,
  title: ({ title }: { title?: string | undefined }): Cell => title,
};

export const eventTable = (rows: Iterable<EventRow>): Table =>
  tableOf(rows, {
    document: (row) => row.document,
    event: (row) => row.event,
    type: (row) => row.type,
    mode: (row) => row.mode,
    status: (row) => row.status,
    quad: (row) => row.quad,
    score: (row) => row.score,
    actors: (row) => names(row.actors),
    recipients: (row) => names(row.recipients),
    start: (row) => row.date?.start,
    end: (row) => row.date?.end,
    precision: (row) => row.date?.precision,
    day_from: (row) => row.dayFrom,
    place: (row) => row.place?.name,
    country: (row) => row.place?.country,
    lat: (row) => row.place?.lat,
    lon: (row) => row.place?.lon,
    counts: (row) => row.counts.map(({ what, text }) => `${what}: ${text}`).join("; "),
    voices: (row) => row.voices.map(({ name, commitment }) => `${name} ${commitment}`).join(" > "),
    confidence: (row) => row.confidence,
    trigger: (row) => row.trigger.words,
    trigger_start: (row) => row.trigger.span.start,
    trigger_end: (row) => row.trigger.span.end,
    passage: (row) => row.passage.text,
    ...PROVENANCE,
    link: (row) => linkTo(row.document, "events", row.event),
  });

export const attributionTable = (rows: Iterable<AttributionRow>): Table =>
  tableOf(rows, {
    document: (row) => row.document,
    attribution: (row) => row.attribution,
    kind: (row) => row.kind,
    act: (row) => row.act,
    source: (row) => row.name,
    resolved: (row) => row.resolved,
    cue: (row) => row.cue?.words,
    content: (row) => row.content.map(({ words }) => words).join(" … "),
    content_start: (row) => row.content[0]?.span.start,
    content_end: (row) => row.content.at(-1)?.span.end,
    parent: (row) => row.parent,
    confidence: (row) => row.confidence,
    ...PROVENANCE,
    link: (row) => linkTo(row.document, "attributions", row.attribution),
  });

export const reportTable = (rows: Iterable<ReportRow>): Table =>
  tableOf(rows, {
    document: (row) => row.document,
    ...PROVENANCE,
    agency: (row) => row.agency,
    uri: (row) => row.uri,
    language: (row) => row.language,
    status: (row) => row.status,
    state: (row) => row.state,
    events: (row) => row.events,
    attributions: (row) => row.attributions,
    link: (row) => `/api/reports/${row.document}`,
  });

export const incidentTable = (rows: Iterable<IncidentRow>): Table =>
  tableOf(rows, {
    incident: (row) => row.id,
    title: (row) => row.title,
    type: (row) => row.type,
    status: (row) => row.status,
    place: (row) => row.place?.name,
    lat: (row) => row.place?.place?.lat,
    lon: (row) => row.place?.place?.lon,
    start: (row) => row.date?.start,
    end: (row) => row.date?.end,
    events: (row) => row.events,
    reports: (row) => row.reports,
    origins: (row) => row.origins,
    parties: (row) => row.parties,
    contested: (row) => row.contested.join("; "),
    link: (row) => `/api/incidents/${row.id}`,
  });

/** The matrix, a row a cell. */
export function matrixTable({ id, facts, parties }: Incident): Table {
  const nameOf = new Map(parties.map((party) => [party.id, party.name]));
  return tableOf(
    facts.flatMap(({ field, state, cells }) => cells.map((cell) => ({ field, state, ...cell }))),
    {
      incident: () => id,
      field: (cell) => cell.field,
      state: (cell) => cell.state,
      party: (cell) => nameOf.get(cell.party) ?? cell.party,
      value: (cell) => cell.value.text,
      min: (cell) => cell.value.min,
      max: (cell) => cell.value.max,
      words: (cell) => cell.words,
      status: (cell) => cell.status,
      voices: (cell) => cell.voices.map((voice) => nameOf.get(voice) ?? voice).join(" > "),
      outlet: (cell) => cell.outlet,
      first: (cell) => cell.first,
      last: (cell) => cell.last,
      document: (cell) => cell.document,
      start: (cell) => cell.span.start,
      end: (cell) => cell.span.end,
      link: (cell) => linkTo(cell.document, "events", cell.event),
    },
  );
}

/** The events of one report, straight from the record. */
export function recordTable({ document, entities, events }: Report): Table {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const party = ({ entity, span }: Report["events"][number]["actors"][number]): string =>
    (entity !== undefined && nameOf.get(entity)) || (span ? wordsOf(document.text, span) : "");
  return tableOf(events, {
    document: () => document.id,
    event: (event) => event.id,
    type: (event) => event.type,
    mode: (event) => event.mode,
    status: (event) => event.status,
    quad: (event) => event.quad,
    score: (event) => event.score,
    actors: (event) => event.actors.map(party).join("; "),
    recipients: (event) => event.recipients.map(party).join("; "),
    start: (event) => event.date?.start,
    end: (event) => event.date?.end,
    place: (event) => event.place && nameOf.get(event.place.entity),
    counts: (event) => event.counts.map(({ what, words }) => `${what}: ${wordsOf(document.text, words)}`).join("; "),
    attribution: (event) => event.attribution,
    trigger: (event) => wordsOf(document.text, event.trigger),
    trigger_start: (event) => event.trigger.start,
    trigger_end: (event) => event.trigger.end,
    link: (event) => linkTo(document.id, "events", event.id),
  });
}

export const timelineTable = ({ bins }: Timeline): Table =>
  tableOf<Bin>(bins, { start: ({ start }) => start, end: ({ end }) => end, count: ({ count }) => count });

export const actorTable = (rows: Iterable<ActorRow>): Table =>
  tableOf(rows, {
    actor: (row) => row.id,
    name: (row) => row.name,
    kind: (row) => row.kind,
    country: (row) => row.country,
    acts: (row) => row.acts,
    receives: (row) => row.receives,
    says: (row) => row.says,
    aliases: (row) => row.aliases.join("; "),
    link: (row) => `/api/actors/${encodeURIComponent(row.id)}`,
  });

const quads = {
  verbal_cooperation: ({ quads: [n] }: { quads: readonly number[] }): Cell => n,
  material_cooperation: ({ quads: [, n] }: { quads: readonly number[] }): Cell => n,
  verbal_conflict: ({ quads: [, , n] }: { quads: readonly number[] }): Cell => n,
  material_conflict: ({ quads: [, , , n] }: { quads: readonly number[] }): Cell => n,
};

export function networkTable({ nodes, edges }: Network): Table {
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  return tableOf(edges, {
    source: (edge) => edge.source,
    source_name: (edge) => nameOf.get(edge.source),
    target: (edge) => edge.target,
    target_name: (edge) => nameOf.get(edge.target),
    count: (edge) => edge.count,
    ...quads,
  });
}

export const mapTable = ({ features }: MapAnswer): Table =>
  tableOf(
    features.map(({ geometry, properties }) => ({ ...properties, at: geometry.coordinates })),
    {
      place: (each) => each.name,
      country: (each) => each.country,
      lat: (each) => each.at[1],
      lon: (each) => each.at[0],
      precision: (each) => each.precision,
      events: (each) => each.events,
      ...quads,
    },
  );

export const decisionTable = (decisions: Iterable<Decision>): Table =>
  tableOf(decisions, {
    seq: (each) => each.seq,
    time: (each) => each.time,
    coder: (each) => each.coder,
    round: (each) => each.round,
    verb: (each) => each.verb,
    kind: (each) => each.kind,
    document: (each) => each.document,
    before: (each) => each.before.map(({ id }) => id).join("; "),
    after: (each) => each.after.map(({ id }) => id).join("; "),
    reason: (each) => each.reason,
    hash: (each) => each.hash,
  });
