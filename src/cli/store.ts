/** What the commands that work on a store share. */
import { Option, type Command } from "commander";
import { DEFAULT_STORE, type Store } from "../store/index.js";

export interface StoreOptions {
  readonly store: string;
}

export const storeOption = (command: Command): Command =>
  command.addOption(
    new Option("--store <url>", "SQLite file or postgres://…").env("HEARSAY_STORE").default(DEFAULT_STORE),
  );

/**
 * Opens the store for some work and closes it after; only commands that bring something in make one (`existing: false`).
 * @throws StoreError when it cannot be used, in words for people
 */
export async function withStore<T>(
  { store: url }: StoreOptions,
  work: (store: Store) => Promise<T>,
  { existing = true } = {},
): Promise<T> {
  const { openStore } = await import("../store/index.js");
  const store = await openStore(url, { existing });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
