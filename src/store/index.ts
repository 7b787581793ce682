/** Keeping reports and finding them again: `openStore(url)`. */
export { DEFAULT_STORE, openStore, type OpenOptions } from "./open.js";
export { takeApart, type Parts } from "./parts.js";
export * from "./store.js";
