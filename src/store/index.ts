/** Keeping reports and finding them again: `openStore(url)`. */
export * from "./store.js";
