/** MUC (Vilain et al. 1995): links needed and links found. */
import { clusterIndex, overlapsOf, type Partition, type Sums } from "./partition.js";

export function muc(gold: Partition, found: Partition): Sums {
  return { recall: links(gold, found), precision: links(found, gold) };
}

function links(from: Partition, to: Partition): [number, number] {
  const index = clusterIndex(to);
  let kept = 0;
  let needed = 0;
  for (const cluster of from) {
    kept += cluster.length - overlapsOf(cluster, index).size;
    needed += cluster.length - 1;
  }
  return [kept, needed];
}
