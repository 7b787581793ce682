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
import { GoldError } from "./gold-file.js";
import { placesEvaluation } from "./places.js";
import { evaluateRoles } from "./roles.js";
import type { Evaluation, Score, Tick } from "./score.js";
import { evaluateSources } from "./sources.js";
import { evaluateSyntax } from "./syntax.js";

export type { Cell, Column, Evaluation, Score, Tick } from "./score.js";
export { GoldError };

const withAnalyser =
  (run: (path: string, analyser: Analyser, tick: Tick) => Promise<readonly Score[]>): Evaluation["evaluate"] =>
  async (path, tick) =>
    run(path, await loadAnalyser(), tick);

/** The same evaluation; what it refuses, it tells with the form that it takes. */
export const tellingForm = ({ name, form, evaluate }: Evaluation): Evaluation => ({
  name,
  form,
  evaluate: async (path, tick) =>
    evaluate(path, tick).catch((error: unknown) => {
      if (!(error instanceof GoldError)) throw error;
      throw new GoldError(`${error.message}; hearsay eval ${name} takes ${form} (docs/evaluation.md).`);
    }),
});

export const EVALUATIONS: readonly Evaluation[] = [
  {
    name: "attribution",
    form: "JSON Lines {id, text, attributions: [{source, cue, content}]}",
    evaluate: async (path: string, tick: Tick) => evaluateAttribution(path, await attributionsOfTexts(), tick),
  },
  {
    name: "sources",
    form: "JSON {texts, articles: [{id, entities, sources}]}",
    evaluate: async (path: string, tick: Tick) => evaluateSources(path, await coded(), tick),
  },
  { name: "syntax", form: "CoNLL-U", evaluate: withAnalyser(evaluateSyntax) },
  { name: "names", form: "lines of word TAB tag (O, B-…, I-…)", evaluate: withAnalyser(evaluateNames) },
  {
    name: "roles",
    form: "JSON Lines {sent_id, tokens, predicates: [{index, roleset, args}]}",
    evaluate: withAnalyser(evaluateRoles),
  },
  {
    name: "assertion",
    form: "JSON Lines {sent_id, tokens, predicates: [{index, factuality}]} or {tokens, sentences, events}",
    evaluate: withAnalyser(evaluateAssertion),
  },
  eventsEvaluation,
  {
    name: "incidents",
    form: "JSON Lines {id, topic, subtopic, text, tokens: [{text, start, end}], sentences, validated_sentences, events: [{id, tokens, sentence, chain}]}",
    evaluate: withAnalyser(evaluateIncidents),
  },
  placesEvaluation,
  datesEvaluation,
  mentionsEvaluation,
  codebookEvaluation,
].map(tellingForm);

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
