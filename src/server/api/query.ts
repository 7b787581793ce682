/** What a request may ask for: filters, pages, formats. Every value is bounded; what is not named here is refused. */
import { z } from "zod";
import { ACTS, CONTEXTS, ENTITY_KINDS, EVENT_TYPE_NAMES, INCIDENT_GRADES, STATUSES } from "../../records/index.js";
import { STATES } from "../../store/index.js";

export const MOST_ITEMS = 500;

const words = z.string().min(1).max(200);
const day = z.iso.date();

/** One value or the parameter repeated: `status=denied&status=alleged`. */
const some = <T extends z.ZodType<string>>(one: T, description: string) =>
  z
    .union([one, z.array(one).max(50)])
    .optional()
    .meta({ description: `${description}; repeat it for alternatives` });

/** The filters that lists, search, timeline, map and network share: all given ones hold; values of one are alternatives. */
export const Filters = z.strictObject({
  q: words.optional().meta({ description: 'words of the text: all of them; "…" for a phrase, -word for without' }),
  actor: some(words, "who acts: name, alias, country (ISO alpha-3), PLOVER sector or actor id"),
  recipient: some(words, "whom it is done to"),
  party: some(words, "either side"),
  voice: some(words, "who says so, at any depth; `publisher` for its own voice alone"),
  type: some(z.enum(EVENT_TYPE_NAMES), "PLOVER type"),
  mode: some(words, "PLOVER mode"),
  context: some(z.enum(CONTEXTS), "PLOVER context"),
  status: some(z.enum(STATUSES), "status of the event"),
  quad: some(z.enum(["1", "2", "3", "4"]), "PLOVER quad"),
  act: some(z.enum(ACTS), "act of the attribution"),
  place: some(words, "name of the place, GeoNames id, division or country (ISO alpha-3)"),
  publisher: some(words, "outlet"),
  state: some(z.enum(STATES), "state of the document; current unless told"),
  document: z.string().max(80).optional().meta({ description: "document id" }),
  since: day.optional().meta({ description: "first day, of the event where it has one, else of publication" }),
  until: day.optional().meta({ description: "last day, inclusive" }),
});
export type Filters = z.infer<typeof Filters>;

/** Filters of incidents; the days are the incident's. */
export const IncidentFilters = z.strictObject({
  type: Filters.shape.type,
  status: some(z.enum(INCIDENT_GRADES), "grade"),
  place: Filters.shape.place,
  party: some(words, "one who has a version"),
  document: Filters.shape.document,
  since: day.optional(),
  until: day.optional(),
});

export const ActorFilters = z.strictObject({
  name: words.optional().meta({ description: "part of a name" }),
  kind: z.enum(ENTITY_KINDS).optional(),
  country: z.string().length(3).optional().meta({ description: "ISO 3166 alpha-3" }),
});

const count = { error: `it is a whole number from 1 to ${MOST_ITEMS}` };

export const PageQuery = z.strictObject({
  limit: z.coerce.number(count).int(count).min(1, count).max(MOST_ITEMS, count).default(50),
  cursor: z.string().max(1_000).optional().meta({ description: "`next` of the page before" }),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** One page of a list. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    items: z.array(item),
    next: z.string().nullable().meta({ description: "cursor of the page after; null on the last" }),
    total: z.int().nullable().meta({ description: "how many there are; null where it was not counted" }),
  });

/** `sha256:` and 64 hex digits. */
export const DocumentId = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/, 'it is "sha256:" and 64 hex digits, as lists give it under document')
  .meta({ description: '"sha256:" and 64 hex digits', example: `sha256:${"0".repeat(64)}` });
/** An id within a report or of an incident: `e1`, `a3`, `i0f…`. */
export const LocalId = z
  .string()
  .regex(/^[\w.:-]{1,80}$/, "it is letters, digits, dots, colons and hyphens, 80 at most, as lists give it");
