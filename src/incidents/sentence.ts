import type { Span } from "../records/index.js";

const LONGEST = 400;

// Titles and initials before a full stop that ends no sentence.
const SHORT =
  /(?:^|[\s("“])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Maj|Lt|Capt|Sgt|St|Sen|Rep|Gov|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.N)$/u;

/** The sentence around a span, quotation marks that it opens and closes included; cut at a word where it grows long. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const opening = Math.max(0, start - LONGEST);
  const before = text.slice(opening, start);
  let from = 0;
  for (const { index, 0: stop } of before.matchAll(/[.!?]["”’]?\s+|\n+/gu)) {
    if (stop.startsWith(".") && SHORT.test(before.slice(0, index))) continue;
    from = index + stop.length;
  }
  if (from === 0 && opening > 0) from = before.indexOf(" ") + 1;
  const after = text.slice(end, end + LONGEST);
  let to = after.length;
  for (const { index, 0: stop } of after.matchAll(/[.!?]["”’]?(?=\s|$)|\n/gu)) {
    if (stop.startsWith(".") && SHORT.test(text.slice(Math.max(0, end + index - 8), end + index))) continue;
    to = index + stop.trimEnd().length;
    break;
  }
  if (to === after.length && end + LONGEST < text.length) to = Math.max(0, after.lastIndexOf(" "));
  return { start: opening + from, end: end + to };
}
