/** Tags, lemmas and trees of a window. */
import type { Syntax } from "../analysis.js";
import { lemmaOf } from "./lemma.js";
import { irregularBase } from "./irregular.js";
import { regularBases } from "./regular.js";
import { withMarksHung } from "./punctuation.js";
import type { Reading } from "./reading.js";
import { mended } from "./repairs.js";
import { treeOf } from "./tree.js";

/** Whether the encoder's vocabulary has a word as a whole. */
export type IsWord = (word: string) => boolean;

/** One a word of the window; heads are document tokens. A sentence that was cut for the encoder is a tree a part. */
export function syntaxOf(reading: Reading, isWord: IsWord): Syntax[] {
  const { offset, tokens } = reading;
  const upos = reading.tags("upos");
  const xpos = reading.tags("xpos");
  const lemma = reading.tags("lemma");
  const deprel = reading.tags("deprel");
  const rows = headsOf(reading).map((head, word) => {
    const relation = deprel(word);
    return {
      upos: upos(word),
      xpos: xpos(word),
      lemma: baseOf(tokens[offset + word]!.text, lemma(word), xpos(word), isWord),
      head: head < 0 ? -1 : offset + head,
      deprel: head < 0 ? "root" : relation === "root" ? "dep" : relation,
    };
  });
  const form = (word: number): string => tokens[offset + word]!.text;
  return withPunctuation(reading, mended(rows, form, offset), form);
}

function withPunctuation(reading: Reading, rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const { offset } = reading;
  return reading.sentences().flatMap(({ first, last }) => {
    const from = offset + first;
    const sentence = rows.slice(first, last).map((row) => ({ ...row, head: row.head < 0 ? -1 : row.head - from }));
    const score = (word: number, head: number): number => reading.row("arcs", first + word)[1 + first + head]!;
    const hung = withMarksHung(sentence, (word) => form(first + word), score);
    return hung.map((row) => ({ ...row, head: row.head < 0 ? -1 : row.head + from }));
  });
}

/**
 * Of inflected words what grammar says, of all others the head's lemma: the head sees pieces, and now and then takes a
 * letter too many or too few from a rare word ("kille", "fough").
 */
function baseOf(form: string, rule: string, xpos: string, isWord: IsWord): string {
  const small = form.toLowerCase();
  const irregular = irregularBase(small, xpos);
  if (irregular !== null) return irregular;
  const bases = regularBases(small, xpos);
  return bases.find(isWord) ?? bases[0] ?? lemmaOf(form, rule);
}

/** Head word in the window by word, before anything is mended; -1 for roots. */
export function headsOf(reading: Reading): number[] {
  return reading.sentences().flatMap(({ first, last }) => {
    const table: number[][] = [];
    for (let word = first; word < last; word++) {
      const row = reading.row("arcs", word);
      table.push([row[0]!, ...row.subarray(1 + first, 1 + last)]);
    }
    return treeOf(table).map((head) => (head === 0 ? -1 : first + head - 1));
  });
}

/** Hangs the later parts of a sentence that was cut on its first root, so that every sentence is one tree. */
export function joinParts(syntax: readonly Syntax[], sentences: readonly { first: number; last: number }[]): Syntax[] {
  const joined = [...syntax];
  for (const { first, last } of sentences) {
    let root = -1;
    for (let i = first; i < last; i++) {
      if (joined[i]!.head >= 0) continue;
      if (root < 0) root = i;
      else joined[i] = { ...joined[i]!, head: root, deprel: "parataxis" };
    }
  }
  return joined;
}
