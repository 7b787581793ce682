/** Inputs made worse, for everything that takes input. A fall is tried again with `npx tsx test/faults/fuzz/run.ts 1 "its target" its-number`. */
import { expect, it } from "vitest";
import { everyFault } from "../asked.js";
import { fuzz } from "./fuzz.js";
import { TARGETS } from "./targets/index.js";

const INPUTS = everyFault ? Number(process.env["HEARSAY_INPUTS"] ?? 1_000_000) : 3_000;
const SHARES = TARGETS.reduce((sum, { share }) => sum + share, 0);
it.each(TARGETS.map((target) => [target.name, target] as const))(
  "%s",
  async (name, target) => {
    const inputs = Math.ceil((INPUTS * target.share) / SHARES);
    const before = process.cpuUsage().user;
    let last = -1;
    const falls = await fuzz(target, 0, inputs, (number) => (last = number));
    const core_seconds = Math.round((process.cpuUsage().user - before) / 1e6);
    if (everyFault)
      process.stdout.write(`${JSON.stringify({ fuzzed: name, inputs: last + 1, fell: falls.length, core_seconds })}\n`);
    expect(falls).toEqual([]);
  },
  30 * 60_000,
);
