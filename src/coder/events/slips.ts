/** Slips of parsers and taggers in the plain clauses that the event rules stand on, told by the order of the words and the finer tag. */
import { agentAtEnd } from "../actors/agents.js";
import { dependent, dependents, formOf, relationOf, type Tree } from "../attribution/tree.js";

export type Arc = readonly [token: number, head: number, deprel: string];

/** The arcs at a token that are to be put in the place of the parser's. */
export const slipsAt = (tree: Tree, token: number): Arc[] => [
  ...objectBehind(tree, token),
  ...verbBefore(tree, token),
  ...tearGas(tree, token),
  ...joinedToPlace(tree, token),
];

/** Where the two tags of a word are against each other, a plural noun and a finite verb with a subject are what the finer tag says. */
export function retagged(tree: Tree, token: number): [token: number, upos: string][] {
  const { upos, xpos } = tree.analysis.syntax[token]!;
  if (formOf(tree, token) === "tear" && formOf(tree, token + 1) === "gas")
    return upos === "NOUN" ? [] : [[token, "NOUN"]];
  if (/^NNP?S$/.test(xpos) && !NOUNLIKE.test(upos)) return [[token, "NOUN"]];
  const verbal = FINITE.test(xpos) && upos !== "VERB" && dependent(tree, token, "aux", "cop") === undefined;
  return verbal && dependent(tree, token, "nsubj") !== undefined && dependent(tree, token, "obj", "obl") !== undefined
    ? [[token, "VERB"]]
    : [];
}

const NOUNLIKE = /^(?:NOUN|PROPN|NUM|VERB)$/;

/** By the tag that tells participles from gerunds least often wrong, and not behind an article. */
export const isParticiple = (tree: Tree, token: number): boolean =>
  tree.analysis.syntax[token]?.xpos === "VBG" && dependent(tree, token, "det", "nmod:poss", "case") === undefined;

/** "…, killing nine": what stands behind a bare participle without an object is its object, not its subject. */
function objectBehind(tree: Tree, participle: number): Arc[] {
  if (!isParticiple(tree, participle) || dependent(tree, participle, "obj", "aux", "cop") !== undefined) return [];
  const subjects = dependents(tree, participle, "nsubj");
  return subjects.length === 1 && subjects[0]! > participle ? [[subjects[0]!, participle, "obj"]] : [];
}

const FINITE = /^VB[DZP]$/;

/** "The group/nsubj claimed/amod responsibility/root": a finite verb between a noun and its subject is what both hang on. */
function verbBefore(tree: Tree, verb: number): Arc[] {
  const { syntax } = tree.analysis;
  const noun = tree.heads[verb] ?? -1;
  if (relationOf(tree, verb) !== "amod" || !FINITE.test(syntax[verb]!.xpos) || noun < verb) return [];
  const subjects = dependents(tree, noun, "nsubj");
  if (subjects.length !== 1 || subjects[0]! > verb || dependent(tree, noun, "cop") !== undefined) return [];
  return [
    [verb, tree.heads[noun]!, syntax[noun]!.deprel],
    [noun, verb, "obj"],
    [subjects[0]!, verb, "nsubj"],
  ];
}

/** "Tear gas" is one noun, though "tear" is a verb elsewhere. */
function tearGas(tree: Tree, tear: number): Arc[] {
  const gas = tear + 1;
  if (formOf(tree, tear) !== "tear" || formOf(tree, gas) !== "gas" || tree.heads[tear] === gas) return [];
  const under: Arc[] = tree.heads[gas] === tear ? [[gas, tree.heads[tear]!, "obj"]] : [];
  return [...under, [tear, gas, "compound"]];
}

const PLACED = /^(?:in|from|at|near|of)$/;

/** "Soldiers in Dorvan and rebels": people are joined to people, and not to the name of where these are. */
function joinedToPlace(tree: Tree, token: number): Arc[] {
  const { syntax } = tree.analysis;
  const place = tree.heads[token] ?? -1;
  if (relationOf(tree, token) !== "conj" || place < 0 || place > token || syntax[place]!.upos !== "PROPN") return [];
  const people = tree.heads[place] ?? -1;
  const isPeople = (each: number): boolean =>
    each >= 0 && /^NNS?$/.test(syntax[each]!.xpos) && agentAtEnd([formOf(tree, each)]) !== undefined;
  if (relationOf(tree, place) !== "nmod" || people > place || !isPeople(people) || !isPeople(token)) return [];
  const placed = dependents(tree, place, "case").some((each) => PLACED.test(formOf(tree, each)));
  return placed ? [[token, people, "conj"]] : [];
}
