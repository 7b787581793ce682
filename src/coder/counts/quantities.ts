/**
 * Numbers of people or things in words, with their bounds ("at least two dozen": min 24). An age, a distance, a year, a time, a
 * percentage and a sum of money are no counts (coding manual).
 */
import type { Analysis } from "../../language/analysis.js";
import type { Quantity } from "../layers.js";
import { isScale, roundValue, runValue, wordValue } from "./numerals.js";
import { qualifierBefore, type Bound } from "./qualifiers.js";

const MEASURES = new Set(
  (
    "percent per cent % $ € £ dollar dollars euro euros pound pounds rupee rupees dinar dinars yuan yen ruble rubles km kilometer kilometers kilometre kilometres " +
    "mile miles meter meters metre metres foot feet inch inches hectare hectares acre acres kg kilogram kilograms ton tons tonne tonnes gram grams degree degrees " +
    "celsius barrel barrels mph kph watt watts megawatts second seconds minute minutes hour hours day days week weeks month months year years decade decades " +
    "century centuries am pm a.m. p.m. gmt utc time times"
  ).split(" "),
);
/** What a unit of measure may be said to be: "10 square km", "12 nautical miles", "5 metric tons". */
const SORTS_OF_MEASURE = /^(?:square|sq|sq\.|cubic|nautical|metric|statute|linear|-|more)$/;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Of these, in the singular, a number tells which. */
const UNITS = /^(?:battalion|brigade|regiment|division|squadron|platoon|sector|ward|block)$/;

/** All quantities of a text, in order. One pass. */
export function quantitiesOf(analysis: Analysis): Quantity[] {
  const { tokens } = analysis;
  const found: Quantity[] = [];
  const dated = datedTokens(analysis);
  for (let i = 0; i < tokens.length; i++) {
    const last = runEnd(analysis, i);
    if (last === i) continue;
    const words = tokens.slice(i, last).map(({ text }) => text);
    const round = roundOf(words);
    const value = round ?? runValue(words);
    const quantity =
      value === undefined || dated.has(i) || isMeasure(analysis, i, last)
        ? null
        : bounded(analysis, i, last, value, round !== undefined);
    if (quantity) found.push(quantity);
    i = (quantity?.last ?? last) - 1;
  }
  return found;
}

const VAGUE = /^(?:several|few|couple)$/i;

/** "dozens", "hundreds of thousands", "several hundred": the least that round plurals mean; undefined for other words. */
function roundOf(words: readonly string[]): number | undefined {
  const [first = "", , third] = words;
  if (VAGUE.test(first) || (first.toLowerCase() === "a" && VAGUE.test(words[1] ?? "")))
    return 2 * runValue(words.slice(-1))!;
  const value = roundValue(first);
  if (value === undefined) return undefined;
  // "hundreds of thousands": of the second the unit counts, not its own "at least two".
  return third === undefined ? value : (value * (roundValue(third) ?? 2)) / 2;
}

/** The end of the run of number words that starts at a token; the token itself when none does. */
function runEnd({ tokens }: Analysis, first: number): number {
  const sentence = tokens[first]!.sentence;
  const isNumber = (i: number): boolean => {
    const token = tokens[i];
    return (
      token !== undefined &&
      token.sentence === sentence &&
      (wordValue(token.text) !== undefined || /^\d{1,3}\.\d{1,2}$/.test(token.text))
    );
  };
  const text = tokens[first]!.text.toLowerCase();
  if (roundValue(text)) {
    const of = tokens[first + 1]?.text.toLowerCase() === "of" && roundValue(tokens[first + 2]?.text ?? "") ? 3 : 1;
    return of === 1 && text === "tens" ? first : first + of;
  }
  const vague = text === "a" ? first + 1 : first;
  if (VAGUE.test(tokens[vague]?.text ?? "")) {
    const scale = vague + (tokens[vague + 1]?.text.toLowerCase() === "of" ? 2 : 1);
    return isScale(tokens[scale]?.text ?? "") ? scale + 1 : first;
  }
  let last = first;
  if ((text === "a" || text === "an") && isScale(tokens[first + 1]?.text ?? "")) last = first + 2;
  else if (!isNumber(first) || isScale(text)) return first;
  for (;;) {
    if (isNumber(last)) last++;
    else if (
      ["and", "-"].includes(tokens[last]?.text.toLowerCase() ?? "") &&
      last > first &&
      isNumber(last + 1) &&
      joins(tokens[last - 1]!.text)
    )
      last++;
    else return Math.max(last, first);
  }
}

/** "and" goes on with a number only after a scale ("a hundred and six"); a hyphen after a ten ("twenty-five"). */
const joins = (word: string): boolean => isScale(word) || /ty$/i.test(word);

