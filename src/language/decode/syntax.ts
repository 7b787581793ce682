/** Tags, lemmas and trees of a window. */
import type { Range, Syntax } from "../analysis.js";
import { lemmaOf } from "./lemma.js";
import { inflectedTag } from "./inflected.js";
import { irregularBase } from "./irregular.js";
import { regularBases } from "./regular.js";
import { withMarksHung } from "./punctuation.js";
import type { Reading } from "./reading.js";
import { mended } from "./repairs.js";
import { treeOf } from "./tree.js";
import { withVerbForms } from "./verb-forms.js";

/** Whether the encoder's vocabulary has a word as a whole. */
export type IsWord = (word: string) => boolean;

/** One a word of the window; heads are document tokens. A sentence that was cut for the encoder is a tree a part. */
export function syntaxOf(reading: Reading, isWord: IsWord): Syntax[] {
  const { offset, tokens } = reading;
  const upos = reading.tags("upos");
  const penn = reading.tags("xpos");
  const xpos = (word: number): string =>
    inflectedTag(tokens[offset + word]!.text.toLowerCase(), penn(word), word > 0 ? penn(word - 1) : "");
  const lemma = reading.tags("lemma");
  const deprel = reading.tags("deprel");
  const rowOf = (head: number, word: number): Syntax => ({
    upos: upos(word),
    xpos: xpos(word),
    lemma: baseOf(tokens[offset + word]!.text, lemma(word), xpos(word), isWord),
    head,
    deprel: head < 0 ? "root" : deprel(word).replace(/^root$/, "dep"),
  });
  return reading.sentences().flatMap((sentence) => {
    const { first } = sentence;
    const rows = headsIn(reading, sentence).map((head, i) => rowOf(head, first + i));
    const form = (word: number): string => tokens[offset + first + word]!.text;
    const verbs = withVerbForms(
      rows,
      form,
      (word, tag) => baseOf(form(word), lemma(first + word), tag, isWord),
      isWord,
    );
    return repaired(reading, first, verbs).map((row) => ({
      ...row,
      head: row.head < 0 ? -1 : offset + first + row.head,
    }));
  });
}

/** The tree of a sentence, mended and with its marks hung; heads are its own words, so that no rule reaches over its ends. */
function repaired(reading: Reading, first: number, rows: readonly Syntax[]): Syntax[] {
  const form = (word: number): string =>
    word < rows.length ? reading.tokens[reading.offset + first + word]!.text : "";
  const score = (word: number, head: number): number => reading.row("arcs", first + word)[1 + first + head]!;
  return withMarksHung(mended(rows, form), form, score);
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
  const made = bases.find(isWord) ?? bases[0] ?? lemmaOf(form, rule);
  // A noun in the singular is its own lemma: "strike", and not "str".
  return xpos === "NN" && small.startsWith(made) && isWord(small) && !isWord(made) ? small : made;
}

/** Head by word of a sentence, before anything is mended; -1 for the root. */
export function headsIn(reading: Reading, { first, last }: Range): number[] {
  const table: number[][] = [];
  for (let word = first; word < last; word++) {
    const row = reading.row("arcs", word);
    table.push([row[0]!, ...row.subarray(1 + first, 1 + last)]);
  }
  return treeOf(table).map((head) => head - 1);
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
