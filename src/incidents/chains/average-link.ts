/** Agglomerative clustering by the mean likeness of all pairs between two clusters (UPGMA). */

/**
 * Joins the likest clusters until none are as like as `least`.
 * @param likeness symmetric, by row; changed in the course of it
 * @returns a cluster number for each item
 */
export function averageLink(likeness: readonly Float32Array[], least: number): Int32Array {
  const count = likeness.length;
  const labels = Int32Array.from({ length: count }, (_, i) => i);
  const sizes = new Float64Array(count).fill(1);
  const alive = new Uint8Array(count).fill(1);
  const nearest = new Int32Array(count).fill(-1);
  const find = (i: number): void => {
    let best = -1;
    for (let j = 0; j < count; j++)
      if (alive[j] && j !== i && (best < 0 || likeness[i]![j]! > likeness[i]![best]!)) best = j;
    nearest[i] = best;
  };
  for (let i = 0; i < count; i++) find(i);
  for (let left = count; left > 1; left--) {
    let into = -1;
    for (let i = 0; i < count; i++) {
      if (!alive[i] || nearest[i]! < 0) continue;
      if (into < 0 || likeness[i]![nearest[i]!]! > likeness[into]![nearest[into]!]!) into = i;
    }
    const from = into < 0 ? -1 : nearest[into]!;
    if (from < 0 || likeness[into]![from]! < least) break;
    alive[from] = 0;
    const [a, b] = [sizes[into]!, sizes[from]!];
    for (let k = 0; k < count; k++) {
      if (!alive[k] || k === into) continue;
      const mean = (likeness[into]![k]! * a + likeness[from]![k]! * b) / (a + b);
      likeness[into]![k] = mean;
      likeness[k]![into] = mean;
    }
    sizes[into] = a + b;
    for (let k = 0; k < count; k++) if (labels[k] === from) labels[k] = into;
    find(into);
    for (let k = 0; k < count; k++) {
      if (!alive[k] || k === into) continue;
      if (nearest[k] === from || nearest[k] === into) find(k);
      else if (likeness[k]![into]! > likeness[k]![nearest[k]!]!) nearest[k] = into;
    }
  }
  return labels;
}
