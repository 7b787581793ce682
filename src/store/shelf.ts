import type { Engine } from "./engine/engine.js";
import type { Db } from "./schema/tables.js";

/** What every part of the store works with. */
export interface Shelf {
  readonly db: Db;
  readonly engine: Engine;
  /** The clock: milliseconds since 1970. */
  readonly now: () => number;
}

export const stamp = ({ now }: Shelf): string => new Date(now()).toISOString();
