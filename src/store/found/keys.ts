/** The keys of what a search finds, in order: off the full-text index where words or tags are asked for, else off the table. */
import { sql } from "kysely";
import type { Indexed, Walk } from "../engine/engine.js";
import type { Shelf } from "../shelf.js";
import type { Kind, State } from "../store.js";
import type { Resolved } from "./filters.js";

export const TABLES = { event: "events", attribution: "attributions", report: "documents" } as const satisfies Record<
  Kind,
  Indexed
>;

export interface KeyWalk {
  readonly order: "asc" | "desc";
  readonly limit: number;
  /** Inclusive and exclusive, beside the filters' own days. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export async function findKeys(shelf: Shelf, kind: Kind, resolved: Resolved, walk: KeyWalk): Promise<number[]> {
  if (resolved.nothing) return [];
  const from = Math.max(resolved.from ?? 0, walk.from ?? 0);
  const to = Math.min(resolved.to ?? Number.MAX_SAFE_INTEGER, walk.to ?? Number.MAX_SAFE_INTEGER);
  if (typeof resolved.document === "number")
    return inDocument(shelf, kind, resolved, resolved.document, { ...walk, from, to });
  const lists = await Promise.all(
    sidesOf(resolved.states).map((visible) => keysOf(shelf, kind, resolved, { ...walk, from, to, visible })),
  );
  const sign = walk.order === "asc" ? 1 : -1;
  const keys = lists.length === 1 ? lists[0]! : lists.flat().sort((a, b) => sign * (a - b));
  return keys.slice(0, walk.limit);
}

/** Current documents lie apart from all others: which of the two sides to look on. */
export const sidesOf = (states: ReadonlySet<State>): boolean[] => [
  ...(states.has("current") ? [true] : []),
  ...([...states].some((state) => state !== "current") ? [false] : []),
];

async function keysOf({ db, engine }: Shelf, kind: Kind, { match }: Resolved, walk: Walk): Promise<number[]> {
  if (match.words || match.terms.length) return engine.find(db, TABLES[kind], match, walk);
  const { from, to, order, limit, visible } = walk;
  const { rows } = await sql<{
    n: number;
  }>`select n from ${sql.table(TABLES[kind])} where visible = ${sql.lit(visible ? 1 : 0)} and n >= ${from} and n < ${to} order by n ${sql.raw(order)} limit ${limit}`.execute(
    db,
  );
  return rows.map(({ n }) => n);
}

/** One document's records are few: each is asked for by its key. */
async function inDocument(
  shelf: Shelf,
  kind: Kind,
  resolved: Resolved,
  document: number,
  { from, to, order, limit }: Omit<Walk, "visible">,
): Promise<number[]> {
  const own =
    kind === "report"
      ? [{ n: document }]
      : await shelf.db
          .selectFrom(kind === "event" ? "events" : "attributions")
          .select("n")
          .where("document", "=", document)
          .execute();
  const keys = own.map(({ n }) => n).filter((n) => n >= from && n < to);
  const found: number[] = [];
  for (const n of keys.sort((a, b) => (order === "asc" ? a - b : b - a))) {
    for (const visible of [true, false]) {
      const hits = await keysOf(shelf, kind, resolved, { order, limit: 1, from: n, to: n + 1, visible });
      if (hits.length) found.push(n);
    }
    if (found.length >= limit) break;
  }
  return found;
}
