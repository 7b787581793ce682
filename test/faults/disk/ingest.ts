/** Ingests a file of coded reports as the program does, on a disk that fails at a certain call: what is there after it? */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inventReport } from "../../../src/store/invented.case.js";
import { openStore } from "../../../src/store/index.js";
import { exported } from "../exported.js";

/** Built, it starts in a third of the time. */
export const INGEST = new URL("../../../src/cli/main.ts", import.meta.url);
const SHIM = fileURLToPath(new URL("failing.c", import.meta.url));
export const REPORTS = 60;

/** Why the failing disk cannot be had here; null when it can. */
export const NO_COMPILER =
  process.platform !== "linux"
    ? "the failing disk is made for Linux"
    : spawnSync("cc", ["--version"]).status === 0
      ? null
      : "there is no C compiler (cc) to make the failing disk with";

/** How the disk fails, by the names and numbers of errno(3). */
export const FAULTS = {
  ENOSPC: { FAULT_ERRNO: "28" },
  "ENOSPC from there on": { FAULT_ERRNO: "28", FAULT_ON: "1" },
  "ENOSPC, half a write": { FAULT_ERRNO: "28", FAULT_TORN: "1" },
  EIO: { FAULT_ERRNO: "5" },
  "EIO, half a write": { FAULT_ERRNO: "5", FAULT_TORN: "1" },
  EACCES: { FAULT_ERRNO: "13" },
  EMFILE: { FAULT_ERRNO: "24" },
} as const;
export type Fault = keyof typeof FAULTS;

export interface Outcome {
  readonly code: number | null;
  readonly said: string;
}

/** A folder with reports, a shim and a store's place. */
export class FailingDisk {
  readonly #reports: string;
  readonly #shim: string;
  readonly #count: string;
  readonly store: string;

  /** @param program what was built of `INGEST` */
  constructor(
    readonly folder: string,
    readonly program: string,
  ) {
    this.#reports = join(folder, "reports.jsonl");
    this.#shim = join(folder, "failing.so");
    this.#count = join(folder, "count");
    this.store = join(folder, "disk", "kept.db");
    const reports = Array.from({ length: REPORTS }, (_, i) => inventReport(i, { events: 1 + (i % 3) }));
    writeFileSync(this.#reports, reports.map((report) => `${JSON.stringify(report)}\n`).join(""));
    const made = spawnSync("cc", ["-shared", "-fPIC", "-O1", "-o", this.#shim, SHIM, "-ldl"], { encoding: "utf8" });
    if (made.status !== 0) throw new Error(made.stderr);
  }

  /** How many calls that change files an ingest makes. */
  count(): number {
    this.run({ FAULT_COUNT: this.#count });
    return Number(readFileSync(this.#count, "utf8"));
  }

  /** Runs an ingest under the shim, after `before` of the shell. */
  run(faults: Readonly<Record<string, string>>, before = ""): Outcome {
    const command = `${before} exec "$0" "$@"`;
    const args = [this.program, "ingest", this.#reports, "--store", this.store];
    const { status, stderr } = spawnSync("sh", ["-c", command, process.execPath, ...args], {
      encoding: "utf8",
      env: {
        ...process.env,
        ...faults,
        ...(Object.keys(faults).length && { LD_PRELOAD: this.#shim, FAULT_PATH: join(this.folder, "disk") }),
      },
    });
    return { code: status, said: stderr.trim() };
  }

  /** How many documents are kept; null when there is no store yet. */
  async kept(): Promise<number> {
    const store = await openStore(this.store);
    try {
      return (await store.counts()).documents;
    } finally {
      await store.close();
    }
  }

  exported(): Promise<string> {
    return exported(this.store);
  }

  wipe(): void {
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(`${this.store}${end}`, { force: true });
  }
}
