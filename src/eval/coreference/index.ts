/** The measures of coreference, and CoNLL's mean of three of them (Pradhan et al. 2012). */
import { bcubed } from "./bcubed.js";
import { ceafe } from "./ceaf.js";
import { muc } from "./muc.js";
import type { Partition, Sums } from "./partition.js";

export { partitionBy, type Partition } from "./partition.js";

export interface Measured {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

export interface Coreference {
  readonly muc: Measured;
  readonly bcubed: Measured;
  readonly ceafe: Measured;
  /** Mean of the three F1. */
  readonly conll: number;
}

/** Scores the clusters found against gold ones; both hold the same mentions. */
export function coreferenceOf(gold: Partition, found: Partition): Coreference {
  const [m, b, c] = [muc(gold, found), bcubed(gold, found), ceafe(gold, found)].map(measured) as [
    Measured,
    Measured,
    Measured,
  ];
  return { muc: m, bcubed: b, ceafe: c, conll: (m.f + b.f + c.f) / 3 };
}

export const bcubedOf = (gold: Partition, found: Partition): Measured => measured(bcubed(gold, found));

function measured({ precision, recall }: Sums): Measured {
  const [p, r] = [precision, recall].map(([right, of]) => (of ? right / of : 0)) as [number, number];
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 };
}
