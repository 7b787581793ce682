/** Which carriers of the codebook fit a token where it stands. */
import type { Entity } from "../../records/index.js";
import { dependents, formOf } from "../attribution/tree.js";
import { CARRIERS, type Carrier, type Condition } from "../codebook/index.js";
import { agents, complements, isVerbal, namedBy, patients, under } from "./clause.js";
import { isOneOf, lemmasOf } from "./lemmas.js";
import { isMeasure } from "./light.js";
import { canAct, entityOf, prepositionOf, together, type Scene } from "./scene.js";

export interface Reading {
  readonly carrier: Carrier;
  /** Tokens that the conditions were met by. */
  readonly evidence: readonly number[];
  /** How much of the carrier was asked for and found; the more, the surer. */
  readonly weight: number;
}

/** All carriers whose conditions hold at the token, the most exact first. */
export function readingsAt(scene: Scene, token: number): readonly Reading[] {
  const poses = partsOfSpeech(scene, token);
  const readings: Reading[] = [];
  for (const lemma of lemmasOf(scene.tree, token))
    for (const carrier of CARRIERS.get(lemma) ?? []) {
      if (!poses.includes(carrier.pos)) continue;
      const reading = fits(scene, token, carrier);
      if (reading) readings.push(reading);
    }
  return readings.sort((a, b) => b.weight - a.weight);
}

/** What can really be an auxiliary; other words tagged so are verbs. */
export const AUXILIARY =
  /^(?:am|is|are|was|were|be|been|being|have|has|had|having|do|does|did|will|would|shall|should|can|could|may|might|must|ought|need|get|got|gets|'s|'re|'ve|'ll|'d|'m|ca|wo)$/;

function partsOfSpeech({ analysis, tree }: Scene, token: number): readonly string[] {
  const { upos, xpos } = analysis.syntax[token]!;
  if (upos === "VERB") return dependents(tree, token, "cop").length > 0 ? ["v", "a"] : ["v"];
  if (upos === "AUX") return AUXILIARY.test(formOf(tree, token)) ? [] : ["v"];
  if (upos === "NOUN") return xpos.startsWith("VB") || formOf(tree, token).endsWith("ing") ? ["n", "v"] : ["n"];
  if (upos === "ADJ") return xpos.startsWith("VB") ? ["a", "v"] : ["a"];
  if (upos === "PROPN") return ["n"];
  return [];
}

function fits(scene: Scene, token: number, carrier: Carrier): Reading | undefined {
  const evidence: number[] = [];
  let weight = (carrier.weak ? 0 : 1) + (carrier.mode === undefined ? 0 : 0.1);
  for (const condition of carrier.conditions) {
    const met = meets(scene, token, condition);
    if ((met !== undefined) === condition.not) return undefined;
    if (condition.not) continue;
    weight += condition.words.has("*") || condition.place === "party" ? 0.5 : 1;
    if (met !== undefined) evidence.push(met);
  }
  return { carrier, evidence, weight };
}

/** The token that meets a condition (the token itself where no other does); undefined when none. */
function meets(scene: Scene, token: number, { place, words, not }: Condition): number | undefined {
  const { tree } = scene;
  const any = words.has("*");
  const among = (tokens: readonly number[]): number | undefined =>
    tokens
      .flatMap((each) => together(scene, each))
      .find(
        (each) =>
          any ||
          isOneOf(tree, each, words) ||
          words.has(kindNamed(scene, each) ?? "") ||
          nounsOf(scene, each).some((noun) => isOneOf(tree, noun, words)),
      );
  switch (place) {
    case "sense": {
      const roleset = scene.predicates.get(token)?.roleset;
      // A sense the encoder does not give speaks neither for nor against.
      return roleset === undefined ? (not ? undefined : token) : words.has(roleset) ? token : undefined;
    }
    case "obj":
      return among(objects(scene, token)) ?? (words.has("person") ? numberAlone(scene, token) : undefined);
    case "subj":
      return among(subjects(scene, token));
    case "mod":
      // A noun with a copula is one still: "are in police custody".
      return among(modifiers(scene, scene.analysis.syntax[token]!.upos === "VERB" ? objects(scene, token) : [token]));
    case "smod": {
      const heads = subjects(scene, token);
      const loads = heads.flatMap((each) => contents(scene, each));
      return among([...loads, ...modifiers(scene, [...heads, ...loads])]);
    }
    case "prt":
      return (
        among(dependents(tree, token, "compound:prt", "advmod")) ??
        // "Send in the army": the preposition of an object is the particle of its verb.
        among(dependents(tree, token, "obj").flatMap((object) => dependents(tree, object, "case")))
      );
    case "prep":
      return (
        under(scene, token).find((each) => any || words.has(prepositionOf(scene, each))) ??
        // "Called on all parties": parsers take the preposition of some verbs for a particle.
        dependents(tree, token, "compound:prt").find((each) => !any && words.has(formOf(tree, each))) ??
        // "The strike on the city's clinic": a preposition right behind a noun is its own, wherever the parser hangs the rest.
        (isNoun(scene, token) && words.has(formOf(tree, token + 1)) ? token : undefined)
      );
    case "pp":
      return among(under(scene, token));
    case "to":
      return among(complements(scene, token));
    case "dep":
      return among(tree.children[token] ?? []);
    case "party": {
      const places = [...words].flatMap((each) =>
        each === "obj" ? objects(scene, token) : each === "subj" ? subjects(scene, token) : under(scene, token),
      );
      return places.find((each) => canAct(scene, each));
    }
  }
}

