/** B-cubed (Bagga & Baldwin 1998): for each mention, how much of its cluster is right. */
import { clusterIndex, overlapsOf, type Partition, type Sums } from "./partition.js";

export function bcubed(gold: Partition, found: Partition): Sums {
  return { recall: shares(gold, found), precision: shares(found, gold) };
}

function shares(from: Partition, to: Partition): [number, number] {
  const index = clusterIndex(to);
  let right = 0;
  let mentions = 0;
  for (const cluster of from) {
    for (const count of overlapsOf(cluster, index).values()) right += (count * count) / cluster.length;
    mentions += cluster.length;
  }
  return [right, mentions];
}
