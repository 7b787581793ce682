/**
 * Sentences that tell what an act of force cost and no act: "Dozens are dead", "two died of their wounds", "44 wounded had been
 * admitted". After an act that the report has told, each is a telling of that act by its own voice.
 */
import { dependents, formOf } from "../attribution/tree.js";
import { roundValue } from "../counts/numerals.js";
import { agents, patients } from "./clause.js";
import { isOfNobody } from "./harm.js";
import { isOneOf } from "./lemmas.js";
import { ILLNESS } from "./mishaps.js";
import { figurative, isAskedNumber } from "./refusals.js";
import { together, type Scene } from "./scene.js";
import { NOBODY, type Sketch } from "./sketch.js";
import { partyAt } from "./speakers.js";

const DYING = new Set("die perish succumb drown".split(" "));
const HURTING = new Set("injure wound hurt displace uproot".split(" "));
/** Nouns that tell a toll only behind a number: "22 deaths". */
const NUMBERED = new Set("death injury".split(" "));
/** Those counted, as nouns: "44 wounded", "the number of dead", whatever the parser takes them for behind a number. */
const COUNTED = new Set("dead wounded injured displaced fatality casualty body corpse toll".split(" "));
const COUNTING = /^(?:number|count|total|estimate|figure)s?$/;
/** Words that lead away from the act: another year, another cause, a whole war. */
const ELSEWHERE =
  /^(?:(?:19|20)\d\d|ago|war|conflict|insurgency|rebellion|decades?|previous|famine|hunger|starvation|malnutrition|heatwave|accident|crash|flood|earthquake)$/;

/** One toll for each sentence behind the first act of force that has no act of force itself. */
export function tollsOf(scene: Scene, sketches: readonly Sketch[]): Sketch[] {
  const { tokens, sentences } = scene.analysis;
  const forceful = sketches.filter(({ candidate }) => candidate.type === "ASSAULT");
  const first = Math.min(...forceful.map(({ candidate }) => candidate.token));
  // A sentence with an act of force tells its toll with it, but for what another voice tells there: "six died, X said, while Y spoke of two deaths".
  const voices = new Map<number, (number | null)[]>();
  for (const { candidate } of forceful) {
    const { sentence } = tokens[candidate.token]!;
    voices.set(sentence, [...(voices.get(sentence) ?? []), scene.saidIn[candidate.token] ?? null]);
  }
  const isOthers = (token: number, taken: readonly (number | null)[]): boolean => {
    const voice = scene.saidIn[token] ?? null;
    return voice !== null && isApart(scene, voice) && !taken.includes(voice);
  };
  return sentences.flatMap((sentence, index): Sketch[] => {
    const taken = voices.get(index);
    if (sentence.first <= first && !taken) return [];
    const words = tokens.slice(sentence.first, sentence.last);
    if (words.some(({ text }) => [ELSEWHERE, ILLNESS].some((led) => led.test(text.toLowerCase())))) return [];
    const at = words
      .map(({ index: token }) => token)
      .find((token) => isToll(scene, token) && !isWithheld(scene, token) && (!taken || isOthers(token, taken)));
    return at === undefined || figurative(scene, at) !== undefined ? [] : [tollAt(scene, at)];
  });
}

/** Whether an attribution stands in nobody else's: in none, or in its own speaker's ("saying that it had verified"). */
function isApart({ attributions }: Scene, index: number): boolean {
  const said = attributions[index]?.record;
  if (!said || said.parent === null) return said !== undefined;
  const outer = attributions.findIndex(({ record }) => record.id === said.parent);
  return attributions[outer]?.record.sourceEntity === said.sourceEntity && outer !== index;
}

