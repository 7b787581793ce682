/** Inputs made worse, for everything that takes input. A fall is tried again with `npx tsx test/faults/fuzz/run.ts 1 "its target" its-number`. */
import { expect, it } from "vitest";
import { everyFault } from "../asked.js";
import { fuzz, type Fall } from "./fuzz.js";
import { goOn, shareOf, tried } from "./ledger.js";
import { TARGETS } from "./targets/index.js";

/** In short always the same; in full others each time, those that come after the last. */
const IN_SHORT = 3_000;
const AT_A_TIME = Number(process.env["HEARSAY_INPUTS"] ?? 200_000);

it.each(TARGETS.map((target) => [target.name, target] as const))(
  "%s",
  async (name, target) => {
    const falls: Fall[] = [];
    if (everyFault) {
      const inputs = shareOf(target, AT_A_TIME);
      await goOn(target, tried(target) + inputs, (fall) => falls.push(fall));
      process.stdout.write(`${JSON.stringify({ fuzzed: name, inputs, in_all: tried(target), fell: falls.length })}\n`);
    } else falls.push(...(await fuzz(target, 0, shareOf(target, IN_SHORT))));
    expect(falls).toEqual([]);
  },
  30 * 60_000,
);
