/** Noun phrases of the tree: the words that belong to a head on its left, and its "of". */
import type { Range } from "../../language/analysis.js";
import { dependent, dependents, formOf, relationOf, type Tree } from "../attribution/tree.js";
import { wholeEdge } from "./whole-edge.js";

const LEFT = new Set([
  "det",
  "amod",
  "compound",
  "nmod",
  "nummod",
  "advmod",
  "flat",
  "case",
  "goeswith",
  "punct",
  "appos",
  "dep",
]);
const LONGEST = 25;

/** First token of the phrase that ends in `head`: what hangs on it directly, without a gap, to its left. */
export function leftEdge(tree: Tree, head: number): number {
  let first = head;
  const sentence = tree.analysis.tokens[head]?.sentence;
  for (let at = head - 1; at >= 0 && head - at < LONGEST; at--) {
    if (tree.analysis.tokens[at]?.sentence !== sentence || !hangsUnder(tree, at, head)) break;
    if (relationOf(tree, at) === "fixed") break; // "according to"
    if (tree.heads[at] === head) {
      const relation = relationOf(tree, at);
      if (!LEFT.has(relation)) break;
      if (relation === "case" || (relation === "punct" && formOf(tree, at) !== "-")) break;
    }
    first = at;
  }
  // "All of them gunmen": parsers make one phrase of the two.
  if (formOf(tree, first) === "of" && tree.analysis.syntax[first + 1]?.upos === "PRON" && first + 2 <= head) first += 2;
  while (first < head && /^[\p{P}\p{S}]$/u.test(formOf(tree, first))) first++;
  return wholeEdge(tree, first, head);
}

/** The phrase: left modifiers, head, and a following "of" phrase without clauses. */
export function phraseOf(tree: Tree, head: number): Range {
  const first = leftEdge(tree, head);
  let last = head + 1;
  for (const child of dependents(tree, head, "nmod", "flat")) {
    if (child < head || child - last > 4) continue;
    if (relationOf(tree, child) === "flat") last = Math.max(last, child + 1);
    else if (formOf(tree, dependent(tree, child, "case") ?? -1) === "of" && leftEdge(tree, child) <= last + 2)
      last = Math.max(last, child + 1);
  }
  return { first, last };
}

/** The words behind the head that say whose or what for; "of the valley's water board" is beyond the phrase as it is cut, and tells as much. */
export function complementOf(tree: Tree, head: number, { last }: Range): readonly string[] {
  const of = formOf(tree, last) === "of" ? dependents(tree, head, "nmod").find((child) => child > last) : undefined;
  return tree.forms.slice(head + 1, of === undefined ? last : of + 1);
}

function hangsUnder(tree: Tree, token: number, head: number): boolean {
  let at = token;
  for (let step = 0; step < 8 && at >= 0; step++) {
    if (at === head) return true;
    at = tree.heads[at] ?? -1;
  }
  return false;
}

/** "A state of emergency": how things stand, and nobody. */
export const isCondition = (tree: Tree, head: number): boolean =>
  /^state of (?:emergency|siege|alert|war|affairs|disaster|calamity|mind|flux|readiness)$/.test(
    [0, 1, 2].map((at) => formOf(tree, head + at)).join(" "),
  );

/** "It was the army that did it", "it was the army and not the Front that did it": one who acts, and no word for what "it" is. */
export const isCleft = (tree: Tree, head: number): boolean =>
  formOf(tree, dependent(tree, head, "nsubj", "expl") ?? -1) === "it" &&
  [head, ...dependents(tree, head, "conj")].some((each) => dependent(tree, each, "acl") !== undefined);

const LONGEST_NAME = 80; // code units

/** The words of a phrase without its article, cut where they are too many for a name. */
export function nameOf(tree: Tree, { first, last }: Range): string {
  const { tokens, text } = tree.analysis;
  const from =
    first < last - 1 && /^(?:the|a|an|this|that|these|those)$/i.test(tokens[first]!.text) ? first + 1 : first;
  return text
    .slice(tokens[from]!.start, tokens[last - 1]!.end)
    .replace(/\s+/g, " ")
    .slice(0, LONGEST_NAME);
}
