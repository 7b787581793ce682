/**
 * What to review next. How uncertain an item is: 1 - the confidence of its least sure decision. Contested: it is a member
 * of an incident whose versions exclude each other. An item is worth what either makes it worth; contested alone is half.
 */
import type { EventHit, AttributionHit, Filters, Store } from "../store/index.js";
import type { Decision } from "./decision.js";
import { inForce } from "./reopen.js";
import { disputed, type ReviewedKind } from "./state.js";

/** How many of the newest hits of the filters are ranked, and how many contested incidents are looked into. */
export const RANKED = 500;
export const INCIDENTS = 200;
const CONTESTED = 0.5;

export interface Ranked {
  readonly hit: EventHit | AttributionHit;
  readonly id: string;
  readonly priority: number;
  readonly uncertain: number;
  readonly contested: boolean;
  readonly why: string;
}

export type By = "priority" | "uncertain" | "contested";

/** The candidates of some filters, weighed; in no order. */
export async function weigh(
  store: Pick<Store, "search">,
  kind: ReviewedKind,
  filters: Filters,
  contested: Contested,
): Promise<Ranked[]> {
  return (await newest(store, kind, filters)).map((hit) => rankOf(hit, contested));
}

/** Candidates, the most worth reviewing first. */
export function inOrder(weighed: readonly Ranked[], by: By): Ranked[] {
  const worth: Readonly<Record<By, (each: Ranked) => number>> = {
    priority: ({ priority }) => priority,
    uncertain: ({ uncertain }) => uncertain,
    contested: (each) => Number(each.contested) + each.priority / 2,
  };
  return weighed.toSorted((a, b) => worth[by](b) - worth[by](a));
}

async function newest(
  store: Pick<Store, "search">,
  kind: ReviewedKind,
  filters: Filters,
): Promise<(EventHit | AttributionHit)[]> {
  const hits: (EventHit | AttributionHit)[] = [];
  for (let cursor: string | undefined; hits.length < RANKED;) {
    const { items, next } = await store.search(kind, filters, { limit: RANKED, cursor });
    hits.push(...items);
    if (next === null) break;
    cursor = next;
  }
  return hits;
}

/** The events of contested incidents, with what is contested about them. */
export async function contestedEvents(store: Pick<Store, "incidents">): Promise<Contested> {
  const { items } = await store.incidents({ status: "contested" }, { limit: INCIDENTS });
  const events = new Map<string, string>();
  const documents = new Map<string, string>();
  for (const { members, facts } of items) {
    const fields = facts.filter(({ state }) => state === "contested").map(({ field }) => field);
    for (const { document, event } of members) {
      events.set(`${document} ${event}`, fields.join(", "));
      documents.set(document, fields.join(", "));
    }
  }
  return { events, documents };
}

/** What is contested: by document and event, and of a document any. */
export interface Contested {
  readonly events: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, string>;
}

function rankOf(hit: EventHit | AttributionHit, by: Contested): Ranked {
  const [id, confidence, field] =
    hit.kind === "event"
      ? [hit.event.id, ...leastSure(hit.event.why)]
      : [hit.attribution.id, hit.attribution.confidence, "its parts"];
  // An attribution is contested when its document has an event that is.
  const feeding = hit.kind === "event" ? by.events.get(`${hit.document.id} ${id}`) : by.documents.get(hit.document.id);
  const uncertain = 1 - confidence;
  const contested = feeding !== undefined;
  return {
    hit,
    id,
    uncertain,
    contested,
    priority: 1 - (1 - uncertain) * (contested ? 1 - CONTESTED : 1),
    why: [
      `${Math.round(confidence * 100)} % sure of ${field}`,
      ...(contested ? [`part of a contested incident${feeding ? ` (${feeding})` : ""}`] : []),
    ].join("; "),
  };
}

function leastSure(why: EventHit["event"]["why"]): [number, string] {
  const [first, ...others] = why;
  if (!first) return [1, "everything"];
  const least = others.reduce((a, b) => (b.confidence < a.confidence ? b : a), first);
  return [least.confidence, `its ${least.field}`];
}

/**
 * Which ranked items a coder still has to see. Open: what nobody decided on. Blind: what this coder has not coded blind
 * and fewer than `coders` others have. Adjudication: what blind coders dispute.
 */
export function waiting(
  round: Decision["round"],
  coder: string | null,
  decisions: readonly Decision[],
  coders = 2,
): (document: string, kind: ReviewedKind, id: string) => boolean {
  const keyOf = (document: string, kind: ReviewedKind, id: string): string => `${document} ${kind} ${id}`;
  const keysOf = ({ document, kind, before, after }: Decision): string[] =>
    (before.length ? before : after).map(({ id }) => keyOf(document, kind, id));
  if (round === "adjudication") {
    const open = new Set(disputed(decisions).flatMap(({ last }) => last.flatMap(keysOf)));
    return (...item) => open.has(keyOf(...item));
  }
  if (round === "open") {
    const done = new Set(
      inForce(decisions)
        .filter((each) => each.round !== "blind")
        .flatMap(keysOf),
    );
    return (...item) => !done.has(keyOf(...item));
  }
  const by = new Map<string, Set<string>>();
  for (const decision of inForce(decisions).filter((each) => each.round === "blind"))
    for (const key of keysOf(decision)) by.set(key, (by.get(key) ?? new Set()).add(decision.coder));
  return (...item) => {
    const had = by.get(keyOf(...item));
    return !had || (had.size < coders && !(coder !== null && had.has(coder)));
  };
}
