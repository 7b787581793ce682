/** The encoder's own word on how a happening stands, for where the rules found nothing to go by. */
import type { Analysis } from "../../language/analysis.js";
import type { Status } from "../../records/event.js";

export interface HeadAnswer {
  readonly status: Status;
  readonly head: "trigger-status" | "commitment";
  readonly confidence: number;
}

const NOT_PLAIN: readonly Status[] = [
  "denied",
  "negated",
  "demanded",
  "threatened",
  "planned",
  "hypothetical",
  "alleged",
];

/** Below this a trigger is too doubtful for its status to count. */
const SURE = 0.5;

/**
 * What the encoder says against a plain happening: only where its status head and its commitment head agree that it is no plain happening. It
 * never makes a happening of what the rules took for none. Null when it has nothing to say.
 */
export function objectionOf(analysis: Analysis, token: number, reported: boolean): HeadAnswer | null {
  const trigger = triggerAt(analysis, token);
  const commitment = analysis.commitment[token];
  if (!trigger || trigger.confidence < SURE || !commitment) return null;
  const open =
    NOT_PLAIN.includes(trigger.status) && (NOT_PLAIN.includes(commitment.status) || commitment.factuality < 0);
  if (!open) return null;
  // In someone's words, distance is marked by words.
  if (reported && trigger.status === "alleged") return null;
  const status =
    trigger.status === "denied" && !reported
      ? "negated"
      : trigger.status === "negated" && reported
        ? "denied"
        : trigger.status;
  return { status, head: "trigger-status", confidence: trigger.confidence };
}

const triggers = new WeakMap<Analysis, ReadonlyMap<number, Analysis["triggers"][number]>>();

/** The trigger at a token. */
export function triggerAt(analysis: Analysis, token: number): Analysis["triggers"][number] | undefined {
  let known = triggers.get(analysis);
  if (!known) {
    known = new Map(analysis.triggers.map((trigger) => [trigger.token, trigger]));
    triggers.set(analysis, known);
  }
  return known.get(token);
}
