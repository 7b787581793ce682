/** A partition of mentions: every mention is in exactly one cluster; a mention alone is a cluster of one. */
export type Partition = readonly (readonly string[])[];

/** Precision and recall as sums, so that parts can be added up before they are divided. */
export interface Sums {
  readonly precision: readonly [number, number];
  readonly recall: readonly [number, number];
}

/** Which cluster each mention is in. @throws Error when a mention is in two clusters */
export function clusterIndex(partition: Partition): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  partition.forEach((cluster, i) => {
    for (const mention of cluster) {
      if (index.has(mention)) throw new Error(`mention ${mention} is in two clusters`);
      index.set(mention, i);
    }
  });
  return index;
}

/** How many mentions of a cluster fall into each cluster of the other partition; those it does not know stand alone. */
export function overlapsOf(
  cluster: readonly string[],
  other: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let unknown = -1;
  for (const mention of cluster) {
    const at = other.get(mention) ?? unknown--;
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

/** Clusters by a label of each mention, in the order of first appearance. */
export function partitionBy<T>(items: readonly T[], id: (item: T) => string, label: (item: T) => string): string[][] {
  const clusters = new Map<string, string[]>();
  for (const item of items) {
    const key = label(item);
    const cluster = clusters.get(key);
    if (cluster) cluster.push(id(item));
    else clusters.set(key, [id(item)]);
  }
  return [...clusters.values()];
}
