import { z } from "zod";
import { CodedDate } from "./date.js";
import { Span } from "./span.js";

export const DOCUMENT_STATUSES = ["usable", "withheld", "canceled", "truncated"] as const;

export const CHARSET_BASES = ["mark", "bytes", "transport", "declared", "statistics", "default"] as const;

/** How the bytes became characters; what the bases mean is in docs/reading.md. */
export const Charset = z.strictObject({ name: z.string(), basis: z.enum(CHARSET_BASES) }).meta({ id: "Charset" });
export type Charset = z.infer<typeof Charset>;

/** Where the bytes of a document came from. */
export const Origin = z
  .strictObject({
    reader: z.string(),
    path: z.string().optional(),
    record: z.string().optional().describe("the record's own id within an archive, feed or JSON Lines file"),
    sha256: z.string().describe("hex SHA-256 of the raw bytes the document was read from"),
    charset: Charset.optional(),
  })
  .meta({ id: "Origin" });
export type Origin = z.infer<typeof Origin>;

export const Dateline = z
  .strictObject({
    place: z.string().optional().describe("entity id"),
    date: CodedDate.optional(),
    agency: z.string().optional().describe("entity id"),
    span: Span,
  })
  .meta({ id: "Dateline" });
export type Dateline = z.infer<typeof Dateline>;

/** What others see of a document: superseded by a newer version, cancelled by its publisher, or not to be seen yet. */
export const STATES = ["current", "superseded", "withdrawn", "embargoed"] as const;
export type State = (typeof STATES)[number];

const Printed = z.strictObject({
  id: z.string().describe('"sha256:" and the hex SHA-256 of the UTF-8 bytes of text'),
  text: z.string(),
  title: z.string().optional(),
  language: z.string().describe("BCP 47; und when it could not be told"),
  publisher: z.string().optional(),
  agency: z.string().optional(),
  byline: z.array(z.string()),
  uri: z.string().optional(),
  article: z
    .string()
    .optional()
    .describe("the publisher's own id of the article over all its versions (guid, ninjs uri); uri when there is none"),
  modified: z.string().optional().describe("ISO 8601: when this version was made; orders the versions of an article"),
  embargoed: z.string().optional().describe("ISO 8601 date-time before which nobody may see it"),
  published: z.string().optional().describe("ISO 8601 date or date-time"),
  retrieved: z.string().optional().describe("ISO 8601; when the bytes were taken from the network"),
  version: z.string().optional().describe("the publisher's number of this version"),
  located: z.string().optional().describe("where the publisher says it was filed"),
  dateline: Dateline.optional(),
  origin: Origin,
  status: z.enum(DOCUMENT_STATUSES),
});

/** One place where a text was printed: what its source there says about it. */
export const Printing = Printed.omit({ id: true, text: true, language: true, dateline: true })
  .extend({
    state: z
      .enum(STATES)
      .optional()
      .describe("of this printing alone; outside a store only where the printings of a text differ in it"),
  })
  .meta({ id: "Printing" });
export type Printing = z.infer<typeof Printing>;

/** A text as it was read, never altered, with what its source says about it. */
export const Document = Printed.extend({
  printings: z
    .array(Printing)
    .min(2)
    .optional()
    .describe(
      "all printings of this text, the oldest first, when there are several; the document tells of the oldest that is current",
    ),
}).meta({ id: "Document" });
export type Document = z.infer<typeof Document>;

/**
 * When a document was published: as its source says, else on the day of its dateline, ISO 8601; undefined where neither tells. Everything
 * that needs a document's day asks here, so that lists, searches and exports never differ about it.
 */
export const publishedOn = ({ published, dateline }: Pick<Document, "published" | "dateline">): string | undefined =>
  published ?? dateline?.date?.start ?? undefined;
