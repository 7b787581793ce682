/** Why a source has no name. */
import type { Range } from "../../language/analysis.js";
import { formOf, type Tree } from "./tree.js";

const NAME = 6; // "to give her full name", in words

/** "who asked not to be named", "did not want to give his name", "was not allowed to talk to reporters": why a source has no name, nothing that is reported. */
export function isAnonymity(tree: Tree, { first, last }: Range): boolean {
  const allowed = /^(?:allow|authori[sz]e|permit)/.test(formOf(tree, first - 1));
  if (allowed && /^to (?:talk|speak|comment|brief)$/.test(`${formOf(tree, first)} ${formOf(tree, first + 1)}`))
    return true;
  const given = /^(?:give|use|reveal|disclose|publish)$/.test(formOf(tree, first + 1)) && formOf(tree, first) === "to";
  if (given && /^names?$/.test(formOf(tree, last - 1)) && last - first <= NAME) return true;
  for (let token = first; token < Math.min(last, first + 3); token++)
    if (formOf(tree, token) === "be") return /^(?:named|identified|quoted)$/.test(formOf(tree, token + 1));
  return false;
}
