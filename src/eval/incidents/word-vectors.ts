/**
 * Writes models/words.bin: `npx tsx src/eval/incidents/word-vectors.ts`. The sentence vector of every whole word of the encoder's
 * vocabulary, alone, along the directions in which they differ most (principal components, Pearson 1901), a byte a number.
 */
import { writeFileSync } from "node:fs";
import { loadAnalyser } from "../../language/index.js";
import { segmentationOf } from "../../language/segment/given.js";
import { DIRECTIONS, listedWords } from "../../incidents/chains/word-vectors.js";
import { PACKAGE } from "../../version.js";
import { dot, lessMean, principal } from "./principal.js";

const AT_ONCE = 64;

const analyser = await loadAnalyser();
const words = listedWords();
const vectors: Float32Array[] = [];
for (let start = 0; start < words.length; start += AT_ONCE) {
  const some = words.slice(start, start + AT_ONCE).map((word) => segmentationOf([[[word]]]));
  for (const analysis of await analyser.analyse(some)) vectors.push(analysis.vectors[0]!);
  process.stderr.write(`\r${vectors.length} of ${words.length} words`);
}
const rows = lessMean(vectors);
const directions = principal(rows, DIRECTIONS);
const bytes = new Int8Array(words.length * DIRECTIONS);
rows.forEach((row, i) => {
  const along = directions.map((direction) => dot(direction, row));
  const length = Math.hypot(...along) || 1;
  along.forEach((value, k) => (bytes[i * DIRECTIONS + k] = Math.round((127 * value) / length)));
});
writeFileSync(new URL("models/words.bin", PACKAGE), bytes);
process.exit(0);
