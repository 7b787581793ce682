/** Where a phrase begins when parsers would have it begin inside a word or a quantity: "backed group" of "an Iran-backed group". */
import { isScale, roundValue, wordValue } from "../counts/numerals.js";
import { qualifierBefore } from "../counts/qualifiers.js";
import { formOf, relationOf, type Tree } from "../attribution/tree.js";

const MODIFIERS: ReadonlySet<string> = new Set("det amod compound nmod nummod advmod flat".split(" "));
/** How many words of a number may stand before the one that its qualifier stands beside: "least" of "at least 19". */
const WITHIN = 3;

/** The first token of the phrase from `first` to its `head`, moved out of a hyphenated compound and of what bounds a number. */
export const wholeEdge = (tree: Tree, first: number, head: number): number =>
  beforeQualifier(tree, beforeCompound(tree, first, head), head);

export const isHyphen = (tree: Tree, token: number): boolean => /^[-‐‑–]$/.test(formOf(tree, token));

/** A head that is itself joined to the word before stays alone: "Russia" of "the US-Russia talks". */
function beforeCompound(tree: Tree, first: number, head: number): number {
  let edge = first;
  while (edge < head && joinsWords(tree, edge - 1)) edge -= 2;
  if (edge === first) return first;
  while (modifies(tree, edge - 1, edge, head)) edge--;
  return edge;
}

/** A hyphen with a word on either side and no space. */
function joinsWords(tree: Tree, token: number): boolean {
  const { tokens } = tree.analysis;
  const [before, hyphen, after] = [tokens[token - 1], tokens[token], tokens[token + 1]];
  if (!before || !hyphen || !after || !isHyphen(tree, token)) return false;
  return before.end === hyphen.start && hyphen.end === after.start && /[\p{L}\p{N}.]$/u.test(before.text);
}

function modifies(tree: Tree, token: number, first: number, head: number): boolean {
  const above = tree.heads[token] ?? -1;
  return above >= first && above <= head && MODIFIERS.has(relationOf(tree, token));
}

function beforeQualifier(tree: Tree, first: number, head: number): number {
  let edge = first;
  for (let at = first; at <= Math.min(first + WITHIN, head); at++)
    if (isNumeral(tree, at)) edge = Math.min(edge, qualifierBefore(tree.analysis, numberAt(tree, at), 2).first);
  return edge;
}

/** "A dozen" begins at its article. */
const numberAt = (tree: Tree, token: number): number =>
  isScale(formOf(tree, token)) && /^an?$/.test(formOf(tree, token - 1)) ? token - 1 : token;

const isNumeral = (tree: Tree, token: number): boolean =>
  tree.analysis.syntax[token]?.upos === "NUM" ||
  wordValue(formOf(tree, token)) !== undefined ||
  roundValue(formOf(tree, token)) !== undefined;
