/** What a request may ask for: filters, pages, formats. Every value is bounded; what is not named here is refused. */
import { z } from "zod";
import { STATUSES } from "../../records/event.js";
import { EVENT_TYPE_NAMES } from "../../records/plover.js";

export const MOST_ITEMS = 500;

const words = z.string().max(200);
const day = z.iso.date();

/** A comma-separated list of the given names: `status=denied,alleged`. */
const listOf = <T extends string>(names: readonly [T, ...T[]]) =>
  z
    .string()
    .max(1_000)
    .transform((text) => text.split(","))
    .pipe(z.array(z.enum(names)).max(50))
    .meta({ type: "string", description: `comma-separated: ${names.join(", ")}` });

/** The filters that lists, search, timeline, map and network share. They are joined with "and", lists within with "or". */
export const Filters = z.strictObject({
  q: words.optional().meta({ description: 'words of the text; "…" for a phrase; everything else is taken literally' }),
  actor: words.optional().meta({ description: "name or country code of who acts" }),
  recipient: words.optional().meta({ description: "name or country code of whom it is done to" }),
  party: words.optional().meta({ description: "name or country code of either side" }),
  voice: words.optional().meta({ description: "name of one who says so" }),
  type: listOf(EVENT_TYPE_NAMES).optional(),
  status: listOf(STATUSES).optional(),
  place: words.optional().meta({ description: "name of the place" }),
  country: z.string().length(3).optional().meta({ description: "ISO 3166 alpha-3 of the place" }),
  publisher: words.optional(),
  document: z.string().max(80).optional().meta({ description: "document id" }),
  incident: z.string().max(80).optional().meta({ description: "incident id" }),
  since: day.optional().meta({ description: "first day, of the event where it has one, else of publication" }),
  until: day.optional().meta({ description: "last day, inclusive" }),
});
export type Filters = z.infer<typeof Filters>;

export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(MOST_ITEMS).default(50),
  cursor: z.string().max(400).optional().meta({ description: "`next` of the page before" }),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** One page of a list. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    items: z.array(item),
    next: z.string().nullable().meta({ description: "cursor of the page after; null on the last" }),
    total: z.int().nullable().meta({ description: "how many there are; null when counting would take too long" }),
  });

/** `sha256:` and 64 hex digits. */
export const DocumentId = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .meta({ description: '"sha256:" and 64 hex digits', example: `sha256:${"0".repeat(64)}` });
/** An id within a report or of an incident: `e1`, `a3`, `i0f…`. */
export const LocalId = z.string().regex(/^[\w.:-]{1,80}$/);
