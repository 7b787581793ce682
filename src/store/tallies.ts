/** Counts of the visible events by facet and month, kept as events come and go, so that no list counts a million rows. */
import { inBulk } from "./bulk.js";
import type { Tx } from "./schema/tables.js";
import { dayOf } from "./sort-key.js";

/** Facets of few values, which are counted by month too; the hits of the others are few enough to be looked at. */
export const BY_MONTH: ReadonlySet<string> = new Set(["type", "status", "country", "publisher"]);

const ALL = "all="; // the tag of every event, which is counted by day

/** Counts by month; "" for all months. */
type Months = Map<string, number>;

/** Collects what a transaction adds and takes away, and writes it once. */
export class Tallies {
  readonly #counts = new Map<string, Months>();

  add(facets: string, day: number, by: 1 | -1): void {
    const date = dayOf(day) ?? "undated";
    const month = date.slice(0, 7);
    this.#count(ALL, date, by);
    for (const tag of new Set(facets ? facets.split("\n") : []))
      this.#count(tag, BY_MONTH.has(tag.slice(0, tag.indexOf("="))) ? month : null, by);
  }

  #count(tag: string, month: string | null, by: number): void {
    let months = this.#counts.get(tag);
    if (!months) this.#counts.set(tag, (months = new Map()));
    months.set("", (months.get("") ?? 0) + by);
    if (month !== null) months.set(month, (months.get(month) ?? 0) + by);
  }

  async write(tx: Tx): Promise<void> {
    const rows = [...this.#counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([tag, months]) => {
        const at = tag.indexOf("=");
        const [facet, value] = [tag.slice(0, at), tag.slice(at + 1)];
        return [...months].filter(([, count]) => count !== 0).map(([month, count]) => ({ facet, value, month, count }));
      });
    this.#counts.clear();
    await inBulk(tx, "tallies", rows, (some) =>
      tx
        .insertInto("tallies")
        .values(some)
        .onConflict((oc) =>
          oc.columns(["facet", "value", "month"]).doUpdateSet((eb) => ({
            count: eb("tallies.count", "+", eb.ref("excluded.count")),
          })),
        ),
    );
  }
}
