/**
 * Documents into stories: average link on their words, then every document is measured against the centres of the
 * stories, and goes where it fits best; small stories have no centre of their own and give their documents to others.
 */
import { averageLink } from "./average-link.js";
import { cosinesOf, dot, vectorsOf, type Bag, type Sparse } from "./vectors.js";

const ALIKE = 0.24;
const SMALL = 4;
const ROUNDS = 5;
const FITS = 0.1;

/** A story number for each bag of words; the order of the bags matters only where likenesses are equal. */
export function storiesOf(bags: readonly Bag[], { alike = ALIKE, small = SMALL } = {}): Int32Array {
  const { vectors, terms } = vectorsOf(bags);
  let labels = averageLink(cosinesOf(vectors, terms), alike);
  for (let round = 0; round < ROUNDS; round++) {
    const centres = centresOf(vectors, labels, terms, small);
    const next = Int32Array.from(vectors, (vector, i) => bestOf(vector, centres, labels[i]!));
    if (next.every((label, i) => label === labels[i])) break;
    labels = next;
  }
  return labels;
}

function centresOf(
  vectors: readonly Sparse[],
  labels: Int32Array,
  terms: number,
  small: number,
): Map<number, Float64Array> {
  const members = new Map<number, number[]>();
  labels.forEach((label, i) => members.set(label, [...(members.get(label) ?? []), i]));
  const centres = new Map<number, Float64Array>();
  for (const [label, items] of members) {
    if (items.length < small) continue;
    const centre = new Float64Array(terms);
    for (const item of items) {
      const { terms: own, weights } = vectors[item]!;
      own.forEach((term, at) => (centre[term]! += weights[at]!));
    }
    let square = 0;
    for (const weight of centre) square += weight * weight;
    const length = Math.sqrt(square) || 1;
    centres.set(
      label,
      centre.map((weight) => weight / length),
    );
  }
  return centres;
}

function bestOf(vector: Sparse, centres: ReadonlyMap<number, Float64Array>, own: number): number {
  let [best, likeness] = [own, FITS];
  for (const [label, centre] of centres) {
    const cosine = dot(vector, centre);
    if (cosine > likeness) [best, likeness] = [label, cosine];
  }
  return best;
}
