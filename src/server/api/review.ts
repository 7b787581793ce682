/** Answers of the review views. */
import { z } from "zod";

import { LEVELS } from "../../review/agreement/alpha.js";
import { Decision, REVIEWED, ROUNDS } from "../../review/decision.js";
import { pageOf } from "./query.js";
import { AttributionRow, EventRow } from "./rows.js";

export const QueueQuery = z.strictObject({
  kind: z.enum(REVIEWED).default("event"),
  round: z.enum(ROUNDS).default("open").meta({ description: "adjudication: what blind coders decided differently" }),
  by: z.enum(["priority", "uncertain", "contested"]).default("priority"),
});
export type QueueQuery = z.infer<typeof QueueQuery>;

export const QueueItem = z
  .strictObject({
    document: z.string(),
    kind: z.enum(REVIEWED),
    id: z.string().meta({ description: "event or attribution id within the document" }),
    priority: z.number().meta({ description: "0 to 1, the greatest first" }),
    uncertain: z.number().meta({ description: "1 - confidence" }),
    contested: z.boolean().meta({ description: "a fact it feeds is contested" }),
    why: z.string().meta({ description: "in words" }),
    event: EventRow.optional(),
    attribution: AttributionRow.optional(),
    decisions: z
      .array(Decision)
      .meta({ description: "those this coder may see; in a blind round and its adjudication none of the open ones" }),
  })
  .meta({ id: "QueueItem" });
export type QueueItem = z.infer<typeof QueueItem>;

/** A page of the log; `about` names what each of its decisions is about, in its order. */
export const DecisionPage = pageOf(Decision)
  .extend({
    about: z.array(
      z.strictObject({
        words: z.string().meta({ description: "the words of the items: triggers, or what is said" }),
        title: z.string().optional(),
        day: z.string().optional().meta({ description: "of publication" }),
      }),
    ),
  })
  .meta({ id: "DecisionPage" });
export type DecisionPage = z.infer<typeof DecisionPage>;

export const Verdict = z
  .strictObject({
    document: z.string(),
    kind: z.enum(REVIEWED),
    id: z.string().meta({ description: "event or attribution id within the document" }),
    stands: z.boolean().meta({ description: "whether the item is left, as it was or changed" }),
    decision: Decision.meta({ description: "the last that counts" }),
  })
  .meta({ id: "Verdict" });
export const Verdicts = z.strictObject({ items: z.array(Verdict) }).meta({ id: "Verdicts" });
export type Verdict = z.infer<typeof Verdict>;
export type Verdicts = z.infer<typeof Verdicts>;

export const FieldAgreement = z
  .strictObject({
    field: z.string(),
    measure: z
      .enum([...LEVELS, "span F1"])
      .meta({ description: "Krippendorff's alpha of that level, or mean F1 of spans over pairs of coders" }),
    value: z.number().nullable().meta({ description: "null where it is undefined" }),
    undefined: z.string().optional().meta({ description: "why it is undefined" }),
    units: z.int().meta({ description: "items that at least two coders coded" }),
    coders: z.int(),
  })
  .meta({ id: "FieldAgreement" });
export type FieldAgreement = z.infer<typeof FieldAgreement>;

export const Agreement = z
  .strictObject({ round: z.enum(ROUNDS), coders: z.array(z.string()), fields: z.array(FieldAgreement) })
  .meta({ id: "Agreement" });
export type Agreement = z.infer<typeof Agreement>;

export const ChainCheck = z
  .strictObject({
    ok: z.boolean(),
    lines: z.int().meta({ description: "of the whole log, up to the first that does not fit" }),
    decisions: z.int().meta({ description: "lines that reviewers wrote; the others tell of tokens" }),
    head: z.string().nullable().meta({ description: "hash of the last line; keep it elsewhere to notice a cut tail" }),
    bad: z
      .strictObject({ line: z.int(), text: z.string() })
      .optional()
      .meta({ description: "the first line that does not fit" }),
  })
  .meta({ id: "ChainCheck" });
export type ChainCheck = z.infer<typeof ChainCheck>;
