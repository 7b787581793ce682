/**
 * Quotations that the tree of their sentence breaks. In EWT and GUM one word of a quotation, its head, hangs on what stands
 * outside, and all its other words on each other (98 of 100 quotations of four words or more that end with a mark). Where the
 * encoder's arcs say otherwise, mostly before "…," the mayor told reporters, they are wrong within it; alone it is read well.
 */
import type { Predicate, Range, Syntax, Token } from "../analysis.js";
import type { Reading } from "./reading.js";

const [OPENS, CLOSES] = [11, 12]; // shapes of the contract
const SHORTEST = 4; // words

/** Document tokens of broken quotations, their marks left out; those of one sentence do not overlap. */
export function brokenQuotations(reading: Reading, syntax: readonly Syntax[]): Range[] {
  const { offset } = reading;
  return reading.sentences().flatMap((sentence) =>
    quotedRanges(reading, sentence)
      .map(({ first, last }) => ({ first: offset + first, last: offset + last }))
      .filter((range) => outgoing(syntax, range, offset).length > 1),
  );
}

/** Words of the window between the marks of a sentence; a mark whose partner stands in another sentence reaches to the sentence's limit. */
function quotedRanges({ window }: Reading, { first, last }: Range): Range[] {
  const found: Range[] = [];
  let open = first;
  for (let word = first; word <= last; word++) {
    const shape = word < last ? window.shapes[window.wordFirst[word]!] : CLOSES;
    if (shape === OPENS) open = word + 1;
    if (shape !== CLOSES || open < 0) continue;
    const whole = open === first && word === last;
    if (word - open >= SHORTEST && !whole) found.push({ first: open, last: word });
    open = -1;
  }
  return found;
}

/** Words of the range, marks of punctuation apart, whose head stands outside. */
function outgoing(syntax: readonly Syntax[], range: Range, offset: number): number[] {
  const words: number[] = [];
  for (let word = range.first; word < range.last; word++) {
    const { head, deprel } = syntax[word - offset]!;
    if (deprel !== "punct" && !isIn(range, head)) words.push(word);
  }
  return words;
}

const isIn = ({ first, last }: Range, word: number): boolean => word >= first && word < last;

/** Its words as a sentence: the comma before a closing mark stands for the full stop that the quotation had. */
export function wordsAlone(tokens: readonly Token[], { first, last }: Range): string[] {
  const words = tokens.slice(first, last).map(({ text }) => text);
  return words.at(-1) === "," ? [...words.slice(0, -1), "."] : words;
}

export interface Grammar {
  syntax: Syntax[];
  predicates: readonly Predicate[];
}

/**
 * Puts trees and predicates of quotations that were read alone in the place of what their sentences' readings said of them.
 * @param alone the quotations one after the other, each a tree; tokens counted from the first word of the first
 */
export function graft(grammar: Grammar, quotations: readonly Range[], alone: Readonly<Grammar>): void {
  const { syntax } = grammar;
  let from = 0;
  for (const range of quotations) {
    const shift = range.first - from;
    const read = alone.syntax.slice(from, (from += range.last - range.first));
    const root = range.first + read.findIndex(({ head }) => head < 0);
    const governor = governorOf(syntax, range);
    syntax.forEach((word, i) => {
      if (isIn(range, word.head) && !isIn(range, i)) syntax[i] = { ...word, head: root };
    });
    read.forEach((word, i) => {
      const own = { head: word.head + shift, deprel: word.deprel };
      const hung = { head: governor, deprel: governor < 0 ? "root" : "ccomp" };
      syntax[range.first + i] = { ...word, ...(word.head < 0 ? hung : own) };
    });
    grammar.predicates = [
      ...grammar.predicates.filter(({ token }) => !isIn(range, token)),
      ...alone.predicates.filter(({ token }) => isIn(range, token + shift)).map((each) => shifted(each, shift)),
    ].sort((a, b) => a.token - b.token);
  }
}

/** What a quotation hangs on: of its words' heads outside, the last whose own way to the root does not lead back; -1 is the root. */
function governorOf(syntax: readonly Syntax[], range: Range): number {
  const heads = outgoing(syntax, range, 0).map((word) => syntax[word]!.head);
  const leaves = (head: number): boolean => head < 0 || (!isIn(range, head) && leaves(syntax[head]!.head));
  return heads.findLast(leaves)!;
}

const shifted = (predicate: Predicate, by: number): Predicate => ({
  ...predicate,
  token: predicate.token + by,
  roles: predicate.roles.map((role) => ({ ...role, first: role.first + by, last: role.last + by })),
});
