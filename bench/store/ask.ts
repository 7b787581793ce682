/** Asks a filled store page 1 and page 1,000 of every question, and its facets. */
import { writeCursor } from "../../src/store/cursor.js";
import { resolve } from "../../src/store/found/filters.js";
import { findKeys } from "../../src/store/found/keys.js";
import type { Filters, Kind, Store } from "../../src/store/index.js";
import type { Shelf } from "../../src/store/shelf.js";
import { percentile, stopwatch, type Spent } from "./measure.js";
import { QUESTIONS } from "./questions.js";

const PAGE = 50;
const DEEP = 1000; // the page far down

/** `times` is how often each question is asked. */
export async function ask(shelf: Shelf, store: Store, times: number, say: (line: string) => void): Promise<void> {
  say(`${"".padEnd(42)}      clock, ms       own processor, ms`);
  say(`${"question".padEnd(32)}${"page".padEnd(5)}${"hits".padStart(5)}  median    95 %    median    95 %`);
  for (const { name, kind, filters } of QUESTIONS) {
    for (const page of [1, DEEP]) {
      const spent: Spent[] = [];
      let hits = 0;
      for (let i = 0; i < times; i++) {
        const cursor = page > 1 ? await cursorOf(shelf, kind, filters(i), page) : undefined;
        const time = stopwatch();
        const { items } = await store.search(kind, filters(i), { limit: PAGE, cursor });
        spent.push(time());
        hits += items.length;
      }
      say(`${name.padEnd(32)}${String(page).padEnd(5)}${String(Math.round(hits / times)).padStart(5)}${row(spent)}`);
    }
  }
  for (const [name, filters] of [
    ["facets of all", {}],
    ["facets of a type", { type: "AID" }],
    ["facets of words", { text: "convoy" }],
  ] as const) {
    const spent: Spent[] = [];
    for (let i = 0; i < times / 4; i++) {
      const time = stopwatch();
      await store.spread("event", filters);
      spent.push(time());
    }
    say(`${name.padEnd(42)}${row(spent)}`);
  }
}

/** Where the page begins; the last page when there are fewer. */
async function cursorOf(shelf: Shelf, kind: Kind, filters: Filters, page: number): Promise<string | undefined> {
  const before = (page - 1) * PAGE;
  const keys = await findKeys(shelf, kind, await resolve(shelf, filters), { order: "desc", limit: before });
  const last = keys.length === before ? keys.at(-1) : (keys.at(-PAGE - 1) ?? keys.at(-1));
  return last === undefined ? undefined : writeCursor(kind, last);
}

function row(spent: readonly Spent[]): string {
  const shown = (values: readonly number[]): string =>
    [0.5, 0.95].map((share) => percentile(values, share).toFixed(1).padStart(8)).join("");
  return `${shown(spent.map(({ clock }) => clock))}  ${shown(spent.map(({ own }) => own))}`;
}
