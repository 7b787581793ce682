/** What the suites of the store have in common: stores to try, reports to keep, and what comes out of a store. */
import { CODER, inventReport } from "../invented.case.js";
import type { Document, Report } from "../../records/index.js";
import { openStore, type Filters, type Kind, type Store } from "../index.js";

/** Says where a new, empty store is made. */
export type Address = () => Promise<string> | string;

export const LATER = { ...CODER, version: "0.0.1-invented" };
export const report = (seed: number, document: Partial<Document> = {}): Report => inventReport(seed, { document });
export const deposits = (reports: readonly Report[]): { report: Report }[] => reports.map((each) => ({ report: each }));
export const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** Opens a new store for a piece of work, and closes it. `now` is the store's clock. */
export const storesAt =
  (address: Address, now?: () => number) =>
  async (work: (store: Store) => Promise<void>): Promise<void> => {
    const store = await openStore(await address(), now ? { now } : {});
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

/** All pages of a search. */
export async function all<K extends Kind>(store: Store, kind: K, filters: Filters, limit = 7) {
  const items = [];
  let cursor: string | undefined;
  do {
    const page = await store.search(kind, filters, { limit, cursor });
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  return items;
}

/** Ids of the documents of hits, sorted. */
export const ids = (hits: readonly { document: { id: string } }[]): string[] =>
  [...new Set(hits.map(({ document }) => document.id))].sort();

/** The reports as JSON Lines. */
export async function lines(store: Store, filters?: Filters): Promise<string> {
  let text = "";
  for await (const each of store.reports(filters)) text += `${JSON.stringify(each)}\n`;
  return text;
}
