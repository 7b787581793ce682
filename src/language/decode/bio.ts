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

/** By label: for I-X the place of B-X; -1 for labels that may follow anything. */
export type Bio = Int32Array;

const known = new WeakMap<readonly string[], Bio>();

/** The order that BIO labels must keep: I-X only after B-X and I-X. */
export function bioOf(labels: readonly string[]): Bio {
  let bio = known.get(labels);
  if (!bio) {
    bio = Int32Array.from(labels, (label) => (label.startsWith("I-") ? labels.indexOf(`B-${label.slice(2)}`) : -1));
    known.set(labels, bio);
  }
  return bio;
}

/** The best path through scores [words × labels] that keeps the order of BIO: Viterbi in linear time, since only I-X looks back. */
export function bioPath(scores: Float32Array, words: number, bio: Bio): number[] {
  const size = bio.length;
  if (words === 0) return [];
  const back = new Int32Array(words * size);
  let alpha = new Float64Array(size);
  let next = new Float64Array(size);
  let top = 0;
  for (let label = 0; label < size; label++) {
    alpha[label] = bio[label]! < 0 ? scores[label]! : -Infinity;
    if (alpha[label]! > alpha[top]!) top = label;
  }
  for (let w = 1, row = size; w < words; w++, row += size) {
    const best = alpha[top]!;
    let nextTop = 0;
    for (let to = 0; to < size; to++) {
      const begin = bio[to]!;
      let from = top;
      let value = best;
      if (begin >= 0) {
        from = alpha[begin]! > alpha[to]! ? begin : to;
        value = alpha[from]!;
      }
      back[row + to] = from;
      next[to] = value += scores[row + to]!;
      if (value > next[nextTop]!) nextTop = to;
    }
    [alpha, next] = [next, alpha];
    top = nextTop;
  }
  let at = top;
  const path = [at];
  for (let w = words - 1; w > 0; w--) path.push((at = back[w * size + at]!));
  return path.reverse();
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
