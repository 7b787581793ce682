/**
 * How a report is written as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): an AnnotationPage a line. Each
 * record of the report is an annotation whose body is the record and whose targets are its spans. Within this format all
 * offsets count Unicode code points, in selectors and in bodies alike.
 */
import { z } from "zod";
import { Report, Span } from "../../records/index.js";

export const CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  {
    hearsay: "urn:hearsay:terms:",
    record: { "@id": "hearsay:record", "@type": "@json" },
    report: { "@id": "hearsay:report", "@type": "@json" },
    kind: "hearsay:kind",
    role: "hearsay:role",
  },
] as const;

/** Kinds of records that are annotations each; the rest of the report stays with its page. */
export const KINDS = ["entities", "attributions", "events", "dates", "messages"] as const;
export type Kind = (typeof KINDS)[number];

const Position = z.strictObject({ type: z.literal("TextPositionSelector"), ...Span.shape });
const Quote = z.strictObject({
  type: z.literal("TextQuoteSelector"),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

export const Target = z.strictObject({
  type: z.literal("SpecificResource"),
  source: z.string(),
  role: z.string().describe("what the span is to the record: trigger, cue, content …"),
  selector: z.tuple([Position, Quote]),
});
export type Target = z.infer<typeof Target>;

export const Annotation = z.strictObject({
  id: z.string(),
  type: z.literal("Annotation"),
  motivation: z.enum(["identifying", "classifying", "describing", "assessing"]),
  body: z.strictObject({ type: z.literal("hearsay:Record"), kind: z.enum(KINDS), record: z.unknown() }),
  target: z.union([z.array(Target).min(1), z.string()]).describe("the spans; the document itself when there is none"),
});

export const Page = z
  .strictObject({
    "@context": z.unknown(),
    id: z.string(),
    type: z.literal("AnnotationPage"),
    startIndex: z.literal(0),
    report: z.strictObject({
      schema: Report.shape.schema,
      document: Report.shape.document,
      coder: Report.shape.coder,
    }),
    items: z.array(Annotation),
  })
  .meta({ id: "AnnotationPage" });
export type Page = z.infer<typeof Page>;
