/** Nouns that pass on what is told of them: sums, and words for what is said. */
import { isInfinitive } from "../attribution/complements.js";
import { CUE_NOUNS } from "../attribution/cues.table.js";
import { lookUp } from "../attribution/stems.js";
import { dependents, formOf, type Tree } from "../attribution/tree.js";

const SUMS =
  /^(?:hundreds?|thousands?|millions?|billions?|trillions?|mln|bln|bn|m|dollars?|euros?|pounds?|francs?|yen|yuan|roubles?|rubles?|rupees?|tons?|tonnes?)$/;

/** "50 million dollars in aid", "12 tonnes of food". */
export const isSum = (tree: Tree, token: number): boolean =>
  /^(?:SYM|NUM)$/.test(tree.analysis.syntax[token]!.upos) || SUMS.test(formOf(tree, token));

/** "Rejected accusations it armed rebels": a clause with a subject and an object of its own beside a word for what is said, with the "that" left out. */
export const isSaid = (tree: Tree, token: number, head: number): boolean =>
  lookUp(CUE_NOUNS, tree, head) !== undefined &&
  dependents(tree, token, "nsubj").some((each) => tree.analysis.syntax[each]!.xpos !== "WDT") &&
  dependents(tree, token, "obj").length > 0 &&
  !isInfinitive(tree, token);
