/** Every path of the API: what it takes and what it answers. The server implements these and `/openapi.json` says them. */
import { createRoute, z, type RouteConfig } from "@hono/zod-openapi";
import { Attribution, CodedEvent, Report } from "../../records/index.js";
import { Decision, Proposal } from "../../review/decision.js";
import { Changes } from "./changes.js";
import { ActorRow, ActorView, MapAnswer, Network, Overview, SEARCHED, SearchAnswer, Timeline } from "./explore.js";
import { Pasted, PasteAnswer } from "./paste.js";
import { ProblemAnswer } from "./problem-answer.js";
import { ActorFilters, DocumentId, Filters, IncidentFilters, LocalId, PageQuery, pageOf } from "./query.js";
import { Agreement, ChainCheck, DecisionPage, QueueItem, QueueQuery, Verdicts } from "./review.js";
import { AttributionRow, EventRow, IncidentRow, IncidentView, ReportRow } from "./rows.js";

const problem = (description: string) => ({ description, content: { "application/json": { schema: ProblemAnswer } } });

const PROBLEMS = {
  400: problem("The request is not understood; the text says what to write."),
  401: problem("A token is needed, or the one that came along is not valid any more."),
  404: problem("There is no such record."),
  429: problem("Too many requests; Retry-After says when to come back."),
} as const;
const WRITE_PROBLEMS = {
  ...PROBLEMS,
  403: problem("The token's scope does not allow it, or the request comes from another site."),
  409: problem("It does not fit the record as it is now."),
  413: problem("The body is too large."),
  422: problem("The body is not in the form asked for."),
} as const;

const answer = <T extends z.ZodType>(schema: T, description: string) => ({
  200: { description, content: { "application/json": { schema } } },
});

/** A record or list to read, also at `path.json`. */
const get = <const P extends string, Q extends z.ZodObject, I extends z.ZodObject, T extends z.ZodType>(
  path: P,
  { summary, query, params, schema }: { summary: string; query: Q; params: I; schema: T },
) => ({
  query,
  params,
  schema,
  route: createRoute({
    method: "get",
    path,
    summary,
    request: { query, params },
    responses: { ...answer(schema, summary), ...PROBLEMS },
  }),
});
/** What is read at a path: its query, the parameters of its path, and its answer. */
export interface Reading<Q extends z.ZodObject, I extends z.ZodObject, T extends z.ZodType> {
  readonly query: Q;
  readonly params: I;
  readonly schema: T;
  readonly route: RouteConfig & { readonly getRoutingPath: () => string };
}

const NONE = z.strictObject({});
const List = Filters.extend(PageQuery.shape);
const OneDocument = z.strictObject({ id: DocumentId });
const OneLocal = z.strictObject({ id: LocalId });
const WithinDocument = z.strictObject({ id: DocumentId, item: LocalId });

export const overview = get("/api/overview", {
  summary: "How much there is, and what this request may do",
  query: NONE,
  params: NONE,
  schema: Overview,
});

export const reports = get("/api/reports", {
  summary: "Reports, the latest published first",
  query: List,
  params: NONE,
  schema: pageOf(ReportRow),
});
export const report = get("/api/reports/{id}", {
  summary: "One whole report; as CSV its events",
  query: NONE,
  params: OneDocument,
  schema: Report,
});
export const reportIncidents = get("/api/reports/{id}/incidents", {
  summary: "The incidents a report tells of",
  query: NONE,
  params: OneDocument,
  schema: pageOf(IncidentRow),
});
export const reportEvent = get("/api/reports/{id}/events/{item}", {
  summary: "One event of a report",
  query: NONE,
  params: WithinDocument,
  schema: CodedEvent,
});
export const reportAttribution = get("/api/reports/{id}/attributions/{item}", {
  summary: "One attribution of a report",
  query: NONE,
  params: WithinDocument,
  schema: Attribution,
});
export const rawText = createRoute({
  method: "get",
  path: "/api/reports/{id}/raw",
  summary: "The text of a report as it was read, unaltered",
  request: { params: OneDocument },
  responses: {
    200: { description: "UTF-8 text", content: { "text/plain": { schema: z.string() } } },
    ...PROBLEMS,
  },
});

export const events = get("/api/events", {
  summary: "Events, the latest first",
  query: List,
  params: NONE,
  schema: pageOf(EventRow),
});
export const attributions = get("/api/attributions", {
  summary: "Attributions, the latest published first",
  query: List,
  params: NONE,
  schema: pageOf(AttributionRow),
});
export const incidents = get("/api/incidents", {
  summary: "Incidents, the latest first",
  query: IncidentFilters.extend(PageQuery.shape),
  params: NONE,
  schema: pageOf(IncidentRow),
});
export const incident = get("/api/incidents/{id}", {
  summary: "One incident with its documents; as CSV the cells of its matrix",
  query: NONE,
  params: OneLocal,
  schema: IncidentView,
});

