/** "The hijacked tanker": a participle before its noun tells of what was done at some time, not of the clause that it stands in. */
import type { Syntax } from "../../language/analysis.js";

export const isAttributive = (syntax: readonly Syntax[], token: number): boolean => {
  const { deprel, xpos, head } = syntax[token]!;
  if (deprel !== "amod" || !/^VB[DN]$/.test(xpos)) return false;
  // "A priest had abused boy scouts": taggers make a participle of the verb.
  return !syntax
    .slice(Math.max(0, token - NEAR), head)
    .some((each) => each.head === token && /^(?:aux|nsubj)/.test(each.deprel));
};

const NEAR = 5; // words between an auxiliary and its verb
