/** The case and kind of each word, which the uncased vocabulary hides from the encoder (training/CONTRACT.md, "Shapes"). */

export const SHAPES = [
  "special",
  "lower",
  "title",
  "title-first",
  "caps",
  "capital",
  "mixed",
  "digits",
  "digits-letters",
  "end",
  "pause",
  "open",
  "close",
  "quote",
  "bracket-dash",
  "other",
] as const;
export type Shape = (typeof SHAPES)[number];

const ID = Object.fromEntries(SHAPES.map((name, id) => [name, id])) as Readonly<Record<Shape, number>>;
const LETTER = /\p{L}/u;
const DIGIT = /[0-9]/;
const OPEN: ReadonlySet<string> = new Set(["“", "‘", "«", "‹", "„", "``"]);
const CLOSE: ReadonlySet<string> = new Set(["”", "’", "»", "›", "''"]);
const END = /^[.!?…]+$/;
const PAUSE = /^[,;:]$/;
const BRACKETS = /^[()[\]{}<>\-–—/]+$/;

const isUpper = (letter: string): boolean => letter.toUpperCase() === letter && letter.toLowerCase() !== letter;

/** Counts the straight double marks of a paragraph: they open and close by turns. */
export class ParagraphShapes {
  #quotes = 0;

  /** Shape ids of the words of the next sentence of the paragraph. */
  of(sentence: readonly string[]): number[] {
    let first = true;
    return sentence.map((word) => {
      const shape = word === '"' ? (this.#quotes++ % 2 === 0 ? "open" : "close") : shapeOf(word, first);
      if (first && (LETTER.test(word) || DIGIT.test(word))) first = false;
      return ID[shape];
    });
  }
}

/** @param first no earlier word of the sentence has a letter or digit */
export function shapeOf(word: string, first: boolean): Shape {
  if (/^[a-z]+$/.test(word)) return "lower";
  const letters: string[] = [];
  for (const char of word) if (LETTER.test(char)) letters.push(char);
  if (DIGIT.test(word)) return letters.length > 0 ? "digits-letters" : "digits";
  if (letters.length > 0) {
    const upper = letters.filter(isUpper).length;
    if (upper === 0) return "lower";
    if (letters.length === 1) return "capital";
    if (upper === letters.length) return "caps";
    if (upper === 1 && isUpper(letters[0]!)) return first ? "title-first" : "title";
    return "mixed";
  }
  if (OPEN.has(word)) return "open";
  if (CLOSE.has(word)) return "close";
  if (word === "'") return "quote";
  if (END.test(word)) return "end";
  if (PAUSE.test(word)) return "pause";
  return BRACKETS.test(word) ? "bracket-dash" : "other";
}
