/** What others judge: orders that somebody is judged for were carried out, what somebody is cleared of they have not done, and what is proved false is not so. */
import type { Range } from "../../language/analysis.js";
import { isInfinitive } from "../attribution/complements.js";
import { keyIn } from "../attribution/stems.js";
import { dependents, formOf, isNoun, relationOf, type Tree } from "../attribution/tree.js";
import { CLEARING } from "../attribution/verdicts.table.js";

/** Verbs and nouns of freeing of guilt, which say behind "of" or "on" what was not done. */
const FREEING = new Set([...CLEARING, "clear", "acquittal", "exoneration", "absolution"]);

/** "Acquitted of killing", "cleared the guards of murder": the deed behind the preposition, which parsers hang on whom it is said of as readily. */
export function isAcquitted(tree: Tree, token: number, head: number): boolean {
  const before = (tree.extent[token]?.first ?? token) - 1;
  const marks = [token - 1, before, ...dependents(tree, token, "case", "mark")];
  if (!marks.some((mark) => /^(?:of|on|from|over|in)$/.test(formOf(tree, mark)))) return false;
  const above = /^(?:obj|nsubj|obl)$/.test(relationOf(tree, head)) ? (tree.heads[head] ?? -1) : -1;
  const verb = [head, above].find((each) => each >= 0 && each < token && keyIn(FREEING, tree, each) !== undefined);
  if (verb === undefined) return false;
  // "Cleared the square of protesters", "cleared in the raid": only of deeds.
  return keyIn(FREEING, tree, verb) !== "clear" || marks.some((mark) => /^of$/.test(formOf(tree, mark)));
}

/** "Convicted of ordering": the gerund that somebody is judged for. */
export const isOrderJudged = (tree: Tree, verb: number): boolean =>
  formOf(tree, verb) === "ordering" && /^(?:of|for|with|over)$/.test(formOf(tree, verb - 1));

/** "Ordering the killing", of one who is judged for it; "the attack was ordered by a general". */
export const isOrdered = (tree: Tree, token: number, head: number): boolean =>
  !isInfinitive(tree, token) &&
  (isOrderJudged(tree, head) ||
    (formOf(tree, head) === "ordered" && formOf(tree, head + 1) === "by" && relationOf(tree, token) === "nsubj"));

const PROVING = new Set("turn prove seem appear be".split(" "));
const FALSE = /^(?:false|untrue|wrong|unfounded|baseless|groundless|fake|fabricated|incorrect|mistaken)$/;

/** "Turned out to be false", "proved unfounded": a verb that only carries such an adjective. */
export const provesFalse = (tree: Tree, verb: number): boolean =>
  keyIn(PROVING, tree, verb) !== undefined &&
  [1, 2, 3, 4].some((step) => FALSE.test(formOf(tree, verb + step)) && isBetweenOnly(tree, verb, verb + step));

/** Nothing but "out", "to" and "be" stands between the two. */
function isBetweenOnly(tree: Tree, verb: number, adjective: number): boolean {
  for (let at = verb + 1; at < adjective; at++) if (!/^(?:out|to|be|have|been)$/.test(formOf(tree, at))) return false;
  return true;
}

const WRONGLY = /^(?:wrongly|falsely|incorrectly|mistakenly|erroneously|inaccurately|untruthfully|wrongfully)$/;

/** "A report wrongly said that …": the adverb of the cue is that of whoever tells of it. */
export const isSaidWrongly = ({ forms }: Tree, cue: Range | null): boolean =>
  cue !== null && forms.slice(cue.first, cue.last).some((form) => WRONGLY.test(form));

/** "Reports that … turned out to be false", where the parser hangs the verb beside the noun. */
export const isProvedFalse = (tree: Tree, noun: number): boolean =>
  noun >= 0 &&
  isNoun(tree, noun) &&
  [tree.heads[noun] ?? -1, ...dependents(tree, noun, "parataxis", "acl", "dep")].some(
    (verb) => verb > noun && provesFalse(tree, verb),
  );
