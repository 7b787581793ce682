/** The newest hits of a search with the tags that they are counted by, read off one narrow table. */
import { setImmediate as turn } from "node:timers/promises";
import { sql } from "kysely";
import { BETWEEN } from "../engine/engine.js";
import type { Shelf } from "../shelf.js";
import type { Filters, Kind, Tagged } from "../store.js";
import { resolve, type Resolved } from "./filters.js";
import { findKeys, sidesOf, TABLES } from "./keys.js";

const AT_ONCE = 1_024;
const BREAK = "\n";

export interface TaggedRow {
  readonly n: number;
  /** One a line. */
  readonly facets: string;
}

function rowOf(text: string): TaggedRow {
  const end = text.indexOf(BREAK);
  return { n: Number(text.slice(0, end)), facets: text.slice(end + BREAK.length) };
}

/** At most `most` hits, the newest first. SQLite answers on this thread: between parts whoever else asks gets a turn. */
export async function taggedRows(shelf: Shelf, kind: Kind, resolved: Resolved, most: number): Promise<TaggedRow[]> {
  const { from, to, states } = resolved;
  const keys = await findKeys(shelf, kind, resolved, { order: "desc", limit: most, from, to });
  if (!keys.length) return [];
  const own = kind === "report" ? sql`t.n` : sql`t.document`;
  // What is current was found as such; of the others only some states may be asked for.
  const inState = sidesOf(states).includes(false)
    ? sql` where (select d.state from documents as d where d.n = ${own}) in (${sql.join([...states])})`
    : sql``;
  const table = sql.table(TABLES[kind]);
  const rows: TaggedRow[] = [];
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    await turn();
    const some = shelf.engine.keyTable(keys.slice(start, start + AT_ONCE));
    const row = sql<string>`cast(t.n as text) || ${BREAK} || t.facets`;
    const query = sql<{
      all: string | null;
    }>`select ${shelf.engine.joined(row)} as "all" from ${some} as k join ${table} as t on t.n = k.n${inState}`;
    const { all } = (await query.execute(shelf.db)).rows[0]!;
    if (all !== null) rows.push(...all.split(BETWEEN).map(rowOf));
  }
  return rows.sort((a, b) => b.n - a.n);
}

export async function tagged(shelf: Shelf, filters: Filters, most: number): Promise<Tagged> {
  const rows = await taggedRows(shelf, "event", await resolve(shelf, filters), most + 1);
  return { events: rows.slice(0, most).map(({ facets }) => facets.split("\n")), complete: rows.length <= most };
}
