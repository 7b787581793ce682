/** What others see of the versions of an article: the rule for corrections, withdrawals and embargoes. */
import type { Document } from "../records/index.js";
import type { State } from "./store.js";

/** A version of an article, as far as the rule needs it. */
export interface Version {
  readonly id: string;
  readonly status: Document["status"];
  /** When this version was made (modified, else published); versions of one moment follow their `turn`. */
  readonly made: string;
  readonly turn: number;
  /** Milliseconds since 1970 before which nobody may see it; 0 when there is no embargo. */
  readonly embargo: number;
}

/**
 * The states of all versions of one article at a moment, in whatever order they arrived. The newest that may be seen
 * is current and the older ones are superseded; a cancelled newest withdraws them all; one held back leaves the older
 * as they were.
 */
export function statesOf(versions: readonly Version[], now: number, withdrawn: boolean): Map<string, State> {
  const ordered = [...versions].sort((a, b) => compare(a.made, b.made) || a.turn - b.turn || compare(a.id, b.id));
  const states = new Map<string, State>();
  let seen = false;
  let cancelled = withdrawn;
  for (const { id, status, embargo } of ordered.reverse()) {
    const held = embargo > now || (status === "withheld" && embargo === 0);
    if (held) states.set(id, "embargoed");
    else {
      if (!seen && status === "canceled") cancelled = true;
      states.set(id, cancelled || status === "canceled" ? "withdrawn" : seen ? "superseded" : "current");
      seen = true;
    }
  }
  return states;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The embargo of a document in milliseconds since 1970; 0 without one. */
export function embargoOf({ embargoed }: Document): number {
  const time = Date.parse(embargoed ?? "");
  return Number.isNaN(time) ? 0 : time;
}
