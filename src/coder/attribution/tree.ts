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
  /** Of each token: its relation without the subtype, its form and its lemma in small letters (the form where the lemma is missing). */
  readonly relations: readonly string[];
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
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
  const forms = tokens.map(({ text }) => text.toLowerCase());
  const tree: Tree = {
    analysis,
    heads: heads.map((head, token) => (reached.has(token) ? head : -1)),
    children,
    extent,
    relations: syntax.map(({ deprel }) => beforeColon(deprel)),
    forms,
    lemmas: tokens.map((_, token) => {
      const lemma = syntax[token]?.lemma;
      return lemma && lemma !== "_" ? lemma.toLowerCase() : forms[token]!;
    }),
  };
  trees.set(analysis, tree);
  return tree;
}

const beforeColon = (relation: string): string => {
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
};

// A token outside the text has no relation, form or lemma: the empty string.
const within = (words: readonly string[], token: number): string =>
  token >= 0 && token < words.length ? words[token]! : "";

/** The relation without its subtype: "nsubj" for "nsubj:pass". */
export const relationOf = ({ relations }: Tree, token: number): string => within(relations, token);

/** Lower-case lemma of a token; its form where the lemma is missing. */
export const lemmaOf = ({ lemmas }: Tree, token: number): string => within(lemmas, token);

/** Lower-case form of a token; the empty string outside the text. */
export const formOf = ({ forms }: Tree, token: number): string => within(forms, token);

const NONE: readonly number[] = [];

/** The first dependent with one of these relations ("nsubj" matches its subtypes; "nsubj:pass" only itself). */
export function dependent(tree: Tree, token: number, ...relations: readonly string[]): number | undefined {
  for (const child of tree.children[token] ?? NONE) if (hangsBy(tree, child, relations)) return child;
  return undefined;
}

/** All dependents with one of these relations. */
export function dependents(tree: Tree, token: number, ...relations: readonly string[]): readonly number[] {
  let found: number[] | undefined;
  for (const child of tree.children[token] ?? NONE) if (hangsBy(tree, child, relations)) (found ??= []).push(child);
  return found ?? NONE;
}

/** What stands in apposition to a token; not what parsers hang there out of a clause on it: "a commission chaired by judge Helga Moss". */
export function appositions(tree: Tree, token: number): number[] {
  const clause = dependents(tree, token, "acl").find((child) => child > token);
  const isApart = (child: number): boolean => {
    for (let at = clause!; at < child; at++) if (formOf(tree, at) === ",") return true;
    return false;
  };
  return dependents(tree, token, "appos").filter((child) => clause === undefined || child < clause || isApart(child));
}

/** True when the token hangs on its head by one of the relations. */
export const hangsBy = (tree: Tree, token: number, relations: readonly string[]): boolean =>
  relations.includes(relationOf(tree, token)) || relations.includes(tree.analysis.syntax[token]?.deprel ?? "");

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
