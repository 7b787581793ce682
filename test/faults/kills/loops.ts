/**
 * Kills with a ledger: what a program said is on disk is written down here, and looked for after each kill. The program is
 * killed from its first moment on, so also while it makes the store.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkLog, lines as linesOf } from "../../../src/review/log.js";
import { inventReport } from "../../../src/store/invented.case.js";
import { openStore, type Store } from "../../../src/store/index.js";
import { built } from "../built.js";
import { exported } from "../exported.js";
import { anyMoment, killed, type Moment } from "./killed.js";

const PROGRAMS = {
  child: new URL("child.ts", import.meta.url),
  "lines-work": new URL("../../../src/cli/ingest/lines-work.ts", import.meta.url), // its thread
};
const BATCHES = 100; // of a long ingest: each is acknowledged by itself
const SMALLEST_BATCH = 5; // reports
const REVIEWED = 20; // reports
const MOST_DECISIONS = 12; // of one writer before it is killed
const A_FEW_DECISIONS_MS = 20;
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

async function opened<T>(url: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(url);
  try {
    return await work(store);
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
    const batch = String(Math.max(SMALLEST_BATCH, Math.ceil(documents / BATCHES)));
    const reference = join(folder, "reference.db");
    const usual = await killed(child, ["ingest", reference, file, batch], null);
    const wanted = await exported(reference);
    const ledger = { ...EMPTY };
    for (let round = 0; ledger.kills < kills; round++) {
      const store = join(folder, `${round}.db`);
      let whole = false;
      for (let turn = 0; !whole && turn < MOST_IN_A_ROUND && ledger.kills < kills; turn++) {
        const moment = anyMoment(usual);
        const runs = await Promise.all(
          Array.from({ length: writers }, () => killed(child, ["ingest", store, file, batch], moment)),
        );
        ledger.kills += runs.filter(({ finished }) => !finished).length;
        const acknowledged = Math.max(...runs.map(({ lines }) => keptIn(lines)));
        ledger.acknowledged += acknowledged;
        const told = ids.slice(0, acknowledged);
        ledger.lost += told.length - (await opened(store, (store) => store.documents(told))).length;
        whole = runs.every(({ finished }) => finished);
      }
      if (!whole) await killed(child, ["ingest", store, file, batch], null);
      if ((await exported(store)) !== wanted) ledger.different++;
      tell(ledger);
      for (const end of ["", "-wal", "-shm"]) rmSync(`${store}${end}`, { force: true });
    }
    return ledger;
  });

/** `writers` reviewers who append to one log at once, killed after some decisions each, until `kills` were made. */
export const reviewKills = (
  kills: number,
  writers = 1,
  tell: (ledger: Ledger) => void = () => undefined,
): Promise<Ledger> =>
  within(async (folder, child) => {
    const reports = Array.from({ length: REVIEWED }, (_, i) => inventReport(i));
    const ledger = { ...EMPTY };
    for (let round = 0; ledger.kills < kills; round++) {
      const url = join(folder, `reviewed-${round}.db`);
      await opened(url, (store) => store.put(reports.map((report) => ({ report }))));
      const decided: string[] = [];
      for (let turn = 0; turn < MOST_IN_A_ROUND && ledger.kills < kills; turn++) {
        const runs = await Promise.all(
          Array.from({ length: writers }, () => killed(child, ["decide", url], afterSomeDecisions(ledger.kills))),
        );
        ledger.kills += runs.length;
        for (const { lines } of runs)
          decided.push(...lines.filter(isDecided).map((line) => line.slice(DECIDED.length)));
        await opened(url, (store) => lookAt(store, decided, ledger));
      }
      ledger.acknowledged += decided.length;
      tell(ledger);
    }
    return ledger;
  });

const DECIDED = "decided ";
const isDecided = (line: string): boolean => line.startsWith(DECIDED);

/** One in ten anywhere from its start, the others in the midst of deciding. */
const afterSomeDecisions = (kill: number): Moment => ({
  lines: kill % 10 === 9 ? 0 : 1 + Math.ceil(Math.random() * MOST_DECISIONS),
  milliseconds: Math.random() * A_FEW_DECISIONS_MS,
});

/** Holds the log against what was acknowledged. */
async function lookAt(store: Store, decided: readonly string[], ledger: Ledger): Promise<void> {
  const kept: string[] = [];
  for await (const { id } of linesOf(store)) kept.push(id);
  const distinct = new Set(kept);
  ledger.lost += decided.filter((hash) => !distinct.has(hash)).length;
  ledger.twice += kept.length - distinct.size;
  if ((await checkLog(store)).bad || (await store.checkDecisions())) ledger.different++;
}
