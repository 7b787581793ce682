/** Matching of attributions by their spans. */
import type { Span } from "../records/index.js";

export interface Parts {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/**
 * Spans cut at line breaks and trimmed of white space, in order; neighbours of a line that overlap, touch or have only white space between
 * them are one: PolNeAR's parts end where its sentence splitter cut ("Sen. | Ted Cruz").
 */
export function pieces(text: string, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    for (const line of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
      const words = line[0].trim();
      if (words === "") continue;
      const from = start + line.index + line[0].indexOf(words);
      const before = out.at(-1);
      if (before && /^[^\S\r\n]*$/.test(text.slice(before.end, from)))
        out.splice(-1, 1, { start: before.start, end: Math.max(before.end, from + words.length) });
      else out.push({ start: from, end: from + words.length });
    }
  }
  return out;
}

/**
 * How many of `found` and `wanted` pair up, one to one, the greatest overlap first. A pair must agree in each of `kinds`:
 * spans equal (`exact`) or overlapping, or missing on both sides.
 */
export function matched(
  found: readonly Parts[],
  wanted: readonly Parts[],
  kinds: readonly (keyof Parts)[],
  exact: boolean,
): number {
  const pairs: { f: number; w: number; size: number }[] = [];
  const order = wanted.map((parts, w) => ({ w, ...extent(parts) })).sort((a, b) => a.start - b.start);
  found.forEach((parts, f) => {
    const { start, end } = extent(parts);
    for (const other of order) {
      if (other.start >= end) break;
      if (other.end <= start) continue;
      const sizes = kinds.map((kind) => agreement(parts[kind], wanted[other.w]![kind], exact));
      if (sizes.every((size) => size !== null))
        pairs.push({ f, w: other.w, size: sizes.reduce((sum, size) => sum + size, 0) });
    }
  });
  pairs.sort((a, b) => b.size - a.size || a.f - b.f || a.w - b.w);
  const [usedF, usedW] = [new Set<number>(), new Set<number>()];
  for (const { f, w } of pairs) {
    if (usedF.has(f) || usedW.has(w)) continue;
    usedF.add(f);
    usedW.add(w);
  }
  return usedF.size;
}

function extent({ source, cue, content }: Parts): Span {
  const all = [...source, ...cue, ...content];
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}

/** Code units that both hold; null when the two do not agree. */
function agreement(found: readonly Span[], wanted: readonly Span[], exact: boolean): number | null {
  if (found.length === 0 || wanted.length === 0) return found.length === wanted.length ? 0 : null;
  if (exact && (found.length !== wanted.length || found.some((span, i) => !same(span, wanted[i]!)))) return null;
  let size = 0;
  for (const a of found)
    for (const b of wanted) size += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return size > 0 ? size : null;
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
