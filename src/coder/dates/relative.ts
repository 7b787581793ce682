/** Expressions that count from the day of the report or from another expression. */
import { monthOf, weekdayNamed } from "./calendar.js";
import type { Direction, Pattern, Unit } from "./said.js";

const OFFSETS = new Map<string, readonly [number, number]>([
  ["today", [0, 0]],
  ["tonight", [0, 0]],
  ["yesterday", [-1, -1]],
  ["tomorrow", [1, 1]],
  // The night before the report: it began on the day before.
  ["overnight", [-1, 0]],
]);
const TIMES_OF_DAY = /^(?:morning|afternoon|evening|night)$/;
const UNITS = new Map<string, Unit>([
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
]);
const STEPS = new Map([
  ["last", -1],
  ["previous", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
]);
const NUMBERS = new Map(
  ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"].map((word, i) => [
    word,
    i + 1,
  ]),
);

const numberOf = (word: string): number | undefined =>
  NUMBERS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined);
const directionOf = (step: number): Direction => (step < 0 ? "last" : step > 0 ? "next" : "this");

/** "today", "overnight", "this morning", "last night". */
const offset: Pattern = (_tokens, i, word) => {
  const days = OFFSETS.get(word(0));
  if (days) {
    const more = TIMES_OF_DAY.test(word(1)) ? 1 : 0;
    return { last: i + 1 + more, said: { kind: "offset", from: days[0], to: days[1] } };
  }
  if (!TIMES_OF_DAY.test(word(1))) return null;
  if (word(0) === "this") return { last: i + 2, said: { kind: "offset", from: 0, to: 0 } };
  return word(0) === "last" && word(1) === "night" ? { last: i + 2, said: { kind: "offset", from: -1, to: -1 } } : null;
};

/** "Monday", "last Monday", "Monday night". */
const weekday: Pattern = (tokens, i, word) => {
  const step = STEPS.get(word(0));
  const at = step === undefined ? 0 : 1;
  const named = weekdayNamed(word(at));
  if (named < 0 || !/^\p{Lu}/u.test(tokens[i + at]?.text ?? "")) return null;
  const more = TIMES_OF_DAY.test(word(at + 1)) ? 1 : 0;
  return {
    last: i + at + 1 + more,
    said: { kind: "weekday", weekday: named, direction: step === undefined ? null : directionOf(step) },
  };
};

/** "last week", "the weekend", "this year", "the past two weeks", "three days ago", "the same day", "a day earlier". */
const relative: Pattern = (tokens, i, word) => {
  const before = tokens[i - 1]?.text.toLowerCase() ?? "";
  const step = STEPS.get(word(0));
  if (/^weekend$/.test(word(step === undefined ? 0 : 1)) && (step !== undefined || /^(?:the|over|at)$/.test(before)))
    return { last: i + (step === undefined ? 1 : 2), said: { kind: "weekend", steps: step ?? 0 } };
  if (/^(?:same|that)$/.test(word(0)) && word(1) === "day" && (word(0) === "that" || before === "the"))
    return { last: i + 2, said: { kind: "same-day" } };
  if (/^(?:past|last|previous)$/.test(word(0))) {
    const count = numberOf(word(1)) ?? (word(0) === "past" ? 1 : undefined);
    const unit = UNITS.get(word(numberOf(word(1)) === undefined ? 1 : 2));
    if (count !== undefined && unit && (word(0) === "past" || count > 1))
      return { last: i + (numberOf(word(1)) === undefined ? 2 : 3), said: { kind: "past", count, unit } };
  }
  // "The day before", but "the day before the vote".
  if (before === "the" && word(0) === "day" && /^(?:before|after)$/.test(word(1)) && !/^[\p{L}\d]/u.test(word(2)))
    return { last: i + 2, said: { kind: "from-told", unit: "day", steps: word(1) === "before" ? -1 : 1 } };
  if (word(0) === "following" && word(1) === "day" && before === "the")
    return { last: i + 2, said: { kind: "from-told", unit: "day", steps: 1 } };
  if (step !== undefined) {
    const unit = UNITS.get(word(1));
    if (unit && !word(1).endsWith("s"))
      return { last: i + 2, said: { kind: unit === "day" ? "from-told" : "span", unit, steps: step } };
    const month = monthOf(word(1));
    if (month && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? ""))
      return { last: i + 2, said: { kind: "month", year: null, month } };
  }
  const count = numberOf(word(0)) ?? (word(0) === "a" ? 1 : undefined);
  const unit = UNITS.get(word(1));
  if (count === undefined || !unit) return null;
  if (word(2) === "ago") return { last: i + 3, said: { kind: "ago", count, unit } };
  // "Two days later"; "two days before the vote" is counted from the vote.
  const sign = /^(?:earlier|before)$/.test(word(2)) ? -1 : /^(?:later|after)$/.test(word(2)) ? 1 : 0;
  if (sign !== 0 && (/^(?:earlier|later)$/.test(word(2)) ? word(3) !== "than" : !/^[\p{L}\d]/u.test(word(3))))
    return { last: i + 3, said: { kind: "from-told", unit, steps: sign * count } };
  if (sign < 0) return { last: i + 3, said: { kind: "vague" } };
  return null;
};

export const RELATIVE: readonly Pattern[] = [offset, weekday, relative];
