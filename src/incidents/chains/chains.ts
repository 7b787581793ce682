/**
 * Events of one story into chains, each of one happening, by what tells them apart within their story. Average link: a chain
 * holds what is alike in the mean, so that no row of look-alikes joins two happenings.
 */
import { cosine, unitVector, weightAt, wordAt, type TextVector } from "../stories/text-vector.js";
import { averageLink } from "./average-link.js";
import type { Mention } from "./mention.js";
import { learnedScorer, type Scorer } from "./network.js";
import { pairsOf } from "./pairs.js";

/** More likely one than two. */
const ALIKE = 0.5;
/** A story of more events is told in too many ways to compare each with each. */
export const MOST_MENTIONS = 600;

/** Numbers of every pair of the mentions, `mentions[i]` with each `mentions[j]` before it. */
export function pairNumbers(
  mentions: readonly Mention[],
  texts: ReadonlyMap<string, TextVector>,
): (readonly number[])[][] {
  const numbers = pairsOf(mentions, likenessWithin(texts));
  return mentions.map((a, i) => mentions.slice(0, i).map((b) => numbers(a, b)));
}

/**
 * @param mentions of one story, in an order that does not depend on their arrival
 * @param texts the story's documents
 * @returns a chain number for each mention
 */
export function chainsOf(
  mentions: readonly Mention[],
  texts: ReadonlyMap<string, TextVector>,
  scorer: Scorer = learnedScorer(),
): Int32Array {
  return chainsBy(pairNumbers(mentions, texts), scorer);
}

export function chainsBy(numbers: readonly (readonly (readonly number[])[])[], scorer: Scorer): Int32Array {
  const likeness = numbers.map(() => new Float32Array(numbers.length));
  numbers.forEach((row, i) => row.forEach((pair, j) => (likeness[i]![j] = likeness[j]![i] = scorer(pair))));
  return averageLink(likeness, ALIKE);
}

/** Cosine of two documents by their words, the rarer in the story the heavier: what all of it has in common weighs next to nothing. */
function likenessWithin(texts: ReadonlyMap<string, TextVector>): (a: string, b: string) => number {
  const holders = new Map<number, number>();
  for (const text of texts.values())
    for (const entry of text) holders.set(wordAt(entry), (holders.get(wordAt(entry)) ?? 0) + 1);
  const rarer = (entry: number): number => weightAt(entry) * Math.log((texts.size + 1) / holders.get(wordAt(entry))!);
  const within = new Map(
    [...texts].map(([id, text]) => [
      id,
      unitVector(Array.from(text, (entry) => [wordAt(entry), rarer(entry)] as const)),
    ]),
  );
  const known = new Map<string, number>();
  return (a, b) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = cosine(within.get(a)!, within.get(b)!)));
    return value;
  };
}
