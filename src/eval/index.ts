/** What `hearsay eval` can score. Models and coder are loaded by the evaluation that needs them. */
import type { Attribution, Report } from "../records/index.js";
import { loadAnalyser, type Analyser } from "../language/index.js";
import { evaluateAssertion } from "./assertion.js";
import { evaluateAttribution } from "./attribution.js";
import { eventsEvaluation } from "./events.js";
import { codebookEvaluation } from "./codebook.js";
import { datesEvaluation } from "./dates.js";
import { mentionsEvaluation } from "./event-mentions.js";
import { evaluateIncidents } from "./incidents/evaluate.js";
import { evaluateNames } from "./names.js";
import { placesEvaluation } from "./places.js";
import { evaluateRoles } from "./roles.js";
import type { Evaluation, Score, Tick } from "./score.js";
import { evaluateSources } from "./sources.js";
import { evaluateSyntax } from "./syntax.js";

export type { Cell, Column, Evaluation, Score, Tick } from "./score.js";
export { GoldError } from "./jsonl.js";

const withAnalyser =
  (run: (path: string, analyser: Analyser, tick: Tick) => Promise<readonly Score[]>): Evaluation["evaluate"] =>
  async (path, tick) =>
    run(path, await loadAnalyser(), tick);

export const EVALUATIONS: readonly Evaluation[] = [
  {
    name: "attribution",
    about: "source, cue, content and their links; JSON Lines of articles with attributions",
    evaluate: async (path, tick) => evaluateAttribution(path, await attributionsOfTexts(), tick),
  },
  {
    name: "sources",
    about: "who each source stands for; a coding of entities (.json) that names its file of texts",
    evaluate: async (path, tick) => evaluateSources(path, await coded(), tick),
  },
  { name: "syntax", about: "tags, lemmas and trees; CoNLL-U", evaluate: withAnalyser(evaluateSyntax) },
  { name: "names", about: "names; token TAB tag", evaluate: withAnalyser(evaluateNames) },
  { name: "roles", about: "PropBank roles; JSON Lines of sentences", evaluate: withAnalyser(evaluateRoles) },
  { name: "assertion", about: "UDS factuality or MEANTIME; JSON Lines", evaluate: withAnalyser(evaluateAssertion) },
  eventsEvaluation,
  {
    name: "incidents",
    about: "documents into stories, events across documents; JSON Lines of ECB+",
    evaluate: withAnalyser(evaluateIncidents),
  },
  placesEvaluation,
  datesEvaluation,
  mentionsEvaluation,
  codebookEvaluation,
];

/** The coder over bare texts; null where one is refused. */
async function coded(): Promise<(text: string) => Promise<Report | null>> {
  const [{ loadCoder }, { makeDocument }] = await Promise.all([
    import("../coder/index.js"),
    import("../readers/document.js"),
  ]);
  const coder = await loadCoder();
  return async (text) => {
    const made = makeDocument({ text }, { reader: "eval", sha256: "" }, {});
    return "refused" in made ? null : coder.code(made.document, []);
  };
}

async function attributionsOfTexts(): Promise<(text: string) => Promise<readonly Attribution[]>> {
  const code = await coded();
  return async (text) => (await code(text))?.attributions ?? [];
}
