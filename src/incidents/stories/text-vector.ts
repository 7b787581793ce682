/**
 * What two reports are compared by as wholes: their most telling words, weighted, of unit length. A word is one number: the
 * hash of its code in the upper 24 bits, its weight in the lower 8.
 */
import { isTelling, rarityIn, type Code, type Word } from "./words.js";

/** Ascending by word. */
export type TextVector = Uint32Array;

const MOST = 60;
const COMMON = 5;
const TIMES = { name: 3, number: 2, word: 1 } as const;
const SCALE = 400;

export function textVectorOf(words: readonly Word[]): TextVector {
  const counts = new Map<Code, number>();
  for (const { code, named } of words)
    if (isTelling(code)) counts.set(code, (counts.get(code) ?? 0) + TIMES[named ?? "word"]);
  const weighted = [...counts].map(([code, count]): [Code, number] => [
    code >>> 8,
    Math.log(1 + count) * (rarityIn(code) - COMMON),
  ]);
  return unitVector(weighted.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST));
}

/** @param weighted words and their weights */
export function unitVector(weighted: readonly (readonly [word: number, weight: number])[]): TextVector {
  const length = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return Uint32Array.from(
    weighted,
    ([word, weight]) => ((word << 8) | Math.min(255, Math.round((weight / length) * SCALE))) >>> 0,
  ).sort();
}

export const wordAt = (entry: number): number => entry >>> 8;
export const weightAt = (entry: number): number => (entry & 255) / SCALE;

export function cosine(a: TextVector, b: TextVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i]!, b[j]!];
    const [word, other] = [x >>> 8, y >>> 8];
    if (word === other) {
      sum += (x & 255) * (y & 255);
      i++;
      j++;
    } else if (word < other) i++;
    else j++;
  }
  return sum / (SCALE * SCALE);
}

/** The words that weigh most, the heaviest first. */
export const heaviest = (vector: TextVector, most: number): number[] =>
  Array.from(vector)
    .sort((a, b) => (b & 255) - (a & 255) || a - b)
    .slice(0, most)
    .map(wordAt);
