/** From bytes to records: reports a second on one core and with a pool of coders, and where the time of a report goes. */
import { availableParallelism } from "node:os";
import { loadCoder, type Coder } from "../src/coder/index.js";
import { inOrder, openPool } from "../src/pool/index.js";
import { isRefused, read, sourceOf, type Read } from "../src/readers/index.js";
import { print, seconds, type Row } from "./table.js";
import { report } from "./text.js";

export async function codingBench(count = 40): Promise<void> {
  const texts = Array.from({ length: count }, (_, i) => report(i + 1));
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const coder = await loadCoder({ threads: 1 });
  await all(coder, texts.slice(0, 2), 1);
  const alone = await seconds(() => all(coder, texts, 1));
  const rows: Row[] = [["one core", figure(count, words, alone)]];
  const pool = await openPool();
  await all(pool, texts.slice(0, 2 * pool.workers), pool.workers);
  const together = await seconds(() => all(pool, texts, pool.workers));
  await pool.close();
  rows.push([
    `${availableParallelism()} workers`,
    `${figure(count, words, together)}, ${(alone / together).toFixed(2)} times one`,
  ]);
  rows.push(["memory", `${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`]);
  print(`Reading to record: ${count} reports, ${words} words`, rows);
}

const figure = (count: number, words: number, spent: number): string =>
  `${(count / spent).toFixed(1)} reports, ${Math.round(words / spent)} words a second, ${((1000 * spent) / count).toFixed(0)} ms a report`;

async function all(coder: Pick<Coder, "code">, texts: readonly string[], limit: number): Promise<void> {
  for await (const _ of inOrder(documents(texts), limit, ({ document, messages }) => coder.code(document, messages)));
}

async function* documents(texts: readonly string[]): AsyncGenerator<Read> {
  for (const text of texts)
    for await (const result of read(sourceOf(Buffer.from(text)))) if (!isRefused(result)) yield result;
}
