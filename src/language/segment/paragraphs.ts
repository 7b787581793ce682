/**
 * Paragraphs of a plain text. A blank line always parts two; a single line break parts them unless the text is
 * hard-wrapped there (mail, old wire copy) or the next line goes on in small letters.
 */

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Line extends Stretch {
  readonly indent: number;
  /** True after a blank line and at the beginning. */
  readonly fresh: boolean;
}

/** Lines longer than this, in code units, are not hard-wrapped. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 45;
const BULLET = /^(?:[-–—•*·▪◦]|\d{1,2}[.)])\s/u;
const BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const SPACE = /\s|\ufeff/u;

export function paragraphsOf(text: string): Stretch[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const paragraphs: Stretch[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    if (before && !line.fresh && goesOn(text, before, line, width))
      paragraphs.push({ start: paragraphs.pop()!.start, end: line.end });
    else paragraphs.push({ start: line.start, end: line.end });
    before = line;
  }
  return paragraphs;
}

/** Lines with something in them, trimmed. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let fresh = true;
  const take = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && SPACE.test(text[start]!)) start++;
    while (end > start && SPACE.test(text[end - 1]!)) end--;
    if (start < end) lines.push({ start, end, indent: start - from, fresh });
    fresh = start >= end;
  };
  for (const match of text.matchAll(BREAK)) {
    take(match.index);
    from = match.index + match[0].length;
  }
  take(text.length);
  return lines;
}

/** The width that nearly all lines keep to, in code units; null when the text is not hard-wrapped. */
function wrapWidth(lines: readonly Line[]): number | null {
  let width = 0;
  let wide = 0;
  for (const line of lines) {
    const length = line.indent + line.end - line.start;
    if (length > WIDEST_WRAP) wide++;
    else width = Math.max(width, length);
  }
  return width >= NARROWEST_WRAP && wide <= lines.length / 50 ? width : null;
}

/** Is `line` the rest of the paragraph of `before`? In a wrapped text it is when its first word had no room there. */
function goesOn(text: string, before: Line, line: Line, width: number | null): boolean {
  if (BULLET.test(text.slice(line.start, line.start + 4))) return false;
  if (line.indent > before.indent + 1) return false;
  if (
    /\p{Ll}/u.test(text.slice(line.start, line.start + 1)) &&
    !/[.!?]["'”’]?$/.test(text.slice(before.end - 2, before.end))
  )
    return true;
  if (width === null || shouts(text, before) !== shouts(text, line)) return false;
  let word = line.start;
  while (word < line.end && !SPACE.test(text[word]!)) word++;
  return before.indent + (before.end - before.start) + 1 + (word - line.start) > width;
}

/** All its letters are capitals, as in headlines and slug lines. */
function shouts(text: string, line: Stretch): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + WIDEST_WRAP));
  return words === words.toUpperCase() && words !== words.toLowerCase();
}
