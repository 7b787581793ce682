/** Which attribution a token stands in. */
import type { SaidAttribution } from "../layers.js";

/** For each token the index of the smallest attribution whose content has it, of equal ones that with a known source, or -1. */
export function holdersOf(length: number, attributions: readonly SaidAttribution[]): Int32Array {
  const holders = new Int32Array(length).fill(-1);
  const size = attributions.map(({ contents }) => contents.reduce((sum, { first, last }) => sum + last - first, 0));
  const known = (index: number): number => (attributions[index]!.record.sourceEntity === null ? 0 : 1);
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => size[b]! - size[a]! || known(a) - known(b) || a - b);
  for (const index of order)
    for (const { first, last } of attributions[index]!.contents) holders.fill(index, first, last);
  return holders;
}
