import { z } from "zod";
import { CodedDate } from "./date.js";
import { HARMS } from "./harm.js";
import { Context, EventType } from "./plover.js";
import { Span } from "./span.js";

export const COMMITMENTS = ["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "CTu", "Uu"] as const;
export const STATUSES = [
  "denied",
  "negated",
  "demanded",
  "threatened",
  "planned",
  "hypothetical",
  "alleged",
  "reported",
  "asserted",
] as const;
export const COUNT_KINDS = [...HARMS, "participants", "other"] as const;

/** The FactBank value a voice gives an event (Saurí & Pustejovsky 2009). */
export const Commitment = z.enum(COMMITMENTS);
export type Commitment = z.infer<typeof Commitment>;
export type Status = (typeof STATUSES)[number];

export const Participant = z
  .strictObject({ span: Span.optional(), entity: z.string().optional() })
  .meta({ id: "Participant" });
export type Participant = z.infer<typeof Participant>;

export const Count = z
  .strictObject({
    what: z.enum(COUNT_KINDS),
    words: Span,
    min: z.number().nonnegative().optional(),
    max: z.number().nonnegative().optional(),
    shared: z.literal(true).optional().describe("one figure for several kinds together, e.g. dead and wounded"),
  })
  .meta({ id: "Count" });
export type Count = z.infer<typeof Count>;

export const Voice = z
  .strictObject({
    entity: z.string().nullable().describe('entity id, "publisher", or null when the voice stays unresolved'),
    attribution: z.string().optional(),
    commitment: Commitment,
  })
  .meta({ id: "Voice" });
export type Voice = z.infer<typeof Voice>;

export const Why = z
  .strictObject({
    field: z.string().describe("the field of the event that was decided"),
    rule: z.string().optional(),
    head: z.string().optional().describe("the encoder's head that answered"),
    evidence: z.array(Span),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: "Why" });
export type Why = z.infer<typeof Why>;

/** The rule in `why` of an event that tells what an act told before it has cost, and no act: "Dozens are dead". */
export const TOLL_RULE = "toll of an act told before";

/** The rule in `why` of an event that denies one told before: "a charge Baku denied". */
export const DENIAL_RULE = "denial of what was told before";

/** The rule in `why` of a status: the act stands under "refused to", "failed to" and their like. */
export const UNDONE_RULE = "under-reverses";

/** The rule of those who fight each other, named together: "clashes between X and Y". */
export const SIDES_OF_FIGHT = "sides of the fight";

/** The rule of those who do it to each other: "blamed each other", "traded accusations". */
export const EACH_OTHER = "each other";

/** Who did what to whom (PLOVER 2.0), with the chain of voices that tell it. */
export const CodedEvent = z
  .strictObject({
    id: z.string(),
    type: EventType,
    mode: z.string().optional(),
    contexts: z.array(Context),
    trigger: Span,
    actors: z.array(Participant),
    recipients: z.array(Participant),
    place: z.strictObject({ span: Span.optional(), entity: z.string() }).optional(),
    date: CodedDate.optional(),
    counts: z.array(Count),
    attribution: z
      .string()
      .nullable()
      .describe("innermost attribution whose content holds the trigger; null = the publisher's own voice"),
    voices: z.array(Voice).min(1).describe("from the publisher inwards"),
    status: z.enum(STATUSES),
    why: z.array(Why),
    quad: z.int().min(1).max(4),
    score: z.number(),
    cameo: z.string().optional(),
    sketch: z
      .string()
      .optional()
      .describe(
        "the sentence vector for matching across reports: one sign bit a dimension, base64 (docs/incidents.md)",
      ),
  })
  .meta({ id: "Event" });
export type CodedEvent = z.infer<typeof CodedEvent>;
