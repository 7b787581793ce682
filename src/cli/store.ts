/** What the commands that work on a store share. */
import { Option, type Command } from "commander";
import { visible } from "../export/report/wrap.js";
import { isBehind } from "../incidents/behind.js";
import { withoutPassword } from "../records/index.js";
import { DEFAULT_STORE, type Store } from "../store/index.js";
import { tell } from "./terminal.js";

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
    await bringForward(store, url);
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Incidents that a program from before has set out are made anew once, from the reports of the store; what matched stays matched. */
async function bringForward(store: Store, url: string): Promise<void> {
  if (!(await isBehind(store))) return;
  tell(`hearsay: the incidents of ${visible(withoutPassword(url))} are from an earlier version and are made anew.`);
  const { followStore } = await import("../incidents/index.js");
  await followStore(store);
}
