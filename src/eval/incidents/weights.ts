/** Writes models/chains.json: `npx tsx src/eval/incidents/weights.ts ../shared/data/events/ecbplus/train.jsonl`. */
import { writeFileSync } from "node:fs";
import { loadRegistry } from "../../coder/actors/registry.js";
import { coderOf } from "../../coder/index.js";
import { loadAnalyser } from "../../language/index.js";
import { PACKAGE } from "../../version.js";
import { learn } from "./learn.js";
import { corpusOf, examplesOf } from "./stories.js";

const ABOUT =
  "Whether two events of one story are one. Learned by src/eval/incidents/weights.ts on ECB+ topics 1 to 35 (annotations CC BY 3.0), all of them; figures by cross-validation: docs/results.md.";

const [path] = process.argv.slice(2);
if (!path) throw new Error("name the JSON Lines of ECB+");
const analyser = await loadAnalyser();
const corpus = await corpusOf(path, analyser, coderOf(analyser, loadRegistry()), () => undefined);
const networks = learn(examplesOf(corpus, () => true));
writeFileSync(new URL("models/chains.json", PACKAGE), `${JSON.stringify({ about: ABOUT, networks })}\n`);
