/** The language layer: words a second by sessions and threads, the encoder's share, and how near it is to the machine's int8 peak. */
import { availableParallelism } from "node:os";
import { performance } from "node:perf_hooks";
import { loadAnalyser, segment } from "../src/language/index.js";
import { readModel } from "../src/language/encoder/model.js";
import { openEncoder } from "../src/language/encoder/session.js";
import { windowsOf } from "../src/language/encoder/windows.js";
import { wordPieces } from "../src/language/pieces/wordpiece.js";
import { peak } from "./peak.js";
import { print, seconds, type Row } from "./table.js";
import { report } from "./text.js";

/** Multiply-adds of the encoder's layers for one piece: four square matrices and two of four times the width, six times. */
const LAYERS = 6;
const WIDTH = 384;
const MACS = LAYERS * (4 * WIDTH * WIDTH + 2 * 4 * WIDTH * WIDTH);

export async function languageBench(count = 40): Promise<void> {
  const texts = Array.from({ length: count }, (_, i) => segment(report(i + 1)));
  const words = texts.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const rows: Row[] = [];
  const cores = availableParallelism();

  for (const threads of new Set([1, cores])) {
    const before = performance.now();
    const analyser = await loadAnalyser({ threads });
    const ready = (performance.now() - before) / 1000;
    await analyser.analyse(texts.slice(0, 1));
    const spent = await seconds(() => analyser.analyse(texts));
    rows.push([
      `one session, ${threads} thread(s)`,
      `${Math.round(words / spent)} words a second, ready in ${ready.toFixed(2)} s`,
    ]);
  }
  if (cores > 1) {
    const sessions = await Promise.all(Array.from({ length: cores }, () => loadAnalyser({ threads: 1 })));
    const share = (n: number) => texts.filter((_, i) => i % cores === n);
    const spent = await seconds(() => Promise.all(sessions.map((each, n) => each.analyse(share(n)))));
    rows.push([`${cores} sessions of one thread`, `${Math.round(words / spent)} words a second`]);
  }

  const model = await readModel();
  const pieces = wordPieces(model.vocabulary);
  const encoder = await openEncoder(model.graph, 1);
  for (const limit of [48, 96, 192, 384]) {
    const windows = texts.flatMap((text) => windowsOf(text, pieces, { ...model.manifest.window, pieces: limit }));
    const size = windows.reduce((sum, { ids }) => sum + ids.length, 0);
    const spent = await seconds(async () => {
      for (const window of windows) await encoder.run(window);
    });
    rows.push([
      `encoder and heads, windows of ${limit} pieces`,
      `${Math.round(size / spent)} pieces, ${Math.round(words / spent)} words a second, ${((size * MACS) / spent / 1e9).toFixed(0)} G multiply-adds a second`,
    ]);
  }
  rows.push(["int8 peak of one thread", `${((await peak(1)) / 1e9).toFixed(0)} G multiply-adds a second`]);
  rows.push(["memory", `${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB with all of the above loaded`]);
  print(`Language layer: ${count} reports, ${words} words`, rows);
}
