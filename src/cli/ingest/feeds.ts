/** Addresses of feeds and pages: fetched when the user allows it, and only when they have changed. */
import { createFetcher, PUBLIC_NETWORK, type Fetcher, type Source, type Validators } from "../../readers/index.js";
import type { Message } from "../../records/index.js";
import type { Store } from "../../store/index.js";

export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

export const openFetcher = (): Fetcher => createFetcher(PUBLIC_NETWORK);

export type FetchedFeed =
  { readonly source: Source; readonly finished: () => Promise<void> } | { readonly refused: Message } | null;

/** Null when nothing has changed. `finished` is to be called when all of it is kept. */
export async function fetchFeed(fetcher: Fetcher, store: Store, url: string): Promise<FetchedFeed> {
  const name = `feed ${url}`;
  const known = await store.getMark(name);
  const fetched = await fetcher.fetch(url, known === null ? undefined : (JSON.parse(known) as Validators));
  if (fetched.status === "unchanged") return null;
  if (fetched.status === "refused") return { refused: fetched.refused };
  const { source, validators } = fetched;
  return { source, finished: () => store.setMark(name, JSON.stringify(validators)) };
}

/** Of an address that may not be fetched without being told to. */
export const networkOff = (url: string): string =>
  `${url} is on the network, and nothing is fetched unless you say so: add --allow-network.`;