export const search = get("/api/search", {
  summary: "Text and filters together, with facets and a histogram",
  query: List.extend({ in: z.enum(SEARCHED).default("events") }),
  params: NONE,
  schema: SearchAnswer,
});
export const timeline = get("/api/timeline", {
  summary: "Events over time",
  query: Filters.extend({ of: z.enum(SEARCHED).default("events") }),
  params: NONE,
  schema: Timeline,
});
export const map = get("/api/map", {
  summary: "Events by place, as GeoJSON",
  query: Filters.extend({ limit: z.coerce.number().int().min(1).max(5_000).default(2_000) }),
  params: NONE,
  schema: MapAnswer,
});
export const actors = get("/api/actors", {
  summary: "Actors, the most frequent first",
  query: ActorFilters.extend(PageQuery.shape),
  params: NONE,
  schema: pageOf(ActorRow),
});
export const network = get("/api/actors/network", {
  summary: "Who acts on whom",
  query: Filters.extend({ limit: z.coerce.number().int().min(1).max(500).default(100) }),
  params: NONE,
  schema: Network,
});
export const actor = get("/api/actors/{id}", {
  summary: "One actor with those it acts on and who act on it",
  query: NONE,
  params: z.strictObject({ id: z.string().min(1).max(300) }),
  schema: ActorView,
});

export const CodeQuery = z.strictObject({
  store: z.enum(["true", "false"]).default("false"),
  publisher: z.string().max(200).optional(),
  published: z.iso.date().optional(),
});
export const code = createRoute({
  method: "post",
  path: "/api/code",
  summary: "Codes a text or a file at once; nothing is kept unless store=true and the token may ingest",
  request: {
    query: CodeQuery,
    body: {
      required: true,
      content: {
        "application/json": { schema: Pasted },
        "text/plain": { schema: z.string() },
        "text/html": { schema: z.string() },
        "application/octet-stream": { schema: z.string().meta({ format: "binary" }) },
      },
    },
  },
  responses: { ...answer(PasteAnswer, "The coded reports, and what was refused"), ...WRITE_PROBLEMS },
});

export const changes = get("/api/changes", {
  summary: "What is new, the oldest first",
  query: z.strictObject({
    after: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  params: NONE,
  schema: Changes,
});
export const changeStream = createRoute({
  method: "get",
  path: "/api/changes/stream",
  summary: "What is new, as server-sent events named `change`; Last-Event-ID or `after` goes on from there",
  request: { query: z.strictObject({ after: z.string().max(200).optional() }) },
  responses: {
    200: { description: "text/event-stream", content: { "text/event-stream": { schema: z.string() } } },
    ...PROBLEMS,
  },
});

export const queue = get("/api/review/queue", {
  summary: "What to review next: the least certain and most contested first",
  query: QueueQuery.extend(Filters.shape).extend(PageQuery.shape),
  params: NONE,
  schema: pageOf(QueueItem),
});
export const decisions = get("/api/review/decisions", {
  summary: "The review log, the oldest first",
  query: PageQuery.extend({ document: z.string().max(80).optional() }),
  params: NONE,
  schema: DecisionPage,
});
export const decide = createRoute({
  method: "post",
  path: "/api/review/decisions",
  summary: "Appends a decision",
  request: { body: { required: true, content: { "application/json": { schema: Proposal } } } },
  responses: {
    201: { description: "The decision as it is kept", content: { "application/json": { schema: Decision } } },
    ...WRITE_PROBLEMS,
  },
});
export const verdicts = get("/api/review/verdicts", {
  summary: "What review made of the items of some reports, as far as this coder may see",
  query: z.strictObject({
    document: z.union([DocumentId, z.array(DocumentId).max(50)]).meta({ description: "repeat it for several reports" }),
  }),
  params: NONE,
  schema: Verdicts,
});
export const agreement = get("/api/review/agreement", {
  summary: "How far coders agree, field by field",
  query: z.strictObject({ round: z.enum(["open", "blind"]).default("blind") }),
  params: NONE,
  schema: Agreement,
});
export const chainCheck = get("/api/review/chain", {
  summary: "Whether the review log is whole",
  query: NONE,
  params: NONE,
  schema: ChainCheck,
});
export const reviewed = get("/api/review/reports/{id}", {
  summary: "A report with the decisions about it applied",
  query: NONE,
  params: OneDocument,
  schema: Report,
});
