/**
 * How alike two words are in meaning: "killing" and "shooting", not "killing" and "meeting". Vectors of the words of the encoder's
 * vocabulary, read out of it once (src/eval/incidents/word-vectors.ts), so that no report has to be read again for them.
 */
import { readFileSync } from "node:fs";
import { PACKAGE } from "../../version.js";
import { codeOf, vocabulary, type Code } from "../stories/words.js";

/** Numbers a word. */
export const DIRECTIONS = 128;

/** The words that have a vector, in the order of the table. */
export const listedWords = (): string[] => vocabulary().filter((word) => /^[a-z]{2,}$/.test(word));

interface Table {
  readonly rows: ReadonlyMap<Code, number>;
  readonly bytes: Int8Array;
}

let table: Table | undefined;

/** @throws Error when the table is of another vocabulary */
function loaded(): Table {
  if (table) return table;
  const rows = new Map(listedWords().map((word, row) => [codeOf(word), row]));
  const bytes = new Int8Array(readFileSync(new URL("models/words.bin", PACKAGE)));
  if (bytes.length !== listedWords().length * DIRECTIONS)
    throw new Error("models/words.bin and models/en/vocab.txt do not belong together: install Hearsay again.");
  return (table = { rows, bytes });
}

/** Unit mean of the vectors of some words; all zero when none is known. */
export function meaningOf(words: Iterable<Code>): Float32Array {
  const { rows, bytes } = loaded();
  const sum = new Float32Array(DIRECTIONS);
  for (const code of words) {
    const row = rows.get(code);
    if (row !== undefined) for (let d = 0; d < DIRECTIONS; d++) sum[d]! += bytes[row * DIRECTIONS + d]!;
  }
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

/** Cosine of two unit vectors. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}
