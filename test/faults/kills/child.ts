/** What is killed: `child.js ingest STORE REPORTS BATCH` or `child.js decide STORE`. Says on standard output what is on disk. */
import { writeSync } from "node:fs";
import { codedIntake } from "../../../src/cli/ingest/coded-intake.case.js";
import { fileSource } from "../../../src/readers/index.js";
import type { Report } from "../../../src/records/index.js";
import { decide } from "../../../src/review/log.js";
import { openStore } from "../../../src/store/index.js";

const [job, url, file, batch] = process.argv.slice(2) as [string, string, string, string?];
// Written at once: what stands in a buffer when the end comes was never acknowledged.
const tell = (line: string): void => void writeSync(1, `${line}\n`);
const store = await openStore(url);
tell("begun");
if (job === "ingest") {
  const intake = codedIntake(store, {
    progress: ({ new: fresh, changed, same }) => Promise.resolve(tell(`kept ${fresh + changed + same}`)),
    batch: Number(batch),
  });
  await intake.take(await fileSource(file));
} else {
  // As a reviewer would, again and again, until the end comes.
  const reports: Report[] = [];
  for await (const report of store.reports()) reports.push(report);
  for (let n = 0; ; n++) {
    const { document, events } = reports[n % reports.length]!;
    const rest = { kind: "event", verb: "accept", round: "open", reason: `look ${n} of ${process.pid}` } as const;
    const { hash } = await decide(store, { ...rest, document: document.id, targets: [events[0]!.id] }, "ann");
    tell(`decided ${hash}`);
  }
}
await store.close();
tell("done");
