/** What is killed: `child.js ingest REPORTS STORE` or `child.js decide DOCUMENT STORE`. Says on standard output what is on disk. */
import { writeSync } from "node:fs";
import { codedIntake } from "../../../src/cli/ingest/coded-intake.case.js";
import { fileSource } from "../../../src/readers/index.js";
import type { Proposal } from "../../../src/review/decision.js";
import { decide } from "../../../src/review/log.js";
import { openStore } from "../../../src/store/index.js";

const [job, what, url] = process.argv.slice(2) as [string, string, string];
// Written at once: what stands in a buffer when the end comes was never acknowledged.
const tell = (line: string): void => void writeSync(1, `${line}\n`);
const store = await openStore(url);
tell("begun");
if (job === "ingest") {
  const intake = codedIntake(store, {
    progress: ({ new: fresh, changed, same }) => Promise.resolve(tell(`kept ${fresh + changed + same}`)),
    batch: 10,
  });
  await intake.take(await fileSource(what));
} else {
  // As a reviewer would, again and again, until the end comes.
  const events = (await store.report(what))!.events.map(({ id }) => id);
  for (let n = 0; n < 10_000; n++) {
    const proposal: Proposal = {
      kind: "event",
      document: what,
      verb: "accept",
      round: "open",
      targets: [events[n % events.length]!],
      reason: `look ${n} of ${process.pid}`,
    };
    const { hash } = await decide(store, proposal, "ann");
    tell(`decided ${hash}`);
  }
}
await store.close();
tell("done");
