import { z } from "zod";
import { CodedDate } from "./date.js";
import { Entity, Place } from "./entity.js";
import { STATUSES } from "./event.js";
import { HARMS } from "./harm.js";
import { EventType } from "./plover.js";
import { Span } from "./span.js";

export const FACT_FIELDS = [
  "occurred",
  "responsible",
  "target",
  ...HARMS,
  "place",
  "date",
  "means",
  "justification",
  "legality",
] as const;
export const FACT_STATES = ["agreed", "single-source", "compatible", "contested", "revised", "withdrawn"] as const;
export const INCIDENT_GRADES = ["confirmed", "fair", "weak", "contested", "discounted"] as const;
export const FRAMING_ROLES = ["act", "actor", "victims", "place"] as const;

/** Words in a document: what every cell of a dossier rests on. */
export const Evidence = z
  .strictObject({ document: z.string(), span: Span, words: z.string() })
  .meta({ id: "Evidence" });
export type Evidence = z.infer<typeof Evidence>;

/** One who has a version: an entity across the reports, or an outlet speaking in its own voice. */
export const Party = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.union([Entity.shape.kind, z.literal("outlet")]),
    country: z.string().optional(),
    aliases: z.array(z.string()),
    members: z.array(z.strictObject({ document: z.string(), entity: z.string() })),
    merged: z
      .array(z.strictObject({ key: z.string(), name: z.string(), why: z.string() }))
      .optional()
      .describe("other names that were taken for this party's, and by which rule"),
  })
  .meta({ id: "Party" });
export type Party = z.infer<typeof Party>;

/** The value of a cell: words for people to read, and numbers or a key to compare by. */
export const CellValue = z
  .strictObject({
    text: z.string(),
    min: z.number().optional(),
    max: z.number().optional(),
    party: z.string().optional().describe("party id, for responsible and target"),
    polarity: z.enum(["yes", "no"]).optional(),
    date: CodedDate.optional(),
    place: Place.optional(),
  })
  .meta({ id: "CellValue" });
export type CellValue = z.infer<typeof CellValue>;

export const FactCell = Evidence.extend({
  party: z.string().describe("party id of the innermost voice"),
  voices: z.array(z.string()).describe("party ids from the publisher inwards"),
  value: CellValue,
  status: z.enum(STATUSES),
  outlet: z.string().optional(),
  event: z.string().describe("event id within the document"),
  first: z.string().optional().describe("publication date of the first report that has it"),
  last: z.string().optional().describe("publication date of the last report that has it"),
  superseded: z.boolean().optional().describe("true when the same party says otherwise later"),
}).meta({ id: "FactCell" });
export type FactCell = z.infer<typeof FactCell>;

export const Fact = z
  .strictObject({ field: z.enum(FACT_FIELDS), cells: z.array(FactCell), state: z.enum(FACT_STATES), why: z.string() })
  .meta({ id: "Fact" });
export type Fact = z.infer<typeof Fact>;

export const Framing = Evidence.extend({ party: z.string(), role: z.enum(FRAMING_ROLES) }).meta({ id: "Framing" });
export type Framing = z.infer<typeof Framing>;

/** Something said about an incident: a response, a demand, an allegation. */
export const Statement = Evidence.extend({
  party: z.string(),
  towards: z.array(z.string()).describe("party ids"),
  type: EventType,
  mode: z.string().optional(),
  status: z.enum(STATUSES),
  outlet: z.string().optional(),
  said: z.string().optional().describe("publication date"),
}).meta({ id: "Statement" });
export type Statement = z.infer<typeof Statement>;

export const IncidentMember = z
  .strictObject({ document: z.string(), event: z.string(), why: z.string() })
  .meta({ id: "IncidentMember" });
export type IncidentMember = z.infer<typeof IncidentMember>;

/** Documents that are one text printed again; they count as one source. */
export const Reprint = z
  .strictObject({ origin: z.string(), documents: z.array(z.string()), why: z.string() })
  .meta({ id: "Reprint" });
export type Reprint = z.infer<typeof Reprint>;

/** One clause of the account in plain words, with what each part of it rests on. */
export const Clause = z.strictObject({ text: z.string(), evidence: z.array(Evidence).min(1) }).meta({ id: "Clause" });
export type Clause = z.infer<typeof Clause>;

/** A report that tells of the incident. */
export const IncidentSource = z
  .strictObject({
    document: z.string(),
    outlet: z.string(),
    title: z.string().optional(),
    published: z.string().optional(),
    uri: z.string().optional(),
    origin: z.string().optional().describe("of a reprint, the document it is printed from"),
    replaced: z
      .string()
      .optional()
      .describe("of an earlier version, which tells nothing any more, the document that stands in its place"),
  })
  .meta({ id: "IncidentSource" });
export type IncidentSource = z.infer<typeof IncidentSource>;

/** The same happening across reports, every party's version side by side. */
export const Incident = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    type: EventType,
    place: z.strictObject({ name: z.string(), place: Place.optional() }).optional(),
    date: CodedDate.optional(),
    members: z.array(IncidentMember).min(1),
    reprints: z.array(Reprint),
    parties: z.array(Party),
    facts: z.array(Fact),
    framing: z.array(Framing),
    responses: z.array(Statement),
    demands: z.array(Statement),
    allegations: z.array(Statement),
    denials: z.array(Statement),
    status: z.enum(INCIDENT_GRADES),
    summary: z.array(z.array(Clause)).optional().describe("sentences of clauses, to be joined by spaces"),
    sources: z.array(IncidentSource).optional().describe("the reports that tell of it, the oldest first"),
  })
  .meta({ id: "Incident" });
export type Incident = z.infer<typeof Incident>;
