/** A page of hits: keys off the index, records out of their reports, words marked. */
import type { Report } from "../../records/index.js";
import { unpack } from "../body.js";
import { limitOf, readCursor, writeCursor } from "../cursor.js";
import type { Shelf } from "../shelf.js";
import type { Filters, HitOf, Kind, Page, Paged, State } from "../store.js";
import { documentTags, entitiesOf, recordTags } from "../terms.js";
import { resolve, type Resolved } from "./filters.js";
import { hitOf, type Place } from "./hits.js";
import { findKeys, TABLES } from "./keys.js";
import { mark } from "./marks.js";

export async function search<K extends Kind>(
  shelf: Shelf,
  kind: K,
  filters: Filters,
  page: Page,
): Promise<Paged<HitOf[K]>> {
  const resolved = await resolve(shelf, filters);
  const limit = limitOf(page);
  let to = page.cursor === undefined ? undefined : readCursor(kind, page.cursor, "number")[0];
  const places: Place[] = [];
  let next: string | null = null;
  // Keys may fall away (another hidden state, a report whose events hold the filters only together): go on until full.
  for (let more = true; more && places.length < limit;) {
    const wanted = limit - places.length + 1;
    const keys = await findKeys(shelf, kind, resolved, { order: "desc", limit: wanted, to });
    more = keys.length === wanted;
    if (more) keys.pop();
    places.push(...(await placesOf(shelf, kind, keys, resolved)));
    to = keys.at(-1) ?? to;
    next = more && to !== undefined ? writeCursor(kind, to) : null;
  }
  const { words } = resolved.match;
  const marked = words ? await mark(shelf, kind, places, words) : null;
  return { items: places.map((place, i) => hitOf(kind, place, marked?.[i] ?? [])), next };
}

/** Where the records of keys are, in the order of the keys. */
export async function placesOf(
  shelf: Shelf,
  kind: Kind,
  keys: readonly number[],
  resolved: Resolved,
): Promise<Place[]> {
  if (!keys.length) return [];
  const { db } = shelf;
  const rows =
    kind === "report"
      ? keys.map((n) => ({ n, document: n, record: "", passage_start: 0, passage_end: 0 }))
      : await db
          .selectFrom(TABLES[kind] as "events" | "attributions")
          .select(["n", "document", "record", "passage_start", "passage_end"])
          .where("n", "in", keys)
          .execute();
  const documents = [...new Set(rows.map(({ document }) => document))];
  const bodies = await db
    .selectFrom("reports")
    .innerJoin("documents", "documents.n", "reports.n")
    .select(["reports.n as n", "body", "state"])
    .where("reports.n", "in", documents)
    .execute();
  const reports = new Map(bodies.map(({ n, body, state }) => [n, { report: unpack<Report>(body), state }]));
  const byKey = new Map(rows.map((row) => [row.n, row]));
  return keys.flatMap((n) => {
    const row = byKey.get(n);
    const found = row && reports.get(row.document);
    if (!row || !found || !fits(kind, found.report, found.state, resolved)) return [];
    const span = { start: row.passage_start, end: row.passage_end };
    return [{ ...found, record: row.record, passage: span }];
  });
}

function fits(kind: Kind, report: Report, state: State, { states, groups }: Resolved): boolean {
  if (!states.has(state)) return false;
  return kind !== "report" || groups.length < 2 || holdsAll(report, groups);
}

/** True when one event or attribution of the report has a tag of every group. */
export function holdsAll(report: Report, groups: readonly (readonly string[])[]): boolean {
  const { events, attributions } = recordTags(report, entitiesOf(report));
  const shared = new Set(documentTags(report));
  return [...events, ...attributions].some((tags) =>
    groups.every((group) => group.some((tag) => shared.has(tag) || tags.includes(tag))),
  );
}
