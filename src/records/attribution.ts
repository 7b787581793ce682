import { z } from "zod";
import { Span } from "./span.js";

export const ATTRIBUTION_KINDS = ["direct", "indirect", "mixed"] as const;
export const ACTS = [
  "state",
  "claim",
  "allege",
  "accuse",
  "deny",
  "confirm",
  "demand",
  "promise",
  "threaten",
  "warn",
  "ask",
  "think",
  "report",
] as const;
export const RESOLVED = ["named", "pronoun", "carried", "implicit", "unresolved"] as const;

/** A source says something: source, cue and content after PolNeAR's guidelines, with nesting. */
export const Attribution = z
  .strictObject({
    id: z.string(),
    kind: z.enum(ATTRIBUTION_KINDS),
    source: Span.nullable(),
    sourceEntity: z.string().nullable().describe("entity id"),
    cue: Span.nullable(),
    content: z.array(Span).min(1),
    parent: z.string().nullable().describe("the attribution whose content holds this one"),
    act: z.enum(ACTS),
    resolved: z.enum(RESOLVED),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: "Attribution" });
export type Attribution = z.infer<typeof Attribution>;
export type Act = (typeof ACTS)[number];
