/**
 * Sentence vectors kept small: one bit a dimension, its sign, in base64. The share of differing bits tells the angle
 * between two vectors (Charikar 2002); with 384 dimensions its cosine is known to within 0.08.
 */

export function sketchOf(vector: ArrayLike<number>): string {
  const bytes = new Uint8Array(Math.ceil(vector.length / 8));
  for (let i = 0; i < vector.length; i++) if (vector[i]! > 0) bytes[i >> 3]! |= 1 << (i & 7);
  return Buffer.from(bytes).toString("base64");
}

export const bitsOf = (sketch: string): Uint8Array => new Uint8Array(Buffer.from(sketch, "base64"));

const ONES = Uint8Array.from({ length: 256 }, (_, byte) => {
  let ones = 0;
  for (let rest = byte; rest; rest >>= 1) ones += rest & 1;
  return ones;
});

/** The cosine that two sketches tell; null when they are not of one length. */
export function cosineOf(a: Uint8Array, b: Uint8Array): number | null {
  if (a.length !== b.length || a.length === 0) return null;
  let differing = 0;
  for (let i = 0; i < a.length; i++) differing += ONES[a[i]! ^ b[i]!]!;
  return Math.cos((Math.PI * differing) / (8 * a.length));
}
