/** Ways through the syntactic tree (Universal Dependencies v2) of an analysis; built once per analysis, in linear time. */
import type { Analysis, Range } from "../../language/analysis.js";

export interface Tree {
  readonly analysis: Analysis;
  /** Head of each token, or -1: arcs that leave their sentence or close a circle are cut. */
  readonly heads: readonly number[];
  /** Dependents of each token, in text order. */
  readonly children: readonly (readonly number[])[];
  /** First and last token (half-open) of what hangs under each token, itself included. */
  readonly extent: readonly Range[];
}

const trees = new WeakMap<Analysis, Tree>();

/** The tree of an analysis, made once. */
export function treeOf(analysis: Analysis): Tree {
  const known = trees.get(analysis);
  if (known) return known;
  const { tokens, syntax } = analysis;
  const heads = syntax.map(({ head }, token) =>
    head !== token && tokens[head]?.sentence === tokens[token]?.sentence ? head : -1,
  );
  const children: number[][] = tokens.map(() => []);
  heads.forEach((head, token) => children[head]?.push(token));
  const order = heads.flatMap((head, token) => (head < 0 ? [token] : []));
  for (let next = 0; next < order.length; next++) for (const child of children[order[next]!]!) order.push(child);
  const reached = new Set(order);
  const extent = tokens.map((_, token) => ({ first: token, last: token + 1 }));
  for (const token of order.reverse()) {
    const above = extent[heads[token]!];
    if (!above) continue;
    above.first = Math.min(above.first, extent[token]!.first);
    above.last = Math.max(above.last, extent[token]!.last);
  }
  const tree = { analysis, heads: heads.map((head, token) => (reached.has(token) ? head : -1)), children, extent };
  trees.set(analysis, tree);
  return tree;
}

/** The relation without its subtype: "nsubj" for "nsubj:pass". */
export const relationOf = ({ analysis }: Tree, token: number): string =>
  (analysis.syntax[token]?.deprel ?? "").split(":", 1)[0]!;

/** Lower-case lemma of a token; its form where the lemma is missing. */
export function lemmaOf({ analysis }: Tree, token: number): string {
  const lemma = analysis.syntax[token]?.lemma;
  return (lemma && lemma !== "_" ? lemma : (analysis.tokens[token]?.text ?? "")).toLowerCase();
}

/** Lower-case form of a token; the empty string outside the text. */
export const formOf = ({ analysis }: Tree, token: number): string => (analysis.tokens[token]?.text ?? "").toLowerCase();

/** The first dependent with one of these relations ("nsubj" matches its subtypes; "nsubj:pass" only itself). */
export const dependent = (tree: Tree, token: number, ...relations: readonly string[]): number | undefined =>
  tree.children[token]?.find((child) => hangsBy(tree, child, relations));

/** All dependents with one of these relations. */
export const dependents = (tree: Tree, token: number, ...relations: readonly string[]): readonly number[] =>
  tree.children[token]?.filter((child) => hangsBy(tree, child, relations)) ?? [];

/** True when the token hangs on its head by one of the relations. */
export const hangsBy = (tree: Tree, token: number, relations: readonly string[]): boolean =>
  relations.includes(tree.analysis.syntax[token]?.deprel ?? "") || relations.includes(relationOf(tree, token));

/** Longest way up or down a tree that is followed; deeper trees are broken parses. */
export const DEPTH = 100;

/** The tokens above a token, nearest first, at most DEPTH. */
export function above(tree: Tree, token: number): number[] {
  const way: number[] = [];
  for (let head = tree.heads[token] ?? -1; head >= 0 && way.length < DEPTH; head = tree.heads[head] ?? -1)
    way.push(head);
  return way;
}

/** The token of a range whose head lies outside of it, or the first when every arc stays inside. */
export function headOf(tree: Tree, { first, last }: Range): number {
  for (let token = first; token < last; token++) {
    const head = tree.heads[token] ?? -1;
    if ((head < first || head >= last) && tree.analysis.syntax[token]?.upos !== "PUNCT") return token;
  }
  return first;
}

/** True when a range has the token. */
export const has = ({ first, last }: Range, token: number): boolean => first <= token && token < last;

/** True when two ranges share a token. */
export const meets = (a: Range, b: Range): boolean => a.first < b.last && b.first < a.last;

/** True when the token is a mark of punctuation. */
export const isPunctuation = ({ analysis }: Tree, token: number): boolean => analysis.syntax[token]?.upos === "PUNCT";

/** A common noun by either of its tags: taggers of headlines mistake one or the other. */
export const isNoun = ({ analysis }: Tree, token: number): boolean =>
  analysis.syntax[token]?.upos === "NOUN" || /^NNS?$/.test(analysis.syntax[token]?.xpos ?? "");
