/** Places what is said in time, by rules for news: weekdays lie behind the day of publication unless the verb is future. */
import type { CodedDate } from "../../records/index.js";
import type { Anchor } from "./anchor.js";
import { dayOf, daysIn, isoOf, partsOf, weekdayOf } from "./calendar.js";
import type { Said, Unit } from "./expressions.js";

export type Resolved = Omit<CodedDate, "words">;

export const OPEN: Resolved = { start: null, end: null, precision: "unknown", basis: "stated" };

/** The interval of an expression; OPEN when there is no anchor to count from, null when it is no day of the calendar. */
export function resolve(said: Said, anchor: Anchor | null, future: boolean): Resolved | null {
  switch (said.kind) {
    case "year":
      return interval(dayOf(said.year, 1, 1), dayOf(said.year, 12, 31), "year", "stated");
    case "day":
      return ofDay(said, anchor, future);
    case "month":
      return ofMonth(said, anchor, future);
    default:
      return anchor
        ? relative(said, anchor.day, future)
        : { ...OPEN, basis: said.kind === "weekday" ? "weekday" : "relative" };
  }
}

function ofDay(
  { year, month, day }: Extract<Said, { kind: "day" }>,
  anchor: Anchor | null,
  future: boolean,
): Resolved | null {
  if (day < 1 || day > 31 || month > 12 || day > daysIn(year ?? 2000, month)) return null;
  if (year !== null) return interval(dayOf(year, month, day), dayOf(year, month, day), "day", "stated");
  if (!anchor) return OPEN;
  const near = nearestYear(anchor.day, (each) => (day <= daysIn(each, month) ? dayOf(each, month, day) : null), future);
  return near === null ? null : interval(near, near, "day", "stated");
}

function ofMonth(
  { year, month, part }: Extract<Said, { kind: "month" }>,
  anchor: Anchor | null,
  future: boolean,
): Resolved {
  const at = year ?? (anchor ? yearOfMonth(anchor.day, month, future) : null);
  if (at === null) return OPEN;
  const last = daysIn(at, month);
  const [from, to] = part === "early" ? [1, 10] : part === "late" ? [20, last] : part ? [11, 20] : [1, last];
  return interval(dayOf(at, month, from), dayOf(at, month, to), "month", "stated");
}

const yearOfMonth = (anchor: number, month: number, future: boolean): number => {
  const { year, month: now } = partsOf(anchor);
  if (future) return month < now ? year + 1 : year;
  return month > now ? year - 1 : year;
};

/** The last such day not after the anchor (a few days of grace for time zones), or with a future verb the first not before. */
function nearestYear(anchor: number, dayIn: (year: number) => number | null, future: boolean): number | null {
  const { year } = partsOf(anchor);
  const days = [year - 1, year, year + 1, year - 4].flatMap((each) => dayIn(each) ?? []);
  const fit = future
    ? days.filter((day) => day >= anchor).sort((a, b) => a - b)
    : days.filter((day) => day <= anchor + 2).sort((a, b) => b - a);
  return fit[0] ?? null;
}

function relative(said: Exclude<Said, { kind: "year" | "day" | "month" }>, anchor: number, future: boolean): Resolved {
  if (said.kind === "vague") return { ...OPEN, basis: "relative" };
  if (said.kind === "offset") return interval(anchor + said.days, anchor + said.days, "day", "relative");
  if (said.kind === "weekday") {
    const back = (weekdayOf(anchor) - said.weekday + 7) % 7;
    const ahead = (said.weekday - weekdayOf(anchor) + 7) % 7;
    const forward = said.direction === "next" || (said.direction !== "last" && future);
    const days = forward
      ? ahead === 0 && said.direction === "next"
        ? 7
        : ahead
      : said.direction === "last" && back === 0
        ? -7
        : -back;
    return interval(anchor + days, anchor + days, "day", "weekday");
  }
  if (said.kind === "ago") {
    if (said.unit === "day") return interval(anchor - said.count, anchor - said.count, "day", "relative");
    if (said.unit === "week") return weekAround(anchor - 7 * said.count);
    return shifted(anchor, said.unit, -said.count);
  }
  return said.unit === "week" ? weekAround(anchor + 7 * said.steps) : shifted(anchor, said.unit, said.steps);
}

/** The week, Monday to Sunday, that holds a day. */
function weekAround(day: number): Resolved {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  return interval(monday, monday + 6, "week", "relative");
}

function shifted(anchor: number, unit: Unit, steps: number): Resolved {
  const { year, month } = partsOf(anchor);
  if (unit === "year") return interval(dayOf(year + steps, 1, 1), dayOf(year + steps, 12, 31), "year", "relative");
  const index = year * 12 + month - 1 + steps;
  const [at, which] = [Math.floor(index / 12), (index % 12) + 1];
  return interval(dayOf(at, which, 1), dayOf(at, which, daysIn(at, which)), "month", "relative");
}

const interval = (
  start: number,
  end: number,
  precision: CodedDate["precision"],
  basis: CodedDate["basis"],
): Resolved => ({
  start: isoOf(start),
  end: isoOf(end),
  precision,
  basis,
});
