/**
 * Texts into stories: average link on their words, then every text is measured against the centres of the stories and goes
 * where it fits best, so that no chain of look-alikes makes one story of two. Small stories have no centre of their own.
 */
import { averageLink } from "../chains/average-link.js";
import { cosine, weightAt, wordAt, type TextVector } from "./text-vector.js";

const ALIKE = 0.34;
const SMALL = 4;
const ROUNDS = 5;
const FITS = 0.1;

/** A story number for each text; the order of the texts matters only where likenesses are equal. */
export function gather(texts: readonly TextVector[]): number[] {
  const likeness = texts.map(() => new Float32Array(texts.length));
  for (let i = 1; i < texts.length; i++)
    for (let j = 0; j < i; j++) likeness[i]![j] = likeness[j]![i] = cosine(texts[i]!, texts[j]!);
  let labels = Array.from(averageLink(likeness, ALIKE));
  for (let round = 0; round < ROUNDS; round++) {
    const centres = centresOf(texts, labels);
    const next = texts.map((text, i) => bestOf(text, centres, labels[i]!));
    if (next.every((label, i) => label === labels[i])) break;
    labels = next;
  }
  return labels;
}

/** Weights by word. */
type Centre = ReadonlyMap<number, number>;

function centresOf(texts: readonly TextVector[], labels: readonly number[]): Map<number, Centre> {
  const members = new Map<number, TextVector[]>();
  labels.forEach((label, i) => {
    const list = members.get(label);
    if (list) list.push(texts[i]!);
    else members.set(label, [texts[i]!]);
  });
  return new Map(
    [...members].filter(([, list]) => list.length >= SMALL).map(([label, list]) => [label, centreOf(list)]),
  );
}

function centreOf(texts: readonly TextVector[]): Centre {
  const sums = new Map<number, number>();
  for (const text of texts)
    for (const entry of text) sums.set(wordAt(entry), (sums.get(wordAt(entry)) ?? 0) + weightAt(entry));
  const length = Math.sqrt([...sums.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return new Map([...sums].map(([word, weight]) => [word, weight / length]));
}

function bestOf(text: TextVector, centres: ReadonlyMap<number, Centre>, own: number): number {
  let [best, likeness] = [own, FITS];
  for (const [label, centre] of centres) {
    let sum = 0;
    for (const entry of text) sum += weightAt(entry) * (centre.get(wordAt(entry)) ?? 0);
    if (sum > likeness) [best, likeness] = [label, sum];
  }
  return best;
}