/** "Killing three soldiers and capturing two": a number as an object counts people. */
const numberAlone = (scene: Scene, verb: number): number | undefined =>
  objects(scene, verb).find(
    (each) => scene.analysis.syntax[each]!.upos === "NUM" && formOf(scene.tree, each + 1) !== "of",
  );

/** The nouns that a personal pronoun stands for: "nurses said they would walk out". */
function nounsOf(scene: Scene, token: number): readonly number[] {
  if (scene.analysis.syntax[token]!.upos !== "PRON") return [];
  const entity = scene.headed.get(token)?.entity;
  if (entity === undefined) return [];
  return scene.entities.mentions
    .filter((each) => each.entity === entity && each.form !== "pronoun")
    .map(({ head }) => head);
}

/** The noun for what a name names: "recaptured Mosul" is "recaptured the city". */
const KINDS: Readonly<Partial<Record<Entity["kind"], string>>> = {
  place: "city",
  country: "country",
  person: "person",
};

const HUMAN = /^(?:he|she|him|her)$/;

function kindNamed(scene: Scene, token: number): string | undefined {
  if (HUMAN.test(formOf(scene.tree, token))) return "person";
  if (scene.analysis.syntax[token]!.upos !== "PROPN") return undefined;
  const entity = entityOf(scene, token);
  return entity && KINDS[entity.kind];
}

const OF = new Set(["of"]);
const WITH = new Set(["with"]);
const isNoun = (scene: Scene, token: number): boolean =>
  ["NOUN", "PROPN"].includes(scene.analysis.syntax[token]!.upos) && !isVerbal(scene, token);

function objects(scene: Scene, token: number): readonly number[] {
  if (isNoun(scene, token)) return under(scene, token, OF);
  const found = patients(scene, token);
  // "Dozens of shells", "two of the shells" are shells.
  const counts = (each: number): boolean => isMeasure(scene, each) || scene.analysis.syntax[each]!.upos === "NUM";
  const counted = found.flatMap((each) => (counts(each) ? under(scene, each, OF) : []));
  return found.length > 0 ? [...found, ...counted] : nounBehind(scene, token);
}

/** "When the party opened fire": a noun right behind a verb without an object, wherever the parser hangs it. */
const nounBehind = ({ analysis: { syntax } }: Scene, verb: number): readonly number[] =>
  syntax[verb]!.upos === "VERB" && syntax[verb + 1]?.upos === "NOUN" && syntax[verb + 1]!.deprel !== "compound"
    ? [verb + 1]
    : [];

const TEAMS = new Set("team group squad unit crew force contingent band patrol".split(" "));

/** "A team of policemen" are the policemen. */
const subjects = (scene: Scene, token: number): readonly number[] =>
  isNoun(scene, token)
    ? [...namedBy(scene, token), ...dependents(scene.tree, token, "nmod:poss", "compound", "amod")]
    : agents(scene, token).flatMap((each) => [
        each,
        ...(isOneOf(scene.tree, each, TEAMS) ? under(scene, each, OF) : []),
      ]);

/** What a convoy or a load is of, or carries: "a convoy of 20 trucks", "a ship carrying grain", "trucks loaded with flour". */
const contents = (scene: Scene, noun: number): readonly number[] => [
  ...under(scene, noun, OF),
  ...dependents(scene.tree, noun, "acl").flatMap((clause) => [
    ...dependents(scene.tree, clause, "obj"),
    ...under(scene, clause, WITH),
  ]),
];

/** Modifiers of nouns. */
function modifiers(scene: Scene, heads: readonly number[]): readonly number[] {
  return heads.flatMap((head) => {
    // "Strikes on the port" are no port strikes.
    const own = dependents(scene.tree, head, "amod", "compound", "nmod", "nmod:poss", "flat").filter(
      (each) => each < head || !/^(?:on|at|in|against|near)$/.test(prepositionOf(scene, each)),
    );
    // "air-strike", "suicide-bomb": a hyphen leaves the modifier beside the head whatever its arc says.
    const hyphen = formOf(scene.tree, head - 1) === "-" ? [head - 2] : [];
    return [...own, ...hyphen];
  });
}
