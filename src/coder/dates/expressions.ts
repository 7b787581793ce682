/** Finds the time expressions of a text: what is said, before it is placed in time. */
import type { Range, Token } from "../../language/analysis.js";
import { monthOf, weekdayNamed } from "./calendar.js";

/** What the words say; years may be missing. */
export type Said =
  | { readonly kind: "day"; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly kind: "month"; readonly year: number | null; readonly month: number; readonly part?: string }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "weekday"; readonly weekday: number; readonly direction: "last" | "next" | "this" | null }
  | { readonly kind: "offset"; readonly days: number }
  | { readonly kind: "ago"; readonly count: number; readonly unit: Unit }
  | { readonly kind: "span"; readonly unit: Unit; readonly steps: number }
  | { readonly kind: "vague" };

export type Unit = "day" | "week" | "month" | "year";

export interface Expression extends Range {
  readonly said: Said;
  readonly open?: "since" | "until";
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const OFFSETS = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
  ["overnight", -1],
]);
const UNITS = new Map<string, Unit>([
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["weekend", "week"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
]);
const STEPS = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["next", 1],
  ["coming", 1],
]);
const NUMBERS = new Map(
  ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map((word, i) => [word, i + 1]),
);
const PARTS = new Set(["early", "late", "mid", "mid-"]);

/** All expressions, in order, none within another. One pass. */
export function expressionsIn(tokens: readonly Token[]): Expression[] {
  const found: Expression[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = expressionAt(tokens, i);
    if (!match) continue;
    const before = tokens[i - 1]?.text.toLowerCase() ?? "";
    const open = before === "since" || before === "until" ? before : before === "till" ? "until" : undefined;
    found.push({ first: i, last: match.last, said: match.said, ...(open && { open }) });
    i = match.last - 1;
  }
  return found;
}

interface Match {
  readonly last: number;
  readonly said: Said;
}

function expressionAt(tokens: readonly Token[], i: number): Match | null {
  const word = (offset: number): string => {
    const token = tokens[i + offset];
    return token && token.sentence === tokens[i]!.sentence ? token.text.toLowerCase() : "";
  };
  const offset = OFFSETS.get(word(0));
  if (offset !== undefined) return { last: i + 1, said: { kind: "offset", days: offset } };
  if (YEAR.test(word(0)) && word(1) === "-" && word(3) === "-" && DAY.test(word(2)) && DAY.test(word(4))) {
    return { last: i + 5, said: { kind: "day", year: Number(word(0)), month: Number(word(2)), day: Number(word(4)) } };
  }
  return monthFirst(tokens, i, word) ?? dayFirst(i, word) ?? weekday(i, word) ?? relative(i, word) ?? year(i, word);
}

type Words = (offset: number) => string;

/** "Dec. 30, 2019", "December 2019", "late March", "in May". */
function monthFirst(tokens: readonly Token[], i: number, word: Words): Match | null {
  const part = PARTS.has(word(0)) ? 1 : 0;
  const month = monthOf(word(part));
  const capital = /^\p{Lu}/u.test(tokens[i + part]?.text ?? "");
  if (!month || !capital) return null;
  const day = DAY.exec(word(part + 1));
  if (day && !part) {
    const comma = word(2) === "," ? 1 : 0;
    const year = YEAR.test(word(2 + comma)) ? Number(word(2 + comma)) : null;
    return { last: i + 2 + (year === null ? 0 : 1 + comma), said: { kind: "day", year, month, day: Number(day[1]) } };
  }
  const comma = word(part + 1) === "," ? 1 : 0;
  const year = YEAR.test(word(part + 1 + comma)) ? Number(word(part + 1 + comma)) : null;
  // "May" and "March" alone are more often a verb: they need a preposition, a part or a year.
  const before = tokens[i - 1]?.text.toLowerCase() ?? "";
  const clear =
    !/^(?:may|march)$/.test(word(part)) ||
    part > 0 ||
    year !== null ||
    /^(?:in|since|until|of|last|next|by|from)$/.test(before);
  if (!clear) return null;
  return {
    last: i + part + 1 + (year === null ? 0 : 1 + comma),
    said: { kind: "month", year, month, ...(part && { part: word(0) }) },
  };
}

/** "30 December 2019". */
function dayFirst(i: number, word: Words): Match | null {
  const day = DAY.exec(word(0));
  const of = word(1) === "of" ? 1 : 0;
  const month = day ? monthOf(word(1 + of)) : 0;
  if (!day || !month) return null;
  const comma = word(2 + of) === "," ? 1 : 0;
  const year = YEAR.test(word(2 + of + comma)) ? Number(word(2 + of + comma)) : null;
  return {
    last: i + 2 + of + (year === null ? 0 : 1 + comma),
    said: { kind: "day", year, month, day: Number(day[1]) },
  };
}

/** "Monday", "last Monday". */
function weekday(i: number, word: Words): Match | null {
  const step = STEPS.get(word(0));
  const at = step === undefined ? 0 : 1;
  const weekday = weekdayNamed(word(at));
  if (weekday < 0) return null;
  const direction = step === undefined ? null : step < 0 ? "last" : step > 0 ? "next" : "this";
  return { last: i + at + 1, said: { kind: "weekday", weekday, direction } };
}

/** "last week", "this year", "three days ago", "the past two weeks". */
function relative(i: number, word: Words): Match | null {
  const step = STEPS.get(word(0));
  if (step !== undefined) {
    const unit = UNITS.get(word(1));
    if (unit) return { last: i + 2, said: unit === "day" ? { kind: "vague" } : { kind: "span", unit, steps: step } };
    const month = monthOf(word(1));
    if (month && word(1) !== "may") return { last: i + 2, said: { kind: "month", year: null, month } };
  }
  const count = NUMBERS.get(word(0)) ?? (/^\d{1,3}$/.test(word(0)) ? Number(word(0)) : word(0) === "a" ? 1 : undefined);
  const unit = UNITS.get(word(1));
  if (count !== undefined && unit && /^(?:ago|earlier|before)$/.test(word(2))) {
    return { last: i + 3, said: word(2) === "ago" ? { kind: "ago", count, unit } : { kind: "vague" } };
  }
  return null;
}

/** A year standing alone behind a preposition: "in 1812". */
function year(i: number, word: Words): Match | null {
  if (!YEAR.test(word(0))) return null;
  return { last: i + 1, said: { kind: "year", year: Number(word(0)) } };
}
