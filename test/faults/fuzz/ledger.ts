/**
 * Where each target has come to over all runs: inputs are numbered, and each run tries the next. Kept in `hearsay-fuzz.json`
 * of the temporary folder (or HEARSAY_FUZZ_LEDGER), so that a run that was ended goes on.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fuzz, type Fall } from "./fuzz.js";
import type { Target } from "./target.js";
import { TARGETS } from "./targets/index.js";

const FILE = process.env["HEARSAY_FUZZ_LEDGER"] ?? join(tmpdir(), "hearsay-fuzz.json");
const SAVED_EVERY = 500;
const SHARES = TARGETS.reduce((sum, { share }) => sum + share, 0);

const read = (): Record<string, number> =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Record<string, number>) : {};

/** Of so many inputs in all, those of one target. */
export const shareOf = ({ share }: Target, inputs: number): number => Math.ceil((inputs * share) / SHARES);

/** Inputs that a target got so far. */
export const tried = ({ name }: Target): number => read()[name] ?? 0;

/** Tries the inputs of a target from where it stands to before `to`; `fell` hears of each that it did not survive. */
export async function goOn(target: Target, to: number, fell: (fall: Fall) => void): Promise<void> {
  for (let start = tried(target); start < to; start += SAVED_EVERY) {
    const end = Math.min(to, start + SAVED_EVERY);
    for (const fall of await fuzz(target, start, end)) fell(fall);
    // Read again: others may be at other targets.
    writeFileSync(`${FILE}.new`, JSON.stringify({ ...read(), [target.name]: end }));
    renameSync(`${FILE}.new`, FILE);
  }
}
