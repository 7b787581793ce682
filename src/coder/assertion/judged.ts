/** Orders that were carried out: who is judged for one, or named as having given it, gave it for something that was done. */
import { isInfinitive } from "../attribution/complements.js";
import { formOf, relationOf, type Tree } from "../attribution/tree.js";

/** "Convicted of ordering": the gerund that somebody is judged for. */
export const isOrderJudged = (tree: Tree, verb: number): boolean =>
  formOf(tree, verb) === "ordering" && /^(?:of|for|with|over)$/.test(formOf(tree, verb - 1));

/** "Ordering the killing", of one who is judged for it; "the attack was ordered by a general". */
export const isOrdered = (tree: Tree, token: number, head: number): boolean =>
  !isInfinitive(tree, token) &&
  (isOrderJudged(tree, head) ||
    (formOf(tree, head) === "ordered" && formOf(tree, head + 1) === "by" && relationOf(tree, token) === "nsubj"));
