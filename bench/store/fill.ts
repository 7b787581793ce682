/** Fills a store as `hearsay ingest` does: from a file of coded reports, through the same intake. */
import { codedIntake } from "../../src/cli/ingest/coded-intake.case.js";
import { fileSource } from "../../src/readers/index.js";
import type { Store } from "../../src/store/index.js";
import { megabytes, stopwatch } from "./measure.js";

const TOLD_EVERY = 20_000; // reports

export async function fill(store: Store, path: string, say: (line: string) => void): Promise<void> {
  const memory: number[] = [];
  const spent = stopwatch();
  let told = 0;
  const rates = (count: number): string => {
    const { clock, own } = spent();
    return `${count} reports, ${Math.round((count * 1000) / clock)} a second, ${(own / count).toFixed(2)} ms of processor time each`;
  };
  const intake = codedIntake(store, {
    progress: ({ new: count }) => {
      if (count - told >= TOLD_EVERY) {
        told = count;
        memory.push(megabytes());
        say(`${rates(count)}, ${memory.at(-1)} MB`);
      }
      return Promise.resolve();
    },
  });
  await intake.take(await fileSource(path));
  say(`kept ${rates(intake.counts.new)}; memory ${memory.join(" ")} MB`);
  const tidying = stopwatch();
  await store.tidy();
  say(`brought in order in ${(tidying().clock / 1000).toFixed(0)} s`);
}
