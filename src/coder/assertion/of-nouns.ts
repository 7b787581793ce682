/** What hangs on nouns: what makes them known, what sums are of, what words for speech say, and what somebody has to do with. */
import { isInfinitive } from "../attribution/complements.js";
import { CUE_NOUNS } from "../attribution/cues.table.js";
import { lookUp } from "../attribution/stems.js";
import { dependents, formOf, type Tree } from "../attribution/tree.js";

const SUMS =
  /^(?:hundreds?|thousands?|millions?|billions?|trillions?|mln|bln|bn|m|dollars?|euros?|pounds?|francs?|yen|yuan|roubles?|rubles?|rupees?|tons?|tonnes?)$/;

/** "50 million dollars in aid", "12 tonnes of food". */
export const isSum = (tree: Tree, token: number): boolean =>
  /^(?:SYM|NUM)$/.test(tree.analysis.syntax[token]!.upos) || SUMS.test(formOf(tree, token));

/**
 * "Rejected accusations it armed rebels", "allegations he took part in a raid and beat a clerk": a clause with a subject and an object of its own, or that of a verb
 * joined to it, beside a word for what is said, with the "that" left out.
 */
export const isSaid = (tree: Tree, token: number, head: number): boolean =>
  lookUp(CUE_NOUNS, tree, head) !== undefined &&
  dependents(tree, token, "nsubj").some((each) => tree.analysis.syntax[each]!.xpos !== "WDT") &&
  [token, ...dependents(tree, token, "conj")].some((each) => dependents(tree, each, "obj").length > 0) &&
  !isInfinitive(tree, token);

/** "Lied about the bombing", "lies about it": there was one. */
export const isAbout = (by: string | undefined, prepositions: readonly string[]): boolean =>
  by === "reverses" && prepositions.includes("about");

/** "Wants a trial for murder": what somebody is tried for has been, whoever wants the trial. */
export const isTriedFor = (tree: Tree, noun: number, prepositions: readonly string[]): boolean =>
  prepositions.includes("for") && /^(?:trials?|prosecutions?)$/.test(formOf(tree, noun));

/** "nothing to do with the killing" */
export function hasToDo(tree: Tree, token: number): boolean {
  const preposition = dependents(tree, token, "case")[0] ?? token;
  return formOf(tree, preposition - 1) === "do" && formOf(tree, preposition - 2) === "to";
}

/** True for a noun that points at something known: "the attack", "this attack", "Turkey's attack". */
export function definite(tree: Tree, token: number): boolean {
  if (dependents(tree, token, "nmod:poss").length > 0) return true;
  return dependents(tree, token, "det").some((det) => /^(the|this|that|these|those)$/.test(formOf(tree, det)));
}
