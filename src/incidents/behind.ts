/** Whether a store's incidents were set out by a program from before. Loads nothing, since every command asks. */
import type { Store } from "../store/index.js";

/** The change up to which a store is followed. */
export const MARK = "incidents";
export const MADE = "incidents set out";
/** Raised when incidents come to be set out otherwise: those of stores from before are made anew from their reports. */
export const SETTING = "2";

export const isBehind = async (store: Pick<Store, "getMark">): Promise<boolean> =>
  (await store.getMark(MARK)) !== null && (await store.getMark(MADE)) !== SETTING;
