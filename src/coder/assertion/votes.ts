/** Votes that have decided. */
import { formOf, type Tree } from "../attribution/tree.js";

/** "Voted 71-40 to remove him", "voted by 81 votes to 12 to lift it", "voted unanimously to": a vote that was counted has decided. */
export function isCountedVote(tree: Tree, verb: number): boolean {
  if (formOf(tree, verb) !== "voted") return false;
  const at = verb + (/^(?:by|with)$/.test(formOf(tree, verb + 1)) ? 2 : 1);
  if (/^(?:unanimously|overwhelmingly|narrowly)$/.test(formOf(tree, at))) return formOf(tree, at + 1) === "to";
  return /^\d/.test(formOf(tree, at));
}
