/** A text into paragraphs, sentences, words and quotations; the text itself is never altered. */
import { message, type Message } from "../../records/messages.js";
import type { Span } from "../../records/span.js";
import type { Paragraph, Segmentation, Sentence, Token } from "../analysis.js";
import { paragraphsOf } from "./paragraphs.js";
import { quotationMarks } from "./quotations.js";
import { startsAround, wordsApart } from "./apart.js";
import { sentenceStarts } from "./sentences.js";
import { wordsOf } from "./words.js";

/** Of stray quotation marks so many are told. */
const STRAY_TOLD = 3;

/**
 * Linear in the length of the text. Offsets are UTF-16 code units.
 * @param apart what is set off at the edge of a line, such as the dateline: each becomes a sentence that is read by itself, since in one with the
 * words beside it, it misleads the parser
 * @param tell gets `long-word` for each run that was passed over and `unbalanced-quotation` for the first stray marks
 */
export function segment(text: string, tell?: (message: Message) => void, apart: readonly Span[] = []): Segmentation {
  const stretches = paragraphsOf(text);
  const marked = quotationMarks(text, stretches);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (const { start, end } of stretches) {
    const words = wordsOf(text, start, end, (run) =>
      tell?.(message("long-word", "segment", { length: run.end - run.start }, run)),
    );
    if (words.length === 0) continue;
    const off = apart
      .filter((span) => start <= span.start && span.end <= end)
      .flatMap((span) => wordsApart(words, text, span) ?? []);
    const starts = startsAround(
      sentenceStarts({ text, words, closing: marked.closing, opening: marked.opening }),
      off,
      words.length,
    );
    const first = sentences.length;
    const offset = tokens.length;
    starts.forEach((from, i) => {
      const to = starts[i + 1] ?? words.length;
      for (let w = from; w < to; w++) {
        const word = words[w]!;
        tokens.push({
          index: tokens.length,
          ...word,
          text: text.slice(word.start, word.end),
          sentence: sentences.length,
        });
      }
      sentences.push({
        index: sentences.length,
        first: offset + from,
        last: offset + to,
        start: words[from]!.start,
        end: words[to - 1]!.end,
        paragraph: paragraphs.length,
        ...(off.some(({ first: at }) => at === from) && { alone: true }),
      });
    });
    paragraphs.push({ index: paragraphs.length, start, end, sentences: { first, last: sentences.length } });
  }
  for (const { start, end } of marked.stray.slice(0, STRAY_TOLD))
    tell?.(message("unbalanced-quotation", "segment", {}, { start, end }));
  return { text, tokens, sentences, paragraphs, quotations: marked.quotations };
}