/** Nouns for what is said or left unsaid of how many were harmed. */
const FIGURES = new Set("toll figure number count tally breakdown estimate total".split(" "));
const WITHHOLDING = new Set("decline refuse fail withhold".split(" "));
const WITHOUT = /^(?:no|not|n['’]t|never|without|neither|nor)$/;

/** "Has not given a death toll", "gave no casualty figures": what is not told did not fail to happen. A sentence with a number tells one. */
function isWithheld(scene: Scene, token: number): boolean {
  const { analysis, tree } = scene;
  if (isAskedNumber(scene, token)) return true;
  // "Toll", "casualty figures", "number of dead", "number of the dead".
  if (![token, token + 1, token - 2, token - 3].some((each) => isOneOf(tree, each, FIGURES))) return false;
  // "Kills dozens, toll disputed": the number is of those who are believed.
  if (scene.attributions[scene.saidIn[token] ?? -1]?.record.act === "deny") return true;
  if (hasNumber(scene, token)) return false;
  const { first } = analysis.sentences[analysis.tokens[token]!.sentence]!;
  for (let at = first; at < token; at++)
    if (WITHOUT.test(formOf(tree, at)) || isOneOf(tree, at, WITHHOLDING)) return true;
  return false;
}

function isToll(scene: Scene, token: number): boolean {
  const { upos } = scene.analysis.syntax[token]!;
  const { tree } = scene;
  if (upos === "VERB" && isOfNobody(scene, token)) return false;
  if (upos === "VERB" && !isCounted(scene, token)) {
    if (isOneOf(tree, token, DYING)) return true;
    return isOneOf(tree, token, HURTING) && patients(scene, token).length > 0;
  }
  // "22 deaths", "the deaths of 61 people".
  if (isOneOf(tree, token, NUMBERED))
    return (
      scene.analysis.syntax[token - 1]?.upos === "NUM" ||
      (formOf(tree, token + 1) === "of" &&
        [2, 3, 4].some((next) => scene.analysis.syntax[token + next]?.upos === "NUM"))
    );
  if (!COUNTED.has(formOf(tree, token)) && !isOneOf(tree, token, COUNTED)) return false;
  if (dependents(tree, token, "cop", "nummod").length > 0 || isCounted(scene, token)) return true;
  // "Visited the wounded": those harmed, and nothing of how many; one body may be one of state.
  return upos === "NOUN" && !PEOPLE.has(formOf(tree, token)) && formOf(tree, token) !== "body";
}

/** Those harmed, as a group that may be spoken of for other reasons than to count it. */
const PEOPLE = new Set("wounded injured displaced".split(" "));

/** Whether the sentence gives a number, in digits or words. */
function hasNumber({ analysis, tree }: Scene, token: number): boolean {
  const { first, last } = analysis.sentences[analysis.tokens[token]!.sentence]!;
  for (let at = first; at < last; at++)
    if (analysis.syntax[at]!.upos === "NUM" || roundValue(formOf(tree, at)) !== undefined) return true;
  return false;
}

/** "63 wounded", "the number of displaced", "the number of the dead". */
function isCounted({ analysis, tree }: Scene, token: number): boolean {
  if (!COUNTED.has(formOf(tree, token))) return false;
  if (analysis.syntax[token - 1]?.upos === "NUM") return true;
  const of = formOf(tree, token - 1) === "the" ? token - 2 : token - 1;
  return formOf(tree, of) === "of" && COUNTING.test(formOf(tree, of - 1));
}

function tollAt(scene: Scene, token: number): Sketch {
  const verbal = scene.analysis.syntax[token]!.upos === "VERB";
  const dying = verbal && isOneOf(scene.tree, token, DYING);
  const heads = (verbal ? (dying ? agents(scene, token) : patients(scene, token)) : []).flatMap((each) =>
    together(scene, each),
  );
  const recipients =
    heads.length === 0
      ? NOBODY
      : { heads, parties: heads.map((each) => partyAt(scene, each)), rule: "those harmed", confidence: 0.6 };
  return {
    candidate: { token, type: "ASSAULT", contexts: [], confidence: 0.5, weak: false },
    actors: NOBODY,
    recipients,
    why: [],
  };
}
