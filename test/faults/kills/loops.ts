/**
 * Kills with a ledger: what a program said is on disk is written down here, and looked for after each kill. The program is
 * killed from its first moment on, so also while it makes the store.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkLog } from "../../../src/review/log.js";
import { inventReport } from "../../../src/store/invented.case.js";
import { openStore } from "../../../src/store/index.js";
import { built } from "../built.js";
import { exported } from "../exported.js";
import { anyMoment, killed } from "./killed.js";

const PROGRAMS = {
  child: new URL("child.ts", import.meta.url),
  "lines-work": new URL("../../../src/cli/ingest/lines-work.ts", import.meta.url), // its thread
};
const A_FEW_DECISIONS_MS = 60;
const MOST_IN_A_ROUND = 25; // then it is let through to its end

export interface Ledger {
  kills: number;
  /** Things that were acknowledged, and so must be there. */
  acknowledged: number;
  lost: number;
  twice: number;
  /** Ends that were not those of an uninterrupted run. */
  different: number;
}
const EMPTY: Ledger = { kills: 0, acknowledged: 0, lost: 0, twice: 0, different: 0 };

/** A folder and the built program, for as long as `work` takes. */
async function within<T>(work: (folder: string, child: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-kills-"));
  const programs = await built(PROGRAMS);
  try {
    return await work(folder, programs.path("child"));
  } finally {
    programs.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportsIn(folder: string, count: number): { file: string; ids: readonly string[] } {
  const file = join(folder, "reports.jsonl");
  const reports = Array.from({ length: count }, (_, i) => inventReport(i, { events: 1 + (i % 3) }));
  writeFileSync(file, reports.map((report) => `${JSON.stringify(report)}\n`).join(""));
  return { file, ids: reports.map(({ document }) => document.id) };
}

async function missing(url: string, ids: readonly string[]): Promise<number> {
  const store = await openStore(url);
  try {
    return ids.length - (await store.documents(ids)).length;
  } finally {
    await store.close();
  }
}

const keptIn = (lines: readonly string[]): number =>
  Math.max(0, ...lines.filter((line) => line.startsWith("kept ")).map((line) => Number(line.slice(5))));

/** `writers` ingests of the same file into one store at once, killed together, until `kills` were made; `tell` hears of each round. */
export const ingestKills = (
  kills: number,
  documents: number,
  writers = 1,
  tell: (ledger: Ledger) => void = () => undefined,
): Promise<Ledger> =>
  within(async (folder, child) => {
    const { file, ids } = reportsIn(folder, documents);
    const reference = join(folder, "reference.db");
    const usual = await killed(child, ["ingest", file, reference], null);
    const wanted = await exported(reference);
    const ledger = { ...EMPTY };
    for (let round = 0; ledger.kills < kills; round++) {
      const store = join(folder, `${round}.db`);
      for (let turn = 0; turn < MOST_IN_A_ROUND && ledger.kills < kills; turn++) {
        const moment = anyMoment(usual);
        const runs = await Promise.all(
          Array.from({ length: writers }, () => killed(child, ["ingest", file, store], moment)),
        );
        ledger.kills += runs.filter(({ finished }) => !finished).length;
        const acknowledged = Math.max(...runs.map(({ lines }) => keptIn(lines)));
        ledger.acknowledged += acknowledged;
        ledger.lost += await missing(store, ids.slice(0, acknowledged));
        if (runs.every(({ finished }) => finished)) break;
      }
      await killed(child, ["ingest", file, store], null);
      if ((await exported(store)) !== wanted) ledger.different++;
      tell(ledger);
      for (const end of ["", "-wal", "-shm"]) rmSync(`${store}${end}`, { force: true });
    }
    return ledger;
  });

/** Reviewers who append to one log, killed until `kills` were made. */
export const reviewKills = (kills: number): Promise<Ledger> =>
  within(async (folder, child) => {
    const url = join(folder, "reviewed.db");
    const report = inventReport(1);
    const opened = await openStore(url);
    await opened.put([{ report }]);
    await opened.close();
    const ledger = { ...EMPTY };
    const decided: string[] = [];
    while (ledger.kills < kills) {
      const moment = { from: "begun", milliseconds: Math.random() * A_FEW_DECISIONS_MS } as const;
      const { lines } = await killed(child, ["decide", report.document.id, url], moment);
      ledger.kills++;
      decided.push(...lines.filter((line) => line.startsWith("decided ")).map((line) => line.slice(8)));
    }
    ledger.acknowledged = decided.length;
    const store = await openStore(url);
    try {
      const { decisions, bad } = await checkLog(store);
      const kept: string[] = [];
      for (let since = 0; since < decisions; since = kept.length)
        kept.push(...(await store.decisions({ since, limit: 1000 })).map(({ id }) => id));
      ledger.lost = decided.filter((hash) => !kept.includes(hash)).length;
      ledger.twice = kept.length - new Set(kept).size;
      ledger.different = bad || (await store.checkDecisions()) ? 1 : 0;
    } finally {
      await store.close();
    }
    return ledger;
  });
