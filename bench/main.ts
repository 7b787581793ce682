/** `npm run bench [-- language|coding|incidents|export [COUNT]]`: speed on text that the bench makes itself. Compare figures within one run. */
import { codingBench } from "./coding.js";
import { exportBench } from "./export.js";
import { incidentsBench } from "./incidents.js";
import { languageBench } from "./language.js";

const BENCHES: Readonly<Record<string, (count?: number) => Promise<void>>> = {
  language: languageBench,
  coding: codingBench,
  incidents: incidentsBench,
  export: exportBench,
};

const [name, count] = process.argv.slice(2);
const chosen = name === undefined ? Object.values(BENCHES) : [BENCHES[name]];
for (const bench of chosen) {
  if (!bench) throw new Error(`There is no bench "${name}": write one of ${Object.keys(BENCHES).join(", ")}.`);
  await bench(count === undefined ? undefined : Number(count));
}
