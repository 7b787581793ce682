/** Marks of distance: the words are used, but not vouched for. */
import type { Analysis, Range } from "../../language/analysis.js";
import { tokensIn } from "../ranges.js";
import { type Tree, dependents, formOf, isNoun } from "../attribution/tree.js";
import { DISTANCE_ADJECTIVES, DISTANCE_ADVERBS } from "./marks.table.js";
import type { Ground } from "./value.js";

/** A quotation of at most this many tokens, marks included, is someone's word for the thing, held at arm's length. */
const SCARE = 5;

/** @param reported inside someone's words: what stands in quotation marks there is quoted from them */
export function distancesOf(tree: Tree, token: number, reported: boolean): Ground[] {
  const found: Ground[] = [];
  for (const child of dependents(tree, token, "advmod"))
    if (DISTANCE_ADVERBS.has(formOf(tree, child))) found.push({ rule: "distance", token: child });
  for (const child of dependents(tree, token, "amod", "compound"))
    if (DISTANCE_ADJECTIVES.has(formOf(tree, child)) || isSoCalled(tree, child))
      found.push({ rule: "distance", token: child });
  const noun = /^(NOUN|PROPN)$/.test(tree.analysis.syntax[token]?.upos ?? "");
  const mark = noun && !reported ? scareQuotes(tree.analysis).get(token) : undefined;
  if (mark !== undefined) found.push({ rule: "scare-quotes", token: mark });
  return found;
}

/** The word of a cue that holds what is said at a distance: "there were unconfirmed reports that". */
export function distanceWithin(tree: Tree, { first, last }: Range): Ground | undefined {
  for (let token = first; token < last; token++)
    if (DISTANCE_ADJECTIVES.has(formOf(tree, token)) && (isNoun(tree, token + 1) || isNoun(tree, token + 2)))
      return { rule: "distance", token };
  return undefined;
}

/** "so-called", which taggers cut in three. */
const isSoCalled = (tree: Tree, token: number): boolean =>
  formOf(tree, token) === "called" && /^[-‐–]$/.test(formOf(tree, token - 1)) && formOf(tree, token - 2) === "so";

const quotes = new WeakMap<Analysis, ReadonlyMap<number, number>>();

/** The opening mark of each short quotation, by the tokens in it. */
function scareQuotes(analysis: Analysis): ReadonlyMap<number, number> {
  const known = quotes.get(analysis);
  if (known) return known;
  const made = new Map<number, number>();
  for (const quotation of analysis.quotations) {
    const { first, last } = tokensIn(analysis.tokens, quotation);
    const sentence = /^[.!?,]$/.test(analysis.tokens[last - 2]?.text ?? "");
    if (last - first > SCARE || sentence || !quotation.closed) continue;
    for (let token = first + 1; token < last - 1; token++) made.set(token, first);
  }
  quotes.set(analysis, made);
  return made;
}
