/** Reports one after the other, for exports: the order does not depend on that of their arrival. */
import type { Report } from "../../records/index.js";
import { unpack } from "../body.js";
import type { Shelf } from "../shelf.js";
import { dayOfKey } from "../sort-key.js";
import type { Filters } from "../store.js";
import { resolve, type Resolved } from "./filters.js";
import { findKeys } from "./keys.js";
import { holdsAll } from "./search.js";

const AT_ONCE = 200; // reports read in one go
const KEYS_AT_ONCE = 5000;

/** All reports with a hit, by day of publication, then by id. */
export async function* reports(shelf: Shelf, filters: Filters): AsyncIterable<Report> {
  const resolved = await resolve(shelf, filters);
  for await (const keys of keysByDay(shelf, resolved)) {
    for (let start = 0; start < keys.length; start += AT_ONCE) {
      const some = keys.slice(start, start + AT_ONCE);
      const rows = await shelf.db
        .selectFrom("reports")
        .innerJoin("documents", "documents.n", "reports.n")
        .select(["reports.n as n", "body", "state"])
        .where("reports.n", "in", some)
        .execute();
      const byKey = new Map(rows.map((row) => [row.n, row]));
      for (const n of some) {
        const row = byKey.get(n);
        if (!row || !resolved.states.has(row.state)) continue;
        const report = unpack<Report>(row.body);
        if (resolved.groups.length < 2 || holdsAll(report, resolved.groups)) yield report;
      }
    }
  }
}

/** Keys of one day at a time, in the order of the documents' ids. */
async function* keysByDay(shelf: Shelf, resolved: Resolved): AsyncIterable<number[]> {
  let from = 0;
  let day: number[] = [];
  for (;;) {
    const keys = await findKeys(shelf, "report", resolved, { order: "asc", limit: KEYS_AT_ONCE, from });
    for (const key of keys) {
      if (day.length && dayOfKey(day[0]!) !== dayOfKey(key)) {
        yield await byId(shelf, day);
        day = [];
      }
      day.push(key);
    }
    if (keys.length < KEYS_AT_ONCE) break;
    from = keys.at(-1)! + 1;
  }
  if (day.length) yield await byId(shelf, day);
}

async function byId({ db }: Shelf, keys: readonly number[]): Promise<number[]> {
  const rows: { n: number; id: string }[] = [];
  for (let start = 0; start < keys.length; start += KEYS_AT_ONCE) {
    const some = keys.slice(start, start + KEYS_AT_ONCE);
    rows.push(...(await db.selectFrom("documents").select(["n", "id"]).where("n", "in", some).execute()));
  }
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ n }) => n);
}
