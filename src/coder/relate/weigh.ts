import { EVENT_TYPE_NAMES, type EventType } from "../../records/plover.js";

/** What an event of the coder says about the pair. */
export interface Evidence {
  readonly type: EventType;
  readonly mode: string | null;
  /** True when its actor (recipient) overlaps the given one. */
  readonly actor: boolean;
  readonly recipient: boolean;
  /** True when the two stand the other way round. */
  readonly swapped: boolean;
  readonly between: boolean;
  readonly confidence: number;
  readonly intensity: number;
}

/** PLOVER roots of the relate head that stand for several types. */
const MEMBERS: Readonly<Record<string, readonly EventType[]>> = { YIELD: ["CONCEDE", "RETREAT"] };
const rootOf = (type: EventType): string => (type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type);
/** Never quite nothing, so that the other voice can still be heard. */
const FLOOR = 0.01;

/**
 * A log-linear mixture: each root's score is the weighed logarithm of the head's probability plus what the best event of that root found
 * in the text adds. Fitted by maximum likelihood on the PLV sentences that the head was not trained on, and checked by five folds of them
 * (docs/results.md): the events add little to a head that has seen the spans, so that they settle close calls only. Where there is
 * no head they decide alone.
 */
export const WEIGHTS = { head: 1.2, confidence: 0.1, both: 0.1, one: 0.1, between: 0.1, swapped: 0.1 };

/**
 * The likeliest type. Of the types behind one root the one that the events name wins, else the first.
 * @param roots probability by root
 */
export function weigh(
  roots: ReadonlyMap<string, number>,
  told: readonly Evidence[],
): { type: EventType; mode: string | null; confidence: number } {
  const support = new Map<string, number>();
  for (const each of told)
    support.set(rootOf(each.type), Math.max(support.get(rootOf(each.type)) ?? 0, strength(each)));
  const names = roots.size > 0 ? [...roots.keys()] : [...new Set(EVENT_TYPE_NAMES.map(rootOf))];
  const scores = names.map((root) => ({
    root,
    score: Math.exp(WEIGHTS.head * Math.log((roots.get(root) ?? 0) + FLOOR) + (support.get(root) ?? 0)),
  }));
  const total = scores.reduce((sum, { score }) => sum + score, 0);
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  const named = told.filter(({ type }) => rootOf(type) === best.root).sort((a, b) => strength(b) - strength(a))[0];
  const type = named?.type ?? MEMBERS[best.root]?.[0] ?? (best.root as EventType);
  return { type, mode: named?.mode ?? null, confidence: best.score / total };
}

const strength = ({ actor, recipient, swapped, between, confidence }: Evidence): number =>
  WEIGHTS.confidence * confidence +
  (actor && recipient ? WEIGHTS.both : actor || recipient ? WEIGHTS.one : 0) +
  (between ? WEIGHTS.between : 0) +
  (swapped ? WEIGHTS.swapped : 0);
