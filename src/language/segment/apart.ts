/** What is set off at the edge of a line as a sentence of its own: the dateline, the label of an item, who says a headline. */
import type { Span } from "../../records/span.js";
import type { Range } from "../analysis.js";

const DASH = /^[–—:-]+$/;

/** The words of a paragraph in the span, with the marks behind them; null when they are all of it. */
export function wordsApart(words: readonly Span[], text: string, { start, end }: Span): Range | null {
  const first = words.findIndex((word) => word.start >= start);
  if (first < 0) return null;
  const behind = words.findIndex((word) => word.start >= end);
  if (behind < 0) return first > 0 ? { first, last: words.length } : null;
  let last = behind;
  while (last < words.length && DASH.test(text.slice(words[last]!.start, words[last]!.end))) last++;
  return last < words.length ? { first, last } : null;
}

/** Sentence starts with none inside a stretch, one at it and one behind it, unless the `count` words end there. */
export const startsAround = (starts: readonly number[], apart: readonly Range[], count: number): readonly number[] =>
  apart.reduce<readonly number[]>(
    (before, { first, last }) => [
      ...before.filter((at) => at < first),
      first,
      ...(last < count ? [last] : []),
      ...before.filter((at) => at > last),
    ],
    starts,
  );
