/**
 * The review log as a chain: each decision carries the hash of the one before and its own, SHA-256 over both. A line that
 * was removed, edited or moved, or that a second writer put in, breaks the chain at a place that can be named. What a
 * chain alone cannot show is a cut tail; the head's hash kept elsewhere does.
 */
import { createHash } from "node:crypto";
import { canonical } from "./canonical.js";
import { Decision } from "./decision.js";

/** `previous` of the first decision. */
export const GENESIS = "0".repeat(64);

type Distribute<T> = T extends unknown ? Omit<T, "seq" | "previous" | "hash"> : never;
/** A decision before it has its place in the log. */
export type Draft = Distribute<Decision>;

export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export const EMPTY: Head = { seq: 0, hash: GENESIS };

/** Gives a draft its place after `head`. */
export function seal(head: Head, draft: Draft): Decision {
  const placed = { ...draft, seq: head.seq + 1, previous: head.hash };
  return { ...placed, hash: hashOf(placed) } as Decision;
}

function hashOf(decision: object & { readonly previous: string }): string {
  const { hash: _, ...rest } = decision as { hash?: string };
  return createHash("sha256")
    .update(`${decision.previous}\n${canonical(rest)}`)
    .digest("hex");
}

export interface ChainState {
  readonly decisions: number;
  readonly head: Head;
  /** The first line that does not fit, from 1, and what is wrong with it. */
  readonly bad?: { readonly line: number; readonly text: string };
}

/** Follows the log line by line; each is the JSON of a decision. Stops at the first that does not fit. */
export async function checkChain(lines: AsyncIterable<string> | Iterable<string>): Promise<ChainState> {
  let head = EMPTY;
  for await (const line of lines) {
    const found = check(line, head);
    if (typeof found === "string") return { decisions: head.seq, head, bad: { line: head.seq + 1, text: found } };
    head = found;
  }
  return { decisions: head.seq, head };
}

function check(line: string, head: Head): Head | string {
  const decision = parse(line);
  if (!decision) return "It is no decision in the form of the log: it was edited or cut.";
  if (decision.hash !== hashOf(decision)) return "Its hash does not fit its words: it was edited.";
  const { seq, previous, hash } = decision;
  if (seq > head.seq + 1)
    return `Decision ${seq} stands where ${head.seq + 1} is due: what was between was removed or moved.`;
  if (seq < head.seq) return `Decision ${seq} stands after ${head.seq}: it was moved or copied.`;
  if (seq === head.seq) return `There are two decisions ${seq}: two writers appended at once, or it was copied.`;
  if (previous !== head.hash) return `It does not follow the decision before: that one was replaced.`;
  return { seq, hash };
}

function parse(line: string): Decision | undefined {
  try {
    return Decision.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
