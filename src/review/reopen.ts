/** Taking a decision back. The log keeps it, and the reopening after it; of both, nothing counts any more. */
import { Problem } from "../records/index.js";
import type { Decision } from "./decision.js";

/** The decisions that count: neither taken back nor a taking back. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const reopened = new Set(decisions.map(({ reopens }) => reopens));
  return decisions.filter(({ seq, verb }) => verb !== "reopen" && !reopened.has(seq));
}

const idsOf = ({ before, after }: Decision): string[] => [...before, ...after].map(({ id }) => id);

/**
 * The decision that a coder takes back. Only one's own, and only while nobody has built on it: a later decision on the
 * same items would lose its footing, and of blind coders who have both decided each has seen what the other did.
 * @throws Problem does-not-fit
 */
export function reopenable(seq: number | undefined, coder: string, decisions: readonly Decision[]): Decision {
  const refuse = (reason: string): Problem => new Problem("does-not-fit", { reason });
  const counting = inForce(decisions);
  const own = counting.find((each) => each.seq === seq);
  if (!own) throw refuse(`there is no decision ${seq ?? "without a number"} on this report to reopen`);
  if (own.coder !== coder) throw refuse(`decision ${own.seq} is another coder's`);
  const ids = new Set(idsOf(own));
  const shares = (each: Decision): boolean => each.kind === own.kind && idsOf(each).some((id) => ids.has(id));
  const others = counting.filter((each) => each !== own && shares(each));
  if (own.round === "blind") {
    if (others.some((each) => each.round !== "open" && each.coder !== coder))
      throw refuse("another coder has decided on it too, and each has seen what the other did");
    return own;
  }
  const since = others.find((each) => each.round !== "blind" && each.seq > own.seq);
  if (since) throw refuse(`decision ${since.seq}, by ${since.coder}, came after it on the same items`);
  return own;
}
