/** The words around a span that a list shows and the index finds: its sentence, as far as a quick look can tell. */
import type { Span } from "../records/index.js";

const REACH = 300; // UTF-16 units to each side at most

/** From the sentence's start to its end, within the paragraph, at most `REACH` to each side and never inside a word. */
export function passageAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const line = before.lastIndexOf("\n") + 1;
  let from = line;
  for (const found of before.slice(line).matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?[\p{Lu}\d])/gu))
    from = line + found.index + found[0].length;
  if (from === 0 && start > REACH) from = before.indexOf(" ") + 1;
  const newline = after.indexOf("\n");
  const stop = /[.!?]["”’)]*(?=\s+["“‘(]?[\p{Lu}\d]|$)/u.exec(newline < 0 ? after : after.slice(0, newline));
  let to = stop ? stop.index + stop[0].length : newline < 0 ? after.length : newline;
  if (to === REACH && end + REACH < text.length) to = Math.max(after.lastIndexOf(" "), 0);
  return { start: start - before.length + from, end: end + to };
}
