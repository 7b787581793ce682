/** A segmentation from given words, for treebanks and gold files. */
import type { Paragraph, Segmentation, Sentence, Token } from "../analysis.js";
import { quotationMarks, quotationsOf } from "./quotations.js";
import { sentenceStarts } from "./sentences.js";

export interface GivenWord {
  readonly text: string;
  /** A space follows. */
  readonly space: boolean;
}

const wordOf = (word: string | GivenWord): GivenWord => (typeof word === "string" ? { text: word, space: true } : word);

/** @param paragraphs paragraphs of sentences of words; empty ones are passed over */
export function segmentationOf(paragraphs: readonly (readonly (readonly (string | GivenWord)[])[])[]): Segmentation {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const found: Paragraph[] = [];
  const parts: string[] = [];
  let at = 0;
  const add = (part: string): void => {
    parts.push(part);
    at += part.length;
  };
  for (const paragraph of paragraphs) {
    const first = sentences.length;
    for (const words of paragraph) {
      if (words.length === 0) continue;
      const from = tokens.length;
      if (from > 0) add(sentences.length === first ? "\n" : " ");
      words.map(wordOf).forEach(({ text, space }, i) => {
        tokens.push({ index: tokens.length, start: at, end: at + text.length, text, sentence: sentences.length });
        add(text);
        if (space && i + 1 < words.length) add(" ");
      });
      const span = { start: tokens[from]!.start, end: at };
      sentences.push({ index: sentences.length, first: from, last: tokens.length, ...span, paragraph: found.length });
    }
    if (sentences.length === first) continue;
    found.push({
      index: found.length,
      start: sentences[first]!.start,
      end: at,
      sentences: { first, last: sentences.length },
    });
  }
  const text = parts.join("");
  return { text, tokens, sentences, paragraphs: found, quotations: quotationsOf(text, found) };
}

/** The same for paragraphs of words without sentences: our own rules find their ends. */
export function sentencesOfWords(paragraphs: readonly (readonly string[])[]): Segmentation {
  const whole = segmentationOf(paragraphs.filter((words) => words.length > 0).map((words) => [words]));
  const { closing, opening } = quotationMarks(whole.text, whole.paragraphs);
  return segmentationOf(
    whole.sentences.map(({ first, last }) => {
      const words = whole.tokens.slice(first, last);
      const starts = sentenceStarts({ text: whole.text, words, closing, opening });
      return starts.map((from, i) => words.slice(from, starts[i + 1] ?? words.length).map(({ text }) => text));
    }),
  );
}
