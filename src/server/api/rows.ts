/** What lists hold: a record's fields as a reader needs them in one line, with the link to the whole. */
import { z } from "zod";
import {
  Attribution,
  CodedDate,
  CodedEvent,
  Commitment,
  Count,
  Document,
  Entity,
  FACT_FIELDS,
  Incident,
  Span,
} from "../../records/index.js";
import { STATES } from "../../store/index.js";

export const Quote = z
  .strictObject({ span: Span, words: z.string() })
  .meta({ id: "Quote", description: "words of a document and where they stand in it" });
export type Quote = z.infer<typeof Quote>;

export const Passage = z
  .strictObject({ span: Span, text: z.string(), highlights: z.array(Span) })
  .meta({ id: "Passage", description: "the words around; highlights are in offsets of the document, like span" });
export type Passage = z.infer<typeof Passage>;

/** Which document a row comes from. */
export const Provenance = z
  .strictObject({
    document: Document.shape.id,
    title: z.string().optional(),
    publisher: z.string().optional(),
    published: z.string().optional(),
    outlet: z.string().optional().meta({ description: "publisher, else agency, else whom the dateline credits" }),
    day: z.string().optional().meta({ description: "day of publication, else of the dateline" }),
    outlets: z
      .array(z.string())
      .optional()
      .meta({ description: "all outlets that print the text now, where there are several" }),
    state: z
      .enum(STATES)
      .meta({ description: "superseded, withdrawn and embargoed ones are found only when asked for" }),
  })
  .meta({ id: "Provenance" });
export type Provenance = z.infer<typeof Provenance>;

export const ReportRow = Provenance.extend({
  agency: z.string().optional(),
  uri: z.string().optional(),
  language: z.string(),
  status: Document.shape.status,
  events: z.int(),
  attributions: z.int(),
  passage: Passage,
}).meta({ id: "ReportRow" });
export type ReportRow = z.infer<typeof ReportRow>;

export const PartyRow = z
  .strictObject({
    name: z.string(),
    id: z.string().optional().meta({ description: "actor id, across reports" }),
    entity: z.string().optional().meta({ description: "entity id within the document" }),
    country: z.string().optional(),
    kind: Entity.shape.kind.optional(),
  })
  .meta({ id: "PartyRow" });
export type PartyRow = z.infer<typeof PartyRow>;

export const PlaceRow = z
  .strictObject({
    name: z.string(),
    country: z.string().optional(),
    lat: z.number().optional(),
    lon: z.number().optional(),
    precision: z.int().optional(),
  })
  .meta({ id: "PlaceRow" });

export const EventRow = Provenance.extend({
  event: z.string().meta({ description: "event id within the document" }),
  type: CodedEvent.shape.type,
  mode: CodedEvent.shape.mode,
  contexts: CodedEvent.shape.contexts,
  status: CodedEvent.shape.status,
  quad: CodedEvent.shape.quad,
  score: CodedEvent.shape.score,
  trigger: Quote,
  passage: Passage,
  actors: z.array(PartyRow),
  recipients: z.array(PartyRow),
  place: PlaceRow.optional(),
  date: CodedDate.optional(),
  dayFrom: z.enum(["date", "published"]).optional().meta({
    description:
      "whence the day it is listed under: its own date, or `day` of its report; left out where neither is known",
  }),
  counts: z.array(Count.extend({ text: z.string() }).meta({ id: "CountRow" })),
  voices: z
    .array(z.strictObject({ name: z.string(), commitment: Commitment }).meta({ id: "VoiceRow" }))
    .meta({ description: "from the publisher inwards" }),
  confidence: z.number().meta({ description: "the least sure of the decisions in `why`" }),
}).meta({ id: "EventRow" });
export type EventRow = z.infer<typeof EventRow>;

export const AttributionRow = Provenance.extend({
  attribution: z.string().meta({ description: "attribution id within the document" }),
  kind: Attribution.shape.kind,
  act: Attribution.shape.act,
  resolved: Attribution.shape.resolved,
  source: Quote.nullable(),
  name: z.string().nullable().meta({ description: "who the source is" }),
  cue: Quote.nullable(),
  content: z.array(Quote),
  parent: Attribution.shape.parent,
  passage: Passage,
  confidence: z.number(),
}).meta({ id: "AttributionRow" });
export type AttributionRow = z.infer<typeof AttributionRow>;

export const IncidentRow = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    type: Incident.shape.type,
    status: Incident.shape.status,
    place: Incident.shape.place,
    date: Incident.shape.date,
    events: z.int(),
    reports: z.int(),
    origins: z.int().meta({ description: "reports that are no reprint of another" }),
    parties: z.int().meta({ description: "who has a voice in it, or a role under a name" }),
    contested: z.array(z.enum(FACT_FIELDS)).meta({ description: "facts whose versions exclude each other" }),
  })
  .meta({ id: "IncidentRow" });
export type IncidentRow = z.infer<typeof IncidentRow>;

/** An incident with what the page says beside it. */
export const IncidentView = z
  .strictObject({
    incident: Incident,
    summary: z.array(z.string()).meta({ description: "the paragraph: a sentence for each voice" }),
    parties: IncidentRow.shape.parties,
    documents: z.array(Provenance).meta({ description: "every report that tells it, reprints too" }),
  })
  .meta({ id: "IncidentView" });
export type IncidentView = z.infer<typeof IncidentView>;
