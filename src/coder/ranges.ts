import type { Range, Token } from "../language/analysis.js";
import type { Span } from "../records/index.js";

/** The tokens that lie within a span (UTF-16 code units), found by halving; empty when none does. */
export function tokensIn(tokens: readonly Token[], { start, end }: Span): Range {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && tokens[last]!.end <= end) last++;
  return { first: low, last };
}

/** The span from the first to the last token of a range. @throws Error on an empty range */
export function spanOf(tokens: readonly Token[], { first, last }: Range): Span {
  const from = tokens[first];
  const to = tokens[last - 1];
  if (!from || !to || last <= first) throw new Error(`no tokens in ${first}–${last}`);
  return { start: from.start, end: to.end };
}
