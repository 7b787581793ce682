/**
 * The review log as a chain: the id of each line is SHA-256 over the id of the line before, its time, and the canonical
 * JSON of what was decided. A line that was removed, edited or moved, or that a second writer put in, breaks the chain at
 * a place that can be named. What a chain alone cannot show is a cut tail; the last id kept elsewhere does.
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { canonical } from "./canonical.js";

/** `previous` of the first line. */
export const GENESIS = "0".repeat(64);

/** A line of the log, as the store keeps it. */
const Line = z.object({
  n: z.int(),
  id: z.string(),
  previous: z.string(),
  at: z.string(),
  body: z.record(z.string(), z.unknown()),
});
export type Line = z.infer<typeof Line>;

export const lineId = ({ previous, at, body }: Pick<Line, "previous" | "at" | "body">): string =>
  createHash("sha256")
    .update(`${previous}\n${at}\n${canonical(body)}`)
    .digest("hex");

export interface ChainState {
  readonly lines: number;
  /** Lines that reviewers wrote; the others tell of tokens. */
  readonly decisions: number;
  /** Id of the last line that fits; null of an empty log. */
  readonly head: string | null;
  /** The first line that does not fit, from 1, and what is wrong with it. */
  readonly bad?: { readonly line: number; readonly text: string };
}

interface Head {
  readonly n: number;
  readonly id: string;
}

/** Follows the log and stops at the first line that does not fit. Lines that are no objects of the log are such lines too. */
export async function checkChain(lines: AsyncIterable<unknown> | Iterable<unknown>): Promise<ChainState> {
  let head: Head = { n: 0, id: GENESIS };
  let decisions = 0;
  for await (const line of lines) {
    const found = check(line, head);
    if (typeof found === "string") return { ...stateAt(head, decisions), bad: { line: head.n + 1, text: found } };
    head = found;
    if (found.decided) decisions++;
  }
  return stateAt(head, decisions);
}

const stateAt = ({ n, id }: Head, decisions: number): ChainState => ({ lines: n, decisions, head: n ? id : null });

function check(value: unknown, head: Head): (Head & { readonly decided: boolean }) | string {
  const parsed = Line.safeParse(value);
  if (!parsed.success) return "It is no line of the log: it was edited or cut.";
  const { n, id, previous, body } = parsed.data;
  if (id !== lineId(parsed.data)) return "Its id does not fit its words: it was edited.";
  if (n > head.n + 1) return `Decision ${n} stands where ${head.n + 1} is due: what was between was removed or moved.`;
  if (n < head.n) return `Decision ${n} stands after ${head.n}: it was moved or copied.`;
  if (n === head.n) return `There are two decisions ${n}: two writers appended at once, or it was copied.`;
  if (previous !== head.id) return "It does not follow the decision before: that one was replaced.";
  return { n, id, decided: body["verb"] !== undefined };
}
