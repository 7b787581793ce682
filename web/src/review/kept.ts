import type { QueueItem } from "../../../src/server/api/review.js";
import type { Proposal } from "../../../src/review/decision.js";
import type { Draft } from "./draft";

/** A decision under way as it is kept while one looks elsewhere: in this tab, until it is sent or given up. */
export interface Kept {
  readonly draft: Draft | null;
  readonly reason: string;
}

/** Where the draft of one coder on one item of a round is kept. */
export interface Place {
  readonly coder: string | null;
  readonly round: Proposal["round"];
  readonly item: Pick<QueueItem, "document" | "kind" | "id">;
}

const keyOf = ({ coder, round, item: { document, kind, id } }: Place): string =>
  ["hearsay-draft", coder ?? "", round, document, kind, id].join(" ");

export const kept = {
  /** What is kept there; null when nothing is, or nothing that can be read. */
  read(place: Place): Kept | null {
    try {
      return JSON.parse(sessionStorage.getItem(keyOf(place)) ?? "null") as Kept | null;
    } catch {
      return null;
    }
  },
  keep(place: Place, what: Kept): void {
    if (!what.draft && !what.reason.trim()) return kept.forget(place);
    sessionStorage.setItem(keyOf(place), JSON.stringify(what));
  },
  forget: (place: Place): void => sessionStorage.removeItem(keyOf(place)),
};
