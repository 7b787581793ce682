/** `hearsay eval places`: place names with points, or the places of event verbs; the first line of the file tells which. */
import { loadRegistry, type Registry } from "../coder/actors/registry.js";
import { placeOf } from "../coder/circumstances/place.js";
import { coderOf } from "../coder/index.js";
import { entitiesStep } from "../coder/entities/step.js";
import { assemble } from "../coder/step.js";
import { tokensIn } from "../coder/ranges.js";
import { loadAnalyser, segment, type Analyser } from "../language/index.js";
import { makeDocument } from "../readers/document.js";
import { overlaps } from "../records/index.js";
import { codeText } from "./events.js";
import { evaluateEventPlaces, type PlaceVerb } from "./event-places.js";
import type { Evaluation, Score, Tick } from "./score.js";
import { readText } from "./gold-file.js";
import { evaluateToponyms } from "./toponyms.js";

export const placesEvaluation: Evaluation = {
  name: "places",
  form: "JSON Lines {id, text, toponyms: [{start, end, lat, lon}]} or {id, text, verb, locations}",
  evaluate: async (path, tick) => evaluatePlaces(path, await loadAnalyser(), loadRegistry({}), tick),
};

/** @throws GoldError when the file is in neither form */
export async function evaluatePlaces(
  path: string,
  analyser: Analyser,
  registry: Registry,
  tick: Tick,
): Promise<readonly Score[]> {
  return (await readText(path)).trimStart().split("\n", 1)[0]!.includes('"toponyms"')
    ? evaluateToponyms(path, codeText(coderOf(analyser, registry)), tick)
    : evaluateEventPlaces(path, placeVerbs(analyser, registry), tick);
}

/** Places verbs by the rules for events, and codes their texts. */
export function placeVerbs(analyser: Analyser, registry: Registry): PlaceVerb {
  const entitiesOnly = assemble(["document", "analysis"], [entitiesStep(registry)]);
  const code = codeText(coderOf(analyser, registry));
  return async (text, verb) => {
    const made = makeDocument({ text }, { reader: "eval", sha256: "" }, {});
    if ("refused" in made) return null;
    const [analysis] = await analyser.analyse([segment(text)]);
    const { layers } = await entitiesOnly.run({ document: made.document, analysis: analysis! });
    const { first } = tokensIn(analysis!.tokens, verb);
    const sentence = analysis!.tokens[first]?.sentence;
    if (sentence === undefined) return null;
    const mentions = layers.entities.mentions.filter((each) => analysis!.tokens[each.first]!.sentence === sentence);
    const byId = new Map(layers.entities.entities.map((entity) => [entity.id, entity]));
    const placed = placeOf(analysis!, layers.entities, byId, first, mentions);
    const events = (await code(text))?.events.filter(({ trigger }) => overlaps(trigger, verb)) ?? [];
    return {
      rules: placed?.place.span ?? null,
      ...(events.length > 0 && { event: events.find(({ place }) => place?.span)?.place?.span ?? null }),
    };
  };
}
