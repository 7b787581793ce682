/**
 * Where spans begin and end, after the coding manual: the cue keeps its negation, auxiliaries and colouring adverb; "that", "to"
 * and quotation marks belong to the content; the full stop outside a quotation and the comma before the cue belong to nothing.
 */
import type { Analysis, Range, Syntax } from "../../language/analysis.js";
import { tokensIn } from "../ranges.js";
import { type Tree, hangsBy } from "./tree.js";

const EDGES = new Set([",", ";", ":", "-", "--", "–", "—", ".", "…", "..."]);
const QUOTES = new Set(['"', "“", "”", "''", "``", "«", "»", "„", "'", "‘", "’"]);

/** True when a form is a quotation mark. */
export const isQuote = (form: string): boolean => QUOTES.has(form);

/** The range without commas, colons, dashes and full stops at its edges; empty ranges come back empty. */
export function trimmed({ tokens }: Analysis, { first, last }: Range): Range {
  const loose = (token: number) => EDGES.has(tokens[token]?.text ?? "");
  while (first < last && loose(first)) first++;
  while (first < last && loose(last - 1)) last--;
  return { first, last };
}

/** By a mark that may close an apposition or a bracket, the one that opens it. */
const OPENS = new Map([
  [",", ","],
  [")", "("],
  ["]", "["],
  ["”", "“"],
  ["-", "-"],
  ["--", "--"],
  ["–", "–"],
  ["—", "—"],
]);

/**
 * A source without conjunctions, quotation marks, commas and brackets at its edges, but with the mark that closes an apposition or a bracket of its own:
 * "Ana Ruiz, a baker,"; a relative pronoun stands alone.
 */
export function trimmedSource({ tokens, syntax }: Analysis, { first, last }: Range): Range {
  const form = (token: number) => tokens[token]?.text ?? "";
  const loose = (token: number) => EDGES.has(form(token)) || /^[()[\]"“”«»]$/u.test(form(token));
  const opened = (by: string | undefined) => {
    for (let token = last - 2; by !== undefined && token > first; token--) if (form(token) === by) return true;
    return false;
  };
  // The mark right behind the source is looked at too.
  if (OPENS.has(form(last)) && tokens[last]!.sentence === tokens[first]?.sentence) last++;
  while (first < last && loose(first)) first++;
  while (first < last - 1 && (syntax[first]?.upos === "SCONJ" || IN.test(form(first)))) first++;
  while (first < last && loose(last - 1) && !opened(OPENS.get(form(last - 1)))) last--;
  return { first, last: isRelative(form(first), syntax[first]) ? Math.min(last, first + 1) : last };
}

/** "Published in Morning Mirror": where it is told, and no part of who tells it. */
const IN = /^(?:in|on)$/;

/** "Which in 2019 admitted it": what a relative pronoun stands for is not told by the words behind it (628 of 632 sources in PolNeAR's train part). */
const isRelative = (form: string, row: Syntax | undefined): boolean =>
  /^(?:who|which|that)$/i.test(form) && /^W(?:DT|P)$/.test(row?.xpos ?? "") && row?.deprel !== "det";

interface Marks {
  /** Last token of the quotation by the token of its opening mark, and the other way round. */
  readonly closing: ReadonlyMap<number, number>;
  readonly opening: ReadonlyMap<number, number>;
}

const marks = new WeakMap<Analysis, Marks>();

/** The tokens at which quotations open and close. */
export function quotationMarks(analysis: Analysis): Marks {
  const known = marks.get(analysis);
  if (known) return known;
  const closing = new Map<number, number>();
  const opening = new Map<number, number>();
  for (const quotation of analysis.quotations) {
    const { first, last } = tokensIn(analysis.tokens, quotation);
    if (last <= first) continue;
    closing.set(first, last - 1);
    opening.set(last - 1, first);
  }
  const made = { closing, opening };
  marks.set(analysis, made);
  return made;
}

/**
 * A content with its own quotation marks and without loose punctuation: a mark just outside is taken in when its quotation
 * lies within the content, so that a piece of a longer quotation never reaches over its end.
 */
export function trimmedContent(analysis: Analysis, range: Range): Range {
  const { closing, opening } = quotationMarks(analysis);
  let { first, last } = trimmed(analysis, range);
  if (first >= last) return { first, last };
  const end = closing.get(first - 1);
  if (end !== undefined && end <= last + 2) first--;
  for (const reach of [0, 1, 2]) {
    const start = opening.get(last + reach);
    const between = analysis.tokens.slice(last, last + reach).every(({ text }) => /^[.,!?…]$/u.test(text));
    if (start === undefined || start < first || !between) continue;
    last += reach + 1;
    break;
  }
  // A mark at the edge whose partner lies outside belongs to another quotation.
  if (opening.has(first) && !closing.has(first)) first++;
  if (closing.has(last - 1) && !opening.has(last - 1)) last--;
  return { first, last: Math.max(first, last) };
}

/** Ranges without the tokens of `holes`, in order, empty ones left out. */
export function without(ranges: readonly Range[], holes: readonly Range[]): Range[] {
  return holes.reduce<Range[]>(
    (left, hole) =>
      left.flatMap(({ first, last }) => {
        if (hole.last <= first || last <= hole.first) return [{ first, last }];
        return [
          { first, last: hole.first },
          { first: hole.last, last },
        ].filter((part) => part.first < part.last);
      }),
    [...ranges],
  );
}

/** Ranges in text order; those that touch or overlap are one. */
export function merged(ranges: readonly Range[]): Range[] {
  const made: { first: number; last: number }[] = [];
  for (const { first, last } of ranges.toSorted((a, b) => a.first - b.first || b.last - a.last)) {
    const before = made.at(-1);
    if (before && first <= before.last) before.last = Math.max(before.last, last);
    else if (first < last) made.push({ first, last });
  }
  return made;
}

const CUE_PARTS = ["aux", "aux:pass", "cop", "advmod", "neg"];

/** A cue around its head: auxiliaries, negation and adverbs just before it, particles just after it. */
export function cueAround(tree: Tree, head: number): Range {
  const own = (token: number, relations: readonly string[]) =>
    tree.heads[token] === head && hangsBy(tree, token, relations);
  let [first, last] = [head, head + 1];
  while (own(first - 1, CUE_PARTS) && !isComma(tree, first - 1)) first--;
  while (own(last, ["compound:prt"])) last++;
  return { first, last };
}

const isComma = ({ analysis }: Tree, token: number): boolean => analysis.tokens[token]?.text === ",";
