/** Quotation spans of a text: paired, nested and carried over paragraphs, in one pass over the marks. */
import type { Quotation } from "../analysis.js";
import { marksOf, type Mark } from "./marks.js";

/** Deeper quotations are not told apart: their marks are passed over. */
export const MAX_DEPTH = 8;

interface Open {
  readonly mark: Mark;
  readonly slot: number;
}

/** What became of the marks: the quotations, which mark opens or closes one, and the marks without a partner. */
export interface Marked {
  readonly quotations: readonly Quotation[];
  /** Offsets of the marks that close something, in order. */
  readonly closing: ReadonlySet<number>;
  readonly opening: ReadonlySet<number>;
  readonly stray: readonly Mark[];
}

/**
 * Pairs the quotation marks of each paragraph. An opening mark that finds no partner makes a quotation up to the end of
 * its paragraph, or up to the next quotation on its level; when the next paragraph opens with a mark again, that one
 * `continues` it. Unpaired single marks are apostrophes. Linear in the length of the text.
 */
export function quotationMarks(text: string, paragraphs: readonly { start: number; end: number }[]): Marked {
  const quotations: Quotation[] = [];
  const closing = new Set<number>();
  const opening = new Set<number>();
  const stray: Mark[] = [];
  let carried: { index: number; family: Mark["family"] } | null = null;
  for (const paragraph of paragraphs) {
    const marks = marksOf(text, paragraph.start, paragraph.end);
    const found: (Quotation | null)[] = [];
    const stack: Open[] = [];
    const leave = (end: number): void => {
      const { mark, slot } = stack.pop()!;
      if (mark.family === "single" && mark.start !== paragraph.start) return;
      stray.push(mark);
      const trimmed = endOfWords(text, mark.end, end);
      opening.add(mark.start);
      found[slot] = { start: mark.start, end: trimmed, depth: stack.length, closed: false, continues: null };
    };
    for (const mark of marks) {
      const partner = mark.side === "open" ? -1 : stack.findLastIndex((open) => open.mark.family === mark.family);
      if (partner >= 0) {
        while (stack.length > partner + 1) leave(mark.start);
        const { mark: first, slot } = stack.pop()!;
        opening.add(first.start);
        closing.add(mark.start);
        found[slot] = { start: first.start, end: mark.end, depth: stack.length, closed: true, continues: null };
      } else if (mark.side === "close") {
        if (mark.family !== "single") stray.push(mark);
      } else {
        if (mark.replaces) while (stack.some((open) => open.mark.family === mark.family)) leave(mark.start);
        if (stack.length < MAX_DEPTH) stack.push({ mark, slot: found.push(null) - 1 });
        else stray.push(mark);
      }
    }
    while (stack.length > 0) leave(paragraph.end);
    const before = carried;
    carried = null;
    for (const quotation of found) {
      if (!quotation) continue;
      const mark = marks[0];
      const goesOn = before && quotation.start === paragraph.start && mark?.family === before.family;
      quotations.push(goesOn ? { ...quotation, continues: before.index } : quotation);
      if (
        !quotation.closed &&
        quotation.depth === 0 &&
        quotation.end === endOfWords(text, quotation.start, paragraph.end)
      )
        carried = { index: quotations.length - 1, family: familyAt(marks, quotation.start) };
    }
  }
  return { quotations, closing, opening, stray };
}

export const quotationsOf = (text: string, paragraphs: readonly { start: number; end: number }[]): Quotation[] => [
  ...quotationMarks(text, paragraphs).quotations,
];

const familyAt = (marks: readonly Mark[], start: number): Mark["family"] =>
  marks.find((mark) => mark.start === start)?.family ?? "double";

/** The end without trailing white space, never before `start`. */
function endOfWords(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end;
}
