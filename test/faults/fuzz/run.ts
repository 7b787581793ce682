/**
 * The long run: `npx tsx test/faults/fuzz/run.ts [inputs in all] [name of a target] [number of one input]`. Goes on where the
 * runs before it ended. Prints one line of JSON for each fall and each target.
 */
import { fuzz, type Fall } from "./fuzz.js";
import { goOn, shareOf, tried } from "./ledger.js";
import { TARGETS } from "./targets/index.js";

const [total = "1000000", only, one] = process.argv.slice(2);
const tell = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
const fell = (fall: Fall): void => {
  tell(fall);
  process.exitCode = 1;
};

for (const target of TARGETS.filter(({ name }) => only === undefined || name === only)) {
  if (one !== undefined) {
    for (const fall of await fuzz(target, Number(one), Number(one) + 1)) fell(fall);
    continue;
  }
  const before = { inputs: tried(target), ...process.cpuUsage() };
  await goOn(target, shareOf(target, Number(total)), fell);
  const { user, system } = process.cpuUsage(before);
  const inputs = tried(target);
  const core_seconds = Math.round((user + system) / 1e6);
  tell({ target: target.name, inputs: inputs - before.inputs, in_all: inputs, core_seconds });
}
