/** What a verb of speech takes for granted, so that whoever tells of it says it too: "condemned the attack", "would not say who shot him". */
import type { Range } from "../../language/analysis.js";
import { isInfinitive } from "../attribution/complements.js";
import { CUE_NOUNS, CUE_VERBS } from "../attribution/cues.table.js";
import { keyIn } from "../attribution/stems.js";
import { above, dependents, formOf, headOf, isNoun, relationOf, type Tree } from "../attribution/tree.js";
import type { SaidAttribution } from "../layers.js";
import { classOf } from "./classes.js";
import type { Passage } from "./embedding.js";
import { isFactive } from "./links.js";
import { negationsOf } from "./negation.js";

/** How far from its cue a noun that takes for granted may stand, in tokens: "denied any direct responsibility for". */
const NEAR = 4;

/**
 * True when the cue takes for granted what is said of: a verb that presupposes without reporting ("condemned", "discussed"), or a noun that
 * presupposes in the cue or right under it ("claimed responsibility for").
 * @param token what the innermost voice so far speaks of
 */
export function takesForGranted(
  tree: Tree,
  { cue, contents }: SaidAttribution,
  head: number,
  { granting, value }: Passage,
  token: number,
): boolean {
  if (cue === null) return false;
  if (granting === head && isUnsaid(tree, head)) return true;
  if (isKeptBack(tree, token, head)) return value.polarity === "+";
  if (isFactive(tree, head) || (contents.length === 1 && isSubjectOf(tree, contents[0]!, head)))
    return value.polarity === "+";
  if (
    granting !== null &&
    isNoun(tree, granting) &&
    tree.heads[granting] === head &&
    dependents(tree, granting, "cop", "nsubj").length === 0 &&
    granting - head <= NEAR
  )
    return true;
  if (keyIn(CUE_VERBS, tree, head) === undefined && keyIn(CUE_NOUNS, tree, head) === undefined)
    return classOf(tree, head) === "presupposes";
  for (let each = cue.first; each < cue.last; each++)
    if (each !== head && isNoun(tree, each) && classOf(tree, each) === "presupposes") return true;
  return false;
}

/** "Did not say who shot him", "too early to say who was behind it": whoever keeps that back tells nothing; the one who reports it does. */
function isUnsaid(tree: Tree, cue: number): boolean {
  if (negationsOf(tree, cue).length > 0) return true;
  const governor = isInfinitive(tree, cue) ? (tree.heads[cue] ?? -1) : -1;
  if (governor < 0) return false;
  return (
    classOf(tree, governor) === "reverses" ||
    dependents(tree, governor, "advmod").some((each) => formOf(tree, each) === "too")
  );
}

/** "The blockade worries traders": the one who worries does not say that there is one; in "troops behind raid, report finds" another is the subject. */
function isSubjectOf(tree: Tree, content: Range, verb: number): boolean {
  const noun = headOf(tree, content);
  const subjects = dependents(tree, verb, "nsubj").filter((each) => each < verb);
  return subjects.at(-1) === noun && tree.analysis.syntax[noun]?.deprel === "nsubj" && isNoun(tree, noun);
}

const DISCLOSING = new Set(["disclose", "reveal", "publish", "publicise", "publicize", "mention", "report", "release"]);

/** "Did not disclose the attack": there is one (a definite noun phrase presupposes what it names; Strawson 1950). */
export function isKeptBack(tree: Tree, token: number, cue: number): boolean {
  if (keyIn(DISCLOSING, tree, cue) === undefined || !isUnsaid(tree, cue)) return false;
  const noun = [token, ...above(tree, token)].find((each) => tree.heads[each] === cue);
  if (noun === undefined || !isNoun(tree, noun) || !/^(?:obj|nsubj)$/.test(relationOf(tree, noun))) return false;
  return dependents(tree, noun, "det", "nmod:poss").some((each) => !/^(?:any|no|an?)$/.test(formOf(tree, each)));
}
