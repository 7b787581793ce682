/**
 * The long run: `npx tsx test/faults/fuzz/run.ts [inputs in all] [name of a target] [number of one input]`. Where each
 * target has come to is kept in `hearsay-fuzz.json` of the temporary folder (or HEARSAY_FUZZ_LEDGER), so that a run that
 * was ended goes on; an input that ended the process stands there too. Prints one line of JSON for each target.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fuzz } from "./fuzz.js";
import { TARGETS } from "./targets/index.js";

const SAVED_EVERY = 500;
const SHARES = TARGETS.reduce((sum, { share }) => sum + share, 0);

const [total = "1000000", only, one] = process.argv.slice(2);
const ledger = process.env["HEARSAY_FUZZ_LEDGER"] ?? join(tmpdir(), "hearsay-fuzz.json");
const done: Record<string, number> = existsSync(ledger)
  ? (JSON.parse(readFileSync(ledger, "utf8")) as typeof done)
  : {};
const save = (): void => {
  writeFileSync(`${ledger}.new`, JSON.stringify(done));
  renameSync(`${ledger}.new`, ledger);
};

let fell = 0;
for (const target of TARGETS.filter(({ name }) => only === undefined || name === only)) {
  const { name, share } = target;
  const [from, to] =
    one === undefined ? [done[name] ?? 0, Math.ceil((Number(total) * share) / SHARES)] : [Number(one), Number(one) + 1];
  const before = process.cpuUsage().user;
  for (let start = from; start < to; start += SAVED_EVERY) {
    const end = Math.min(to, start + SAVED_EVERY);
    const falls = await fuzz(target, start, end, () => undefined);
    for (const fall of falls) process.stdout.write(`${JSON.stringify(fall)}\n`);
    fell += falls.length;
    if (one !== undefined) continue;
    done[name] = end;
    save();
  }
  const seconds = Math.round((process.cpuUsage().user - before) / 1e6);
  process.stdout.write(`${JSON.stringify({ target: name, inputs: Math.max(0, to - from), core_seconds: seconds })}\n`);
}
process.exitCode = fell ? 1 : 0;
