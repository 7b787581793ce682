/** Exporting a million events: rows a second and memory, format by format. */
import { EXPORTERS, PLAIN, type Material } from "../src/export/index.js";
import { entityKey } from "../src/store/entity-key.js";
import { inventReport } from "../src/store/invented.case.js";

const EVENTS = 5; // of an invented report
const FORMATS = "jsonl plover polecat gdelt gdelt-mentions csv-raw parquet web-annotation claims brat graphml".split(
  " ",
);
const MB = 2 ** 20;

/** `reports` are made while they are read, from 500 that differ. */
export async function exportBench(reports = 200_000, formats: readonly string[] = FORMATS): Promise<void> {
  const some = Array.from({ length: 500 }, (_, i) => inventReport(i));
  const material = (): Material => ({
    reports: (async function* () {
      for (let i = 0; i < reports; i++) yield await Promise.resolve(some[i % some.length]!);
    })(),
    incidents: (async function* () {})(),
    reportsOf: () => Promise.resolve([]),
    decisions: () => Promise.resolve([]),
    keyOf: entityKey,
  });
  console.log(`${reports * EVENTS} events`);
  for (const name of formats) {
    const exporter = EXPORTERS.find((each) => each.name === name)!;
    const start = performance.now();
    let [bytes, most, early, pieces] = [0, 0, 0, 0];
    for await (const piece of exporter.write(material(), { paint: PLAIN, width: 100 })) {
      bytes += Buffer.byteLength(piece);
      if (++pieces % 1000 && name !== "parquet") continue;
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      most = Math.max(most, heapUsed + arrayBuffers);
      early ||= most;
    }
    const rate = Math.round((reports * EVENTS) / ((performance.now() - start) / 1000));
    console.log(
      `${name.padEnd(15)} ${rate} events a second, ${(bytes / MB).toFixed(0)} MB out, memory ${(early / MB).toFixed(0)} MB after the first rows, ${(most / MB).toFixed(0)} MB at most`,
    );
  }
}
