/** The dateline as a sentence of its own. */
import type { Span } from "../../records/span.js";
import type { Range } from "../analysis.js";

const DASH = /^[–—:-]+$/;

/** The words of a paragraph from the dateline's first to its dash; null when nothing stands behind them. */
export function wordsOfDateline(words: readonly Span[], text: string, { start, end }: Span): Range | null {
  const first = words.findIndex((word) => word.start >= start);
  let last = words.findIndex((word) => word.start >= end);
  while (last >= 0 && last < words.length && DASH.test(text.slice(words[last]!.start, words[last]!.end))) last++;
  return last < 0 || last >= words.length ? null : { first, last };
}

/** Sentence starts with none inside the dateline, one at it and one behind it. */
export function startsAround(starts: readonly number[], dateline: Range | null): readonly number[] {
  if (!dateline) return starts;
  const { first, last } = dateline;
  return [...starts.filter((at) => at < first), first, last, ...starts.filter((at) => at > last)];
}