function bounded(analysis: Analysis, first: number, last: number, value: number, round: boolean): Quantity | null {
  const { tokens } = analysis;
  const { first: start, bound } = qualifierBefore(analysis, first);
  const range = rangeAfter(analysis, first, last);
  if (range && range.value < value) return null;
  const more = orMore(analysis, last);
  const half = tokens[first - 1]?.text.toLowerCase() === "half" && /^an?$/i.test(tokens[first]!.text);
  const exact = half ? value / 2 : value;
  const limits = range ? { min: exact, max: range.value } : limitsOf(exact, round || more > 0 ? "least" : bound);
  const end = range?.last ?? last + more;
  return { first: start, last: end, ...limits, noun: nounOf(analysis, first, end) };
}

function limitsOf(value: number, bound: Bound): { min?: number; max?: number } {
  if (bound === "least") return { min: value };
  if (bound === "above") return { min: value + 1 };
  if (bound === "most") return { max: value };
  if (bound === "below") return { max: value - 1 };
  return { min: value, max: value };
}

/** "40 or more": how many words say that it may be more. */
const orMore = ({ tokens }: Analysis, last: number): number =>
  tokens[last]?.text.toLowerCase() === "or" && tokens[last + 1]?.text.toLowerCase() === "more" ? 2 : 0;

/** "10 to 12", "between 10 and 12", "10-12". */
function rangeAfter({ tokens }: Analysis, first: number, last: number): { last: number; value: number } | null {
  const link = tokens[last]?.text.toLowerCase();
  const between = tokens[first - 1]?.text.toLowerCase() === "between" && link === "and";
  if (link === undefined || (!between && !["to", "-", "–"].includes(link))) return null;
  const value = wordValue(tokens[last + 1]?.text ?? "");
  return value === undefined ? null : { last: last + 2, value };
}

/** The noun counted: the head of the number, else the noun that follows ("dozens of people"). */
function nounOf({ tokens, syntax }: Analysis, first: number, last: number): number | null {
  const head = syntax[last - 1]!.head;
  if (head >= last && syntax[last - 1]!.deprel.startsWith("nummod") && /NOUN|PROPN/.test(syntax[head]!.upos))
    return head;
  let i = last;
  if (/^["”’']+$/.test(tokens[i]?.text ?? "")) i++; // said "several dozen" people died
  if (tokens[i]?.text.toLowerCase() === "of") i++;
  while (tokens[i] && /DET|ADJ|PRON|PROPN|ADV|VERB/.test(syntax[i]!.upos) && i < last + 5) i++;
  const noun = syntax[i];
  return noun?.upos === "NOUN" && tokens[i]!.sentence === tokens[first]!.sentence ? nominalHead(syntax, i) : null;
}

/** "car bomb" -> "bomb": the last noun of a compound. */
function nominalHead(syntax: Analysis["syntax"], token: number): number {
  const { head, deprel } = syntax[token]!;
  return deprel === "compound" && head > token ? head : token;
}

function isMeasure({ tokens }: Analysis, first: number, last: number): boolean {
  const before = tokens[first - 1]?.text.toLowerCase() ?? "";
  const after = tokens[last]?.text.toLowerCase() ?? "";
  if (before === "not" || /^[$€£#]$|^(?:aged|age|no\.|chapter|article|page|section|resolution)$/.test(before))
    return true;
  if (MEASURES.has(after) || (MEASURES.has(tokens[last + 1]?.text.toLowerCase() ?? "") && SORTS_OF_MEASURE.test(after)))
    return true;
  if (after === "-" && /^year/i.test(tokens[last + 1]?.text ?? "")) return true;
  if (first === last - 1 && /^one$/i.test(tokens[first]!.text) && /^(?:no|every|any|each|this|that)$/.test(before))
    return true;
  const ages = tokens.slice(Math.max(0, first - 4), first).map(({ text }) => text.toLowerCase());
  if (/ between(?: \S+ and)?$/.test(` ${ages.join(" ")}`) && ages.some((each) => /^age[ds]?$/.test(each))) return true;
  // "a man, 25, was killed" tells his age.
  if (before === "," && after === "," && /^\d{1,2}$/.test(tokens[first]!.text)) return true;
  // "Odo Lenz (35) was killed" too.
  if (before === "(" && after === ")" && /^\p{Lu}/u.test(tokens[first - 2]?.text ?? "")) return true;
  // "Men of 179 Battalion": which one it is.
  if (UNITS.test(after) && !/^(?:one|1)$/i.test(tokens[first]!.text)) return true;
  return (
    /^(?:nd|rd|st|th|bn|m|k)$/.test(after) ||
    (before === ":" && /\d$/.test(tokens[first - 2]?.text ?? "")) ||
    (MONTH.test(before) && before.length > 2) ||
    isYear(tokens[first]!.text, before, after)
  );
}

/** A bare figure from 1000 to 2999 that no noun follows closely is a year after "in", "since" and the like. */
const isYear = (text: string, before: string, after: string): boolean =>
  /^[12]\d{3}$/.test(text) &&
  (/^(?:in|since|of|until|by|from|before|after|year|the|,|early|late|mid)$/.test(before) || !/\p{L}/u.test(after));

function datedTokens({ names }: Analysis): Set<number> {
  const dated = new Set<number>();
  for (const { type, first, last } of names) {
    if (type === "Date" || type === "Money") for (let i = first; i < last; i++) dated.add(i);
  }
  return dated;
}
