/** Label sequences to spans. */
import type { Range } from "../analysis.js";

export interface Labelled extends Range {
  readonly label: string;
}

/** Spans of BIO tags; an I- that follows something else opens a span. Indexes are offset by `offset`. */
export function spansOf(tags: readonly string[], offset = 0): Labelled[] {
  const spans: Labelled[] = [];
  let start = 0;
  let open: string | null = null;
  for (let i = 0; i <= tags.length; i++) {
    const tag = tags[i] ?? "O";
    const label = tag === "O" ? null : tag.slice(2);
    if (open !== null && (label !== open || tag.startsWith("B-"))) {
      spans.push({ label: open, first: offset + start, last: offset + i });
      open = null;
    }
    if (label !== null && open === null) {
      open = label;
      start = i;
    }
  }
  return spans;
}

/** The same, spans of one label with at most `gap` unlabelled words between them joined. */
export function closed(tags: readonly string[], gap: number, offset = 0): Labelled[] {
  const spans: Labelled[] = [];
  for (const span of spansOf(tags, offset)) {
    const before = spans.at(-1);
    if (before?.label === span.label && span.first - before.last <= gap)
      spans.splice(-1, 1, { ...before, last: span.last });
    else spans.push(span);
  }
  return spans;
}

export interface Chain {
  readonly start: readonly number[];
  readonly transitions: readonly (readonly number[])[];
  readonly end: readonly number[];
}

const FORBIDDEN = -1e4;

/** A chain that allows I-X only after B-X and I-X. */
export function bioChain(labels: readonly string[]): Chain {
  const inside = (label: string): boolean => label.startsWith("I-");
  return {
    start: labels.map((label) => (inside(label) ? FORBIDDEN : 0)),
    transitions: labels.map((from) =>
      labels.map((to) => (inside(to) && from.slice(2) !== to.slice(2) ? FORBIDDEN : 0)),
    ),
    end: labels.map(() => 0),
  };
}

/** The best path through scores [words × labels] (Viterbi 1967). */
export function viterbi(scores: Float32Array, words: number, chain: Chain): number[] {
  const size = chain.start.length;
  if (words === 0) return [];
  const back = new Int32Array(words * size);
  let alpha = Float64Array.from(chain.start, (value, label) => value + scores[label]!);
  for (let w = 1; w < words; w++) {
    const next = new Float64Array(size).fill(-Infinity);
    for (let to = 0; to < size; to++) {
      for (let from = 0; from < size; from++) {
        const value = alpha[from]! + chain.transitions[from]![to]!;
        if (value > next[to]!) {
          next[to] = value;
          back[w * size + to] = from;
        }
      }
      next[to]! += scores[w * size + to]!;
    }
    alpha = next;
  }
  let best = 0;
  for (let label = 1; label < size; label++) {
    if (alpha[label]! + chain.end[label]! > alpha[best]! + chain.end[best]!) best = label;
  }
  const path = [best];
  for (let w = words - 1; w > 0; w--) path.push((best = back[w * size + best]!));
  return path.reverse();
}
