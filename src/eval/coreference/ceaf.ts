/** CEAF with the entity-based similarity 2·|K∩R| / (|K|+|R|) (Luo 2005): clusters paired one to one, as well as can be. */
import { bestPairing } from "./pairing.js";
import { clusterIndex, overlapsOf, type Partition, type Sums } from "./partition.js";

export function ceafe(gold: Partition, found: Partition): Sums {
  const index = clusterIndex(found);
  const edges: { row: number; column: number; weight: number }[] = [];
  gold.forEach((cluster, row) => {
    for (const [column, count] of overlapsOf(cluster, index)) {
      const other = found[column];
      if (other) edges.push({ row, column, weight: (2 * count) / (cluster.length + other.length) });
    }
  });
  const similarity = bestPairing(edges);
  return { recall: [similarity, gold.length], precision: [similarity, found.length] };
}
