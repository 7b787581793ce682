/** Attributions without a verb: "according to X", and the adverbs "allegedly", "reportedly". */
import { isClause } from "./complements.js";
import { agentNoun } from "../actors/agents.js";
import { ISSUED, REPORTING_ADVERBS } from "./cues.table.js";
import type { Draft } from "./draft.js";
import { trimmedContent, trimmedSource, without } from "./spans.js";
import { type Tree, dependent, formOf, has, lemmaOf, relationOf } from "./tree.js";

const PHRASES: readonly (readonly string[])[] = [
  ["according", "to"],
  ["as", "per"],
  ...["words", "view", "opinion", "account"].map((noun) => ["in", "the", noun, "of"]),
];

/** "According to X, …", "as per X", "in the words of X, …": the clause it stands in is the content. */
export function accordingDraft(tree: Tree, token: number): Draft | null {
  const words = PHRASES.find((phrase) => phrase.every((word, i) => formOf(tree, token + i) === word))?.length;
  if (words === undefined) return null;
  const { analysis } = tree;
  const noun = words === 2 ? accordingNoun(tree, token) : dependent(tree, token + 2, "nmod");
  if (noun === undefined || (formOf(tree, token) === "as" && !mayTell(tree, noun))) return null;
  const clause = clauseAbove(tree, noun, token);
  if (clause < 0) return null;
  const cue = { first: token, last: token + words };
  const phrase = tree.extent[noun]!;
  const source = trimmedSource(analysis, { first: Math.max(cue.last, phrase.first), last: phrase.last });
  const { first, last } = tree.extent[clause]!;
  const whole = { first: Math.max(first, startOfPart(tree, token)), last };
  const contents = without([whole], [{ first: token, last: Math.max(source.last, phrase.last) }])
    .map((range) => trimmedContent(analysis, range))
    .filter(({ first, last }) => last - first > 1);
  if (contents.length === 0 || source.first >= source.last) return null;
  return {
    cue,
    head: token,
    source,
    sourcing: "stated",
    contents,
    act: "state",
    confidence: 0.8,
    finder: "syntax",
  };
}

const TELLING = new Set("source report probe inquiry investigation survey data figure record witness".split(" "));

/** "As per the police", and not "as per the schedule". */
const mayTell = (tree: Tree, noun: number): boolean =>
  tree.analysis.syntax[noun]!.upos === "PROPN" ||
  agentNoun(lemmaOf(tree, noun)) !== undefined ||
  ISSUED.has(lemmaOf(tree, noun)) ||
  TELLING.has(lemmaOf(tree, noun));

const QUOTES = /^(?:["“”„]|'')$/;

/** Where what it vouches for can begin at the earliest: behind a semicolon, and in a quotation that is still open at its mark. */
function startOfPart({ analysis }: Tree, token: number): number {
  const { first } = analysis.sentences[analysis.tokens[token]!.sentence]!;
  const before = analysis.tokens.slice(first, token);
  const quotes = before.filter(({ text }) => QUOTES.test(text));
  const open = quotes.length % 2 === 1 ? quotes.at(-1)!.index : first;
  const semicolon = before.findLast(({ text }) => text === ";");
  return Math.max(open, semicolon === undefined ? first : semicolon.index + 1);
}

/** The noun behind "according to", however the parser hung the words. */
function accordingNoun(tree: Tree, token: number): number | undefined {
  const below = dependent(tree, token, "obl", "obj", "nmod");
  if (below !== undefined && below > token) return below;
  const head = tree.heads[token] ?? -1;
  return head > token && /^(case|mark|advmod|fixed)$/.test(relationOf(tree, token)) ? head : undefined;
}

/** The clause that a phrase with "according to" is part of; -1 when it is all there is. */
function clauseAbove(tree: Tree, noun: number, token: number): number {
  let head = has(tree.extent[token]!, noun) ? (tree.heads[token] ?? -1) : (tree.heads[noun] ?? -1);
  for (let step = 0; step < 20 && head >= 0; step++) {
    const relation = relationOf(tree, head);
    if (/^(root|ccomp|parataxis|advcl|acl|conj)$/.test(relation) || (tree.heads[head] ?? -1) < 0) return head;
    head = tree.heads[head] ?? -1;
  }
  return head;
}

/** "allegedly", "reportedly": a report without a source, its clause the content. */
export function adverbialDraft(tree: Tree, token: number): Draft | null {
  const act = REPORTING_ADVERBS.get(formOf(tree, token));
  const head = tree.heads[token] ?? -1;
  if (!act || head < 0 || !isClause(tree, head)) return null;
  const clause = tree.extent[head]!;
  const cue = { first: token, last: token + 1 };
  const contents = without([clause], [cue])
    .map((range) => trimmedContent(tree.analysis, range))
    .filter(({ first, last }) => first < last);
  if (contents.length === 0) return null;
  return { cue, head: token, source: null, sourcing: "passive", contents, act, confidence: 0.5, finder: "syntax" };
}
