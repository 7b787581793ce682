/** Verbs that say what something is. */
import { keyIn } from "../attribution/stems.js";
import { type Tree, dependents } from "../attribution/tree.js";

/** Verbs that say what something is, with the noun for it behind their object: "considers it a violation" (VerbNet consider-29.9). */
const JUDGEMENTS = new Set("consider deem regard view see judge think believe find declare".split(" "));

/** The noun that a judgement gives to the object before it. */
export const isJudgement = (tree: Tree, token: number, head: number): boolean =>
  keyIn(JUDGEMENTS, tree, head) !== undefined && dependents(tree, head, "obj", "iobj").some((each) => each < token);
