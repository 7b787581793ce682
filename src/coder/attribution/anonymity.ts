/** Why a source has no name. */
import type { Range } from "../../language/analysis.js";
import { formOf, type Tree } from "./tree.js";

/** "who asked not to be named", "was not allowed to talk to reporters": why a source has no name, nothing that is reported. */
export function isAnonymity(tree: Tree, { first, last }: Range): boolean {
  const allowed = /^(?:allow|authori[sz]e|permit)/.test(formOf(tree, first - 1));
  if (allowed && /^to (?:talk|speak|comment|brief)$/.test(`${formOf(tree, first)} ${formOf(tree, first + 1)}`))
    return true;
  for (let token = first; token < Math.min(last, first + 3); token++)
    if (formOf(tree, token) === "be") return /^(?:named|identified|quoted)$/.test(formOf(tree, token + 1));
  return false;
}
