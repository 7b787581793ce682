/** "Four days after dozens died in a bombing": what is measured from the deed at hand is another happening. */
import type { Analysis, Range } from "../../language/analysis.js";

/** Words for how long: what a happening is measured by. */
export const UNITS = "(?:hour|day|night|week|fortnight|month|year|decade)s?";

/** Prepositions and conjunctions of another time. */
export const OTHER_TIME = /^(?:after|before|following|since|until)$/;

const UNIT = new RegExp(`^${UNITS}$`);
const FROM = /^(?:after|before)$/;
const END = /^[,;:.]$/;

/** The stretches of a sentence that tell from what happening its own is so and so far. */
function measuredIn({ tokens, sentences }: Analysis, sentence: number): Range[] {
  const { first, last } = sentences[sentence]!;
  const form = (at: number): string => tokens[at]?.text.toLowerCase() ?? "";
  const found: Range[] = [];
  for (let at = first + 1; at < last; at++) {
    if (!FROM.test(form(at)) || !UNIT.test(form(at - 1))) continue;
    let end = at + 1;
    while (end < last && !END.test(form(end))) end++;
    found.push({ first: at, last: end });
  }
  return found;
}

/** Whether just one of two words of a sentence stands in such a stretch. */
export function areOtherTimes(analysis: Analysis, a: number, b: number): boolean {
  const { sentence } = analysis.tokens[a]!;
  if (analysis.tokens[b]!.sentence !== sentence) return false;
  const holds = ({ first, last }: Range, token: number): boolean => first <= token && token < last;
  return measuredIn(analysis, sentence).some((each) => holds(each, a) !== holds(each, b));
}
