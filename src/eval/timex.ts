/** TIMEX3 values (TimeML 1.2) as intervals of days, to compare with the records' dates. */
import { dayOf, daysIn, isoOf, weekdayOf } from "../coder/dates/calendar.js";

export interface Interval {
  readonly start: string;
  readonly end: string;
}

const between = (first: number, last: number): Interval => ({ start: isoOf(first), end: isoOf(last) });
const months = (year: number, first: number, last: number): Interval =>
  between(dayOf(year, first, 1), dayOf(year, last, daysIn(year, last)));
const SEASONS = new Map([
  ["SP", 3],
  ["SU", 6],
  ["FA", 9],
]);

/** The interval of a value, times of day as their day; null for PAST_REF and the like, which name none. */
export function intervalOf(value: string): Interval | null {
  const [date = ""] = value.split("T");
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(date);
  if (week) {
    const monday = mondayOf(Number(week[1])) + 7 * (Number(week[2]) - 1);
    return week[3] ? between(monday + 5, monday + 6) : between(monday, monday + 6);
  }
  const part = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)$/.exec(date);
  if (part) return partOf(Number(part[1]), part[2]!);
  const decade = /^(\d{3})X?$/.exec(date);
  if (decade) return between(dayOf(Number(decade[1]) * 10, 1, 1), dayOf(Number(decade[1]) * 10 + 9, 12, 31));
  const day = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!day) return null;
  const [year, month, of] = [Number(day[1]), Number(day[2] ?? 0), Number(day[3] ?? 0)];
  if (of) return between(dayOf(year, month, of), dayOf(year, month, of));
  return month ? months(year, month, month) : months(year, 1, 12);
}

function partOf(year: number, part: string): Interval {
  const number = Number(part[1]);
  if (part.startsWith("Q")) return months(year, 3 * number - 2, 3 * number);
  if (part.startsWith("H")) return months(year, 6 * number - 5, 6 * number);
  const first = SEASONS.get(part);
  return first ? months(year, first, first + 2) : between(dayOf(year, 12, 1), dayOf(year + 1, 2, daysIn(year + 1, 2)));
}

/** The Monday of the first ISO week of a year: that of the week with January 4. */
function mondayOf(year: number): number {
  const fourth = dayOf(year, 1, 4);
  return fourth - ((weekdayOf(fourth) + 6) % 7);
}
