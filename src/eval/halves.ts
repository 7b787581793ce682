/** Two fixed halves of a gold file: rules are tuned on one and reported on the other. */
import { createHash } from "node:crypto";

export const HALVES = ["tuning", "report"] as const;
export type Half = (typeof HALVES)[number];

/** The half of an item: the parity of the first byte of the SHA-256 of its id, the same on every machine. */
export const halfOf = (id: string): Half => HALVES[createHash("sha256").update(id).digest()[0]! % 2]!;
