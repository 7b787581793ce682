/** Texts as weighted words, by how often they stand in a text and in how few texts (tf-idf), of unit length. */

/** Words of a text with their weights. */
export type Bag = ReadonlyMap<string, number>;

/** Sparse unit vector: term numbers, ascending, and their weights. */
export interface Sparse {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** Vectors of all bags; a word of one text alone lengthens its vector and meets no other. */
export function vectorsOf(bags: readonly Bag[]): { readonly vectors: Sparse[]; readonly terms: number } {
  const holders = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const numbers = new Map([...holders.keys()].sort().map((word, i) => [word, i]));
  const vectors = bags.map((bag) => {
    const entries = [...bag]
      .map(([word, weight]): [number, number] => [
        numbers.get(word)!,
        Math.log(1 + weight) * Math.log((bags.length + 1) / holders.get(word)!),
      ])
      .sort((a, b) => a[0] - b[0]);
    const length = Math.hypot(...entries.map(([, weight]) => weight)) || 1;
    return {
      terms: Int32Array.from(entries, ([term]) => term),
      weights: Float64Array.from(entries, ([, weight]) => weight / length),
    };
  });
  return { vectors, terms: numbers.size };
}

/** Cosine with a dense vector. */
export function dot({ terms, weights }: Sparse, dense: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += weights[i]! * dense[terms[i]!]!;
  return sum;
}

/** Cosines of all pairs, by way of the words that they share. */
export function cosinesOf(vectors: readonly Sparse[], terms: number): Float32Array[] {
  const rows = vectors.map(() => new Float32Array(vectors.length));
  const holders = Array.from({ length: terms }, (): number[] => []);
  vectors.forEach(({ terms: own, weights }, i) => own.forEach((term, at) => holders[term]!.push(i, weights[at]!)));
  for (const list of holders) {
    for (let a = 0; a < list.length; a += 2) {
      const row = rows[list[a]!]!;
      for (let b = 0; b < list.length; b += 2) row[list[b]!]! += list[a + 1]! * list[b + 1]!;
    }
  }
  return rows;
}
