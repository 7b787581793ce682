/** `npx tsx bench/archive.ts [records]`: reads a made .warc.gz whole, and prints pages a second and the growth of memory at a tenth and at the end. */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { fileSource, isRefused, read } from "../src/readers/index.js";
import { page, record } from "../src/readers/warc/archive.case.js";

const records = Number(process.argv[2] ?? 5000);
const folder = await mkdtemp(join(tmpdir(), "hearsay-archive-"));
const path = join(folder, "made.warc.gz");
const mebibytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`;

const out = createWriteStream(path);
for (let i = 0; i < records; i++) {
  const words = `The governor said on day ${i} that the road had been closed after the attack, and that it would open again. `;
  if (!out.write(gzipSync(record(i, { body: page(words.repeat(40)) })))) await once(out, "drain");
}
out.end();
await once(out, "finish");

let documents = 0;
let early = 0;
const start = performance.now();
for await (const result of read(await fileSource(path))) {
  if (!isRefused(result)) documents++;
  if (documents === Math.floor(records / 10)) early = process.memoryUsage().rss;
}
const seconds = (performance.now() - start) / 1000;
console.log(
  `${documents} of ${records} pages of ${mebibytes((await stat(path)).size)} packed: ${Math.round(documents / seconds)} pages a second; ` +
    `memory ${mebibytes(early)} after a tenth, ${mebibytes(process.memoryUsage().rss)} at the end`,
);
await rm(folder, { recursive: true });
