/**
 * kill -9 at random moments of an ingest, over and over: what was acknowledged is there, and what comes out in the end is
 * byte for byte what an uninterrupted run gives. `npx tsx test/faults/ingest-kills.ts [kills] [documents] [address]`.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { built } from "./built.js";
import { inventReport } from "../../src/store/invented.case.js";
import { openStore } from "../../src/store/index.js";

const PROGRAMS = {
  "ingest-child": new URL("ingest-child.ts", import.meta.url),
  "lines-work": new URL("../../src/cli/ingest/lines-work.ts", import.meta.url), // its thread
};
const TURNS_PER_ROUND = 40; // a round that was killed so often is let through to its end

export interface Outcome {
  readonly kills: number;
  readonly rounds: number;
  /** Documents that were acknowledged and not there after a kill; none, it is hoped. */
  readonly lost: number;
  /** Rounds whose export was not that of the uninterrupted run. */
  readonly different: number;
}

/** Makes `kills` kills over as many rounds as that takes; each round fills a new store, at the address that `address` gives. */
export async function killLoop(
  kills: number,
  documents: number,
  address: () => Promise<string> | string,
  tell: (outcome: Outcome) => void = () => undefined,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-kills-"));
  const programs = await built(PROGRAMS);
  const child = programs.path("ingest-child");
  try {
    const file = join(folder, "reports.jsonl");
    const ids = Array.from({ length: documents }, (_, i) => inventReport(i, { events: 1 + (i % 3) }));
    writeFileSync(file, ids.map((report) => `${JSON.stringify(report)}\n`).join(""));
    const reference = await address();
    const { milliseconds } = await run(child, file, reference, null);
    const wanted = await exported(reference);
    const done = { kills: 0, rounds: 0, lost: 0, different: 0 };
    while (done.kills < kills) {
      const store = await address();
      for (let turn = 0; ; turn++) {
        const last = turn === TURNS_PER_ROUND || done.kills === kills;
        const { acknowledged, finished } = await run(
          child,
          file,
          store,
          last ? null : Math.random() * milliseconds * 0.4,
        );
        if (finished) break;
        done.kills++;
        tell(done);
        done.lost += await missing(
          store,
          ids.slice(0, acknowledged).map(({ document }) => document.id),
        );
      }
      done.rounds++;
      if ((await exported(store)) !== wanted) done.different++;
    }
    return done;
  } finally {
    programs.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs an ingest; kills it `after` milliseconds of work, unless null. */
async function run(
  program: string,
  file: string,
  store: string,
  after: number | null,
): Promise<{ acknowledged: number; finished: boolean; milliseconds: number }> {
  const child = spawn(process.execPath, [program, file, store], { stdio: ["ignore", "pipe", "pipe"] });
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  const exited = new Promise<NodeJS.Signals | null>((resolve) => child.once("exit", (_, signal) => resolve(signal)));
  let acknowledged = 0;
  let finished = false;
  let began = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === "begun") {
      began = Date.now();
      if (after !== null) setTimeout(() => child.kill("SIGKILL"), after);
    } else if (line === "done") finished = true;
    else acknowledged = Number(line.split(" ")[1]);
  }
  const signal = await exited;
  if (!finished && signal !== "SIGKILL") throw new Error(`the ingest ended by itself: ${complaint}`);
  return { acknowledged, finished, milliseconds: Date.now() - began };
}

async function missing(url: string, ids: readonly string[]): Promise<number> {
  const store = await openStore(url);
  try {
    return ids.length - (await store.documents(ids)).length;
  } finally {
    await store.close();
  }
}

/** Hash of all that comes out: reports in order, actors with their counts, the spread, the counts. */
async function exported(url: string): Promise<string> {
  const store = await openStore(url);
  try {
    const hash = createHash("sha256");
    for await (const report of store.reports()) hash.update(`${JSON.stringify(report)}\n`);
    hash.update(
      JSON.stringify([await store.actors({}, { limit: 1000 }), await store.spread("event", {}), await store.counts()]),
    );
    return hash.digest("hex");
  } finally {
    await store.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kills = "200", documents = "2000"] = process.argv.slice(2);
  const folder = mkdtempSync(join(tmpdir(), "hearsay-killed-stores-"));
  let count = 0;
  const outcome = await killLoop(
    Number(kills),
    Number(documents),
    () => join(folder, `${++count}.db`),
    (done) => process.stderr.write(`${JSON.stringify(done)}\n`),
  );
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
  process.exitCode = outcome.lost || outcome.different ? 1 : 0;
}
