/** What others see of the versions of an article: the rule for corrections, withdrawals and embargoes. */
import type { Document } from "../records/index.js";
import type { State } from "./store.js";

/** A version of an article, as far as the rule needs it: one printing. */
export interface Version {
  readonly id: string;
  /** The text: printings of one text are one version of an article. */
  readonly document: string;
  readonly status: Document["status"];
  /** When this version was made (modified, else published); versions of one moment follow their `turn`. */
  readonly made: string;
  readonly turn: number;
  /** Milliseconds since 1970 before which nobody may see it; 0 when there is no embargo. */
  readonly embargo: number;
}

/**
 * The states of all versions of one article at a moment, in whatever order they arrived. The newest that may be seen
 * is current and the older ones of other words are superseded; a cancelled newest withdraws them all; one held back
 * leaves the older as they were.
 */
export function statesOf(versions: readonly Version[], now: number, withdrawn: boolean): Map<string, State> {
  const ordered = [...versions].sort((a, b) => compare(a.made, b.made) || a.turn - b.turn || compare(a.id, b.id));
  const states = new Map<string, State>();
  let newest: string | undefined;
  let cancelled = withdrawn;
  for (const { id, document, status, embargo } of ordered.reverse()) {
    const held = embargo > now || (status === "withheld" && embargo === 0);
    if (held) states.set(id, "embargoed");
    else {
      if (newest === undefined && status === "canceled") cancelled = true;
      newest ??= document;
      const gone = cancelled || status === "canceled";
      states.set(id, gone ? "withdrawn" : document === newest ? "current" : "superseded");
    }
  }
  return states;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
