/** The reading room's one way to the API: typed answers, and every failure an `ApiError` with a sentence to show. */
import type { Report } from "../../../src/records/index.js";
import type { Decision, Proposal } from "../../../src/review/decision.js";
import type { Change } from "../../../src/server/api/changes.js";
import type { MapAnswer, Network, Overview, SearchAnswer } from "../../../src/server/api/explore.js";
import type { PasteAnswer } from "../../../src/server/api/paste.js";
import type { Agreement, ChainCheck, DecisionPage, QueueItem, Verdicts } from "../../../src/server/api/review.js";
import type { AttributionRow, EventRow, IncidentRow, IncidentView, ReportRow } from "../../../src/server/api/rows.js";
import { token } from "./token";

export interface Page<T> {
  readonly items: T[];
  readonly next: string | null;
  readonly total: number | null;
}

/** A page of whichever list. */
export type Listed = Page<EventRow | AttributionRow | ReportRow>;

/** A refusal or failure. `status` is that of HTTP, or 0 when no answer came. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    text: string,
  ) {
    super(text);
    this.name = "ApiError";
  }
}

export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  const headers = new Headers(init.headers);
  headers.set("accept", "application/json");
  const bearer = token.read();
  if (bearer) headers.set("authorization", `Bearer ${bearer}`);
  const response = await fetch(path, { ...init, headers }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ApiError(0, "offline", "The server does not answer. Is `hearsay serve` still running?");
  });
  if (response.ok) return (await response.json()) as T;
  const told = (await response.json().catch(() => null)) as { code?: unknown; text?: unknown } | null;
  const text = typeof told?.text === "string" ? told.text : `The server answered ${response.status}.`;
  throw new ApiError(response.status, typeof told?.code === "string" ? told.code : "failed", text);
}

const get =
  <T>(path: string) =>
  (query: Query = {}, signal?: AbortSignal): Promise<T> =>
    call<T>(path + queryOf(query), signal ? { signal } : {});

const send = <T>(path: string, body: unknown): Promise<T> =>
  call<T>(path, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });

/** "?a=1&b=2&b=3" of the values that are given; "" when none is. */
export function queryOf(query: Query): string {
  const given = Object.entries(query).flatMap(([key, value]) =>
    [value ?? []].flat().flatMap((each) => (each === "" ? [] : [[key, String(each)]])),
  );
  return given.length ? `?${new URLSearchParams(given).toString()}` : "";
}

const within = (path: string, id: string): string => `${path}/${encodeURIComponent(id)}`;

export const api = {
  overview: get<Overview>("/api/overview"),
  reports: get<Page<ReportRow>>("/api/reports"),
  report: (id: string, signal?: AbortSignal) => get<Report>(within("/api/reports", id))({}, signal),
  reportIncidents: (id: string, signal?: AbortSignal) =>
    get<Page<IncidentRow>>(`${within("/api/reports", id)}/incidents`)({}, signal),
  incidents: get<Page<IncidentRow>>("/api/incidents"),
  incident: (id: string, signal?: AbortSignal) => get<IncidentView>(within("/api/incidents", id))({}, signal),
  list: (list: "events" | "attributions" | "reports", query: Query, signal?: AbortSignal) =>
    get<Listed>(`/api/${list}`)(query, signal),
  search: get<SearchAnswer>("/api/search"),
  map: get<MapAnswer>("/api/map"),
  network: get<Network>("/api/actors/network"),
  /** A report as it stands after the open decisions about it. */
  reviewed: (id: string, signal?: AbortSignal) => get<Report>(within("/api/review/reports", id))({}, signal),
  queue: get<Page<QueueItem>>("/api/review/queue"),
  decisions: get<DecisionPage>("/api/review/decisions"),
  /** What review made of the items of some reports. */
  verdicts: get<Verdicts>("/api/review/verdicts"),
  agreement: get<Agreement>("/api/review/agreement"),
  chain: get<ChainCheck>("/api/review/chain"),
  changes: get<{ items: Change[]; next: string }>("/api/changes"),
  decide: (proposal: Proposal) => send<Decision>("/api/review/decisions", proposal),
  code: (
    pasted: { text?: string; html?: string; title?: string; publisher?: string; published?: string },
    store = false,
  ) => send<PasteAnswer>(`/api/code${store ? "?store=true" : ""}`, pasted),
  codeFile: (file: File, query: Query) =>
    call<PasteAnswer>(`/api/code${queryOf(query)}`, {
      method: "POST",
      body: file,
      headers: { "content-type": "application/octet-stream" },
    }),
};
