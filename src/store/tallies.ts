/** Counts of the visible events by facet and month, kept as events come and go, so that no list counts a million rows. */
import { inBulk } from "./bulk.js";
import type { Tx } from "./schema/tables.js";
import { dayOf } from "./sort-key.js";

/** Facets of few values, which are counted by month too; the hits of the others are few enough to be looked at. */
export const BY_MONTH: ReadonlySet<string> = new Set(["type", "status", "country", "publisher"]);

/** Collects what a transaction adds and takes away, and writes it once. */
export class Tallies {
  readonly #counts = new Map<string, number>();

  add(facets: string, day: number, by: 1 | -1): void {
    const date = dayOf(day) ?? "undated";
    this.#count("all", "", date, by);
    this.#count("all", "", "", by);
    for (const tag of new Set(facets ? facets.split("\n") : [])) {
      const at = tag.indexOf("=");
      const facet = tag.slice(0, at);
      const value = tag.slice(at + 1);
      if (BY_MONTH.has(facet)) this.#count(facet, value, date.slice(0, 7), by);
      this.#count(facet, value, "", by);
    }
  }

  #count(facet: string, value: string, month: string, by: number): void {
    const key = `${facet}\n${value}\n${month}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }

  async write(tx: Tx): Promise<void> {
    const rows = [...this.#counts]
      .filter(([, count]) => count !== 0)
      .map(([key, count]) => {
        const [facet, value, month] = key.split("\n") as [string, string, string];
        return { facet, value, month, count };
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
