/** `npm run bench`: speed on text the bench makes itself. Figures are of this machine; compare them within one run. */
import { performance } from "node:perf_hooks";
import { loadCoder } from "../src/coder/index.js";
import { loadAnalyser, segment } from "../src/language/index.js";
import { read, sourceOf, isRefused } from "../src/readers/index.js";
import { report } from "./text.js";

const REPORTS = Number(process.argv[2] ?? 40);

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, (performance.now() - start) / 1000];
}

const texts = Array.from({ length: REPORTS }, (_, i) => report(i + 1));
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
const rows: [string, string][] = [];

for (const threads of [1, 2]) {
  const [analyser, ready] = await timed(() => loadAnalyser({ threads }));
  await analyser.analyse([segment(texts[0]!)]);
  const [, seconds] = await timed(() => analyser.analyse(texts.map((text) => segment(text))));
  rows.push([
    `language layer, ${threads} thread(s)`,
    `${Math.round(words / seconds)} words a second (ready in ${ready.toFixed(2)} s)`,
  ]);
}

const coder = await loadCoder({ threads: 1 });
let events = 0;
const [, seconds] = await timed(async () => {
  for (const text of texts) {
    for await (const result of read(sourceOf(Buffer.from(text)))) {
      if (!isRefused(result)) events += (await coder.code(result.document, result.messages)).events.length;
    }
  }
});
rows.push([
  "reading to record, one core",
  `${(REPORTS / seconds).toFixed(1)} reports of 500 words a second, ${Math.round(words / seconds)} words a second`,
]);
rows.push(["events found", String(events)]);
rows.push(["memory", `${Math.round(process.memoryUsage.rss() / 1024 / 1024)} MB`]);

const width = Math.max(...rows.map(([what]) => what.length));
process.stdout.write(
  `${REPORTS} reports, ${words} words\n${rows.map(([what, figure]) => `${what.padEnd(width)}  ${figure}`).join("\n")}\n`,
);
