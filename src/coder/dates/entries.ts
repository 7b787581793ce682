/** Chronologies, whose entries open with their day: "May 3: …", "June 20 – …", or a day as the heading over them. */
import type { Analysis } from "../../language/analysis.js";
import type { DatedRange } from "../layers.js";

/** Entries are counted from so many on: one paragraph that opens with a day is none. */
const ENTRIES = 2;
const MARK = /^(?:[,:–—-]|--)$/;

/**
 * The day that an entry is of, by the number of its paragraph: its own and those up to the next entry; behind the last one only its own, since nothing tells
 * where the list ends.
 */
export function entryDates(analysis: Analysis, dates: readonly DatedRange[]): ReadonlyMap<number, DatedRange> {
  const { sentences, paragraphs } = analysis;
  const opening = paragraphs.map(({ sentences: range }) => {
    const first = sentences[range.first]?.first ?? -1;
    return dates.find((each) => each.first === first && isLabel(analysis, each, dates));
  });
  const found = new Map<number, DatedRange>();
  if (opening.filter((each) => each !== undefined).length < ENTRIES) return found;
  const lastEntry = opening.findLastIndex((each) => each !== undefined);
  let current: DatedRange | undefined;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    current = opening[paragraph] ?? current;
    // A heading alone is of what stands under it.
    const heading = current !== undefined && isWhole(analysis, current);
    if (current && paragraph <= lastEntry + (heading ? 1 : 0)) found.set(paragraph, current);
  }
  return found;
}

/** A sentence of a day and nothing else, but perhaps a time; a time of day alone says when an entry was written. */
function isLabel({ tokens, sentences }: Analysis, day: DatedRange, dates: readonly DatedRange[]): boolean {
  const isTime = (at: number): boolean => dates.some(({ first, last }) => first <= at && at < last);
  const { last } = sentences[tokens[day.first]!.sentence]!;
  return (
    !CLOCK.test(tokens[day.first]!.text) &&
    tokens.slice(day.last, last).every(({ index, text }) => MARK.test(text) || isTime(index))
  );
}

const CLOCK = /^\d{1,2}[:.]\d\d/;

/** A paragraph of nothing else. */
function isWhole({ tokens, sentences, paragraphs }: Analysis, { first }: DatedRange): boolean {
  const { first: start, last } = paragraphs[sentences[tokens[first]!.sentence]!.paragraph]!.sentences;
  return last === start + 1;
}
