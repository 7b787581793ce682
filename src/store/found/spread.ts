/** How the hits of a search spread over facets and time. */
import { sql } from "kysely";
import type { Shelf } from "../shelf.js";
import { dayOf, dayOfKey } from "../sort-key.js";
import { BY_MONTH } from "../tallies.js";
import type { Facet, Filters, Kind, Spread } from "../store.js";
import { resolve, type Resolved } from "./filters.js";
import { knownActors } from "./actors.js";
import { taggedRows } from "./tagged.js";

const MOST_COUNTED = 2_000; // hits looked at one by one, the newest first
const MOST_VALUES = 20; // values listed of one facet
const DAYS_BY_DAY = 92;
const DAYS_BY_MONTH = 3660;

export async function spread(shelf: Shelf, kind: Kind, filters: Filters, facets: readonly Facet[]): Promise<Spread> {
  const resolved = await resolve(shelf, filters);
  const only = kind === "event" ? tallied(resolved) : null;
  if (only) {
    const days = await talliedDays(shelf, only);
    const all =
      only.facet === "all" ? await talliedFacets(shelf, facets) : await counted(shelf, kind, resolved, facets);
    const total = await talliedTotal(shelf, only);
    return { ...all, ...(only.facet === "all" && { counted: total, complete: true }), ...days };
  }
  return counted(shelf, kind, resolved, facets);
}

interface Only {
  readonly facet: string;
  readonly values: readonly string[];
}

/** The one facet that the filters ask for, when the tallies know its answer; "all" when they ask for nothing. */
function tallied({ match, groups, from, to, states, document, nothing }: Resolved): Only | null {
  const bounded = from !== undefined || to !== undefined || document !== undefined || nothing;
  if (match.words || bounded || states.size !== 1 || !states.has("current") || groups.length > 1) return null;
  const [group] = groups;
  if (!group) return { facet: "all", values: [""] };
  const facet = group[0]!.slice(0, group[0]!.indexOf("="));
  // An event has one type and one status: their counts add up. Others may overlap within one event.
  const sums = facet === "type" || facet === "status" || group.length === 1;
  if (!sums || !BY_MONTH.has(facet) || group.some((tag) => !tag.startsWith(`${facet}=`))) return null;
  return { facet, values: group.map((tag) => tag.slice(facet.length + 1)) };
}

async function talliedTotal({ db }: Shelf, { facet, values }: Only): Promise<number> {
  const rows = await db
    .selectFrom("tallies")
    .select("count")
    .where("facet", "=", facet)
    .where("value", "in", values)
    .where("month", "=", sql.lit(""))
    .execute();
  return rows.reduce((sum, { count }) => sum + count, 0);
}

async function talliedDays({ db }: Shelf, { facet, values }: Only): Promise<Pick<Spread, "histogram" | "bin">> {
  const rows = await db
    .selectFrom("tallies")
    .select(["month", "count"])
    .where("facet", "=", facet)
    .where("value", "in", values)
    .where("month", ">", "")
    .where("month", "<", "undated")
    .where("count", ">", 0)
    .execute();
  return histogramOf(new Map(sumsOf(rows.map(({ month, count }) => [month, count]))));
}

async function talliedFacets(
  shelf: Shelf,
  facets: readonly Facet[],
): Promise<Pick<Spread, "facets" | "counted" | "complete">> {
  const found: [Facet, readonly (readonly [string, number])[]][] = [];
  for (const facet of facets) {
    const rows = await shelf.db
      .selectFrom("tallies")
      .select(["value", "count"])
      .where("facet", "=", facet)
      .where("month", "=", sql.lit(""))
      .where("count", ">", 0)
      .orderBy("count", "desc")
      .orderBy("value", "desc")
      .limit(MOST_VALUES)
      .execute();
    found.push([facet, rows.map(({ value, count }) => [value, count])]);
  }
  return { counted: 0, complete: true, facets: await named(shelf, found) };
}

/** Looks at the newest hits one by one. */
async function counted(shelf: Shelf, kind: Kind, resolved: Resolved, facets: readonly Facet[]): Promise<Spread> {
  const rows = await taggedRows(shelf, kind, resolved, MOST_COUNTED + 1);
  const complete = rows.length <= MOST_COUNTED;
  const looked = complete ? rows : rows.slice(0, MOST_COUNTED);
  const counts = new Map(facets.map((facet) => [facet as string, new Map<string, number>()]));
  const days = new Map<string, number>();
  for (const { n, facets: tags } of looked) {
    const day = dayOf(dayOfKey(n));
    if (day) days.set(day, (days.get(day) ?? 0) + 1);
    for (const tag of tags.split("\n")) {
      const at = tag.indexOf("=");
      const values = counts.get(tag.slice(0, at));
      const value = tag.slice(at + 1);
      values?.set(value, (values.get(value) ?? 0) + 1);
    }
  }
  const found = facets.map((facet): [Facet, readonly (readonly [string, number])[]] => [
    facet,
    [...counts.get(facet)!].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1)).slice(0, MOST_VALUES),
  ]);
  return { counted: looked.length, complete, facets: await named(shelf, found), ...histogramOf(days) };
}

async function named(
  shelf: Shelf,
  found: readonly (readonly [Facet, readonly (readonly [string, number])[]])[],
): Promise<Spread["facets"]> {
  const actors = await knownActors(
    shelf,
    found.flatMap(([, values]) => values.map(([value]) => value)),
  );
  return Object.fromEntries(
    found.map(([facet, values]) => [
      facet,
      values.map(([value, count]) => ({
        value,
        name: actors.get(value)?.name ?? value.replace(/^(?:name|country|geo):/, ""),
        count,
      })),
    ]),
  );
}

function sumsOf(pairs: readonly (readonly [string, number])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, count] of pairs) sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
}

/** Days, months or years, whichever leaves bars that a person can tell apart. */
function histogramOf(days: ReadonlyMap<string, number>): Pick<Spread, "histogram" | "bin"> {
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  const first = sorted[0]?.[0];
  const last = sorted.at(-1)?.[0];
  const across = first && last ? (Date.parse(last) - Date.parse(first)) / 86_400_000 : 0;
  const byDay = first?.length === 10 && across <= DAYS_BY_DAY;
  const bin = byDay ? "day" : across <= DAYS_BY_MONTH ? "month" : "year";
  const width = { day: 10, month: 7, year: 4 }[bin];
  const binned = sumsOf(sorted.map(([day, count]) => [day.slice(0, width), count]));
  return { bin, histogram: [...binned].map(([from, count]) => ({ from, count })) };
}
