/** Places what is said in time, by rules for news: weekdays lie behind the day of publication unless the verb is future. */
import type { CodedDate } from "../../records/index.js";
import type { Anchor } from "./anchor.js";
import { dayOf, daysIn, isoOf, partsOf, weekdayOf } from "./calendar.js";
import type { Part, Said, Unit } from "./said.js";

export type Resolved = Omit<CodedDate, "words">;

export const OPEN: Resolved = { start: null, end: null, precision: "unknown", basis: "stated" };
const UNKNOWN: Resolved = { ...OPEN, basis: "relative" };
const GRACE = 2; // days that a report may stand behind its own date, for time zones

/**
 * The interval of an expression; OPEN when there is no anchor to count from, null when it is no day of the calendar.
 * @param near the day that "the same day" and a time of day belong to, and "a day earlier" is counted from
 */
export function resolve(
  said: Said,
  anchor: Anchor | null,
  future: boolean,
  near: number | null = null,
): Resolved | null {
  switch (said.kind) {
    case "year":
      return ofYear(said.year, said.part);
    case "decade":
      return interval(dayOf(said.from, 1, 1), dayOf(said.from + 9, 12, 31), "year", "stated");
    case "day":
      return ofDay(said, anchor, future);
    case "month":
      return ofMonth(said, anchor, future);
    case "season":
      return ofSeason(said, anchor);
    case "same-day":
      return near === null ? UNKNOWN : interval(near, near, "day", "relative");
    case "from-told":
      return near === null ? UNKNOWN : counted(near, said.unit, said.steps);
    case "clock":
      return ofClock(said.time, near ?? anchor?.day ?? null, near === null ? (anchor?.basis ?? "stated") : "stated");
    default:
      return anchor
        ? relative(said, anchor.day, future)
        : { ...OPEN, basis: said.kind === "weekday" ? "weekday" : "relative" };
  }
}

function ofClock(time: string, day: number | null, basis: CodedDate["basis"]): Resolved {
  if (day === null) return OPEN;
  const at = `${isoOf(day)}${time}`;
  return { start: at, end: at, precision: "minute", basis };
}

function ofDay(
  { year, month, day, to = day }: Extract<Said, { kind: "day" }>,
  anchor: Anchor | null,
  future: boolean,
): Resolved | null {
  if (day < 1 || to < day || month < 1 || month > 12 || to > daysIn(year ?? 2000, month)) return null;
  const length = to - day;
  const precision = length === 0 ? "day" : "week";
  if (year !== null) return interval(dayOf(year, month, day), dayOf(year, month, to), precision, "stated");
  if (!anchor) return OPEN;
  const near = nearestYear(anchor.day, (each) => (day <= daysIn(each, month) ? dayOf(each, month, day) : null), future);
  return near === null ? null : interval(near, near + length, precision, "stated");
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

/** Parts of a year are its thirds. */
function ofYear(year: number, part: Part | undefined): Resolved {
  const [from, to] = part === "early" ? [1, 4] : part === "late" ? [9, 12] : part ? [5, 8] : [1, 12];
  return interval(dayOf(year, from, 1), dayOf(year, to, daysIn(year, to)), "year", "stated");
}

/** Without a year: the last that has begun; "last summer" is not the present one. */
function ofSeason(
  { year, step, season: { first } }: Extract<Said, { kind: "season" }>,
  anchor: Anchor | null,
): Resolved {
  if (year === null && !anchor) return OPEN;
  const now = anchor ? partsOf(anchor.day) : { year: 0, month: 0 };
  const begun = now.month >= first ? now.year : now.year - 1;
  const at = year ?? (step === undefined ? begun : now.year + step);
  const last = first + 2;
  const end = last > 12 ? { year: at + 1, month: last - 12 } : { year: at, month: last };
  const basis = year === null ? "relative" : "stated";
  return interval(dayOf(at, first, 1), dayOf(end.year, end.month, daysIn(end.year, end.month)), "month", basis);
}

const yearOfMonth = (anchor: number, month: number, future: boolean): number => {
  const { year, month: now } = partsOf(anchor);
  if (future) return month < now ? year + 1 : year;
  return month > now ? year - 1 : year;
};

/** The last such day not after the anchor, with some grace; with a future verb the first not before. */
function nearestYear(anchor: number, dayIn: (year: number) => number | null, future: boolean): number | null {
  const { year } = partsOf(anchor);
  const days = [year - 1, year, year + 1, year - 4].flatMap((each) => dayIn(each) ?? []);
  const fit = future
    ? days.filter((day) => day >= anchor).sort((a, b) => a - b)
    : days.filter((day) => day <= anchor + GRACE).sort((a, b) => b - a);
  return fit[0] ?? null;
}

type Relative = Exclude<
  Said,
  { kind: "year" | "decade" | "day" | "month" | "season" | "same-day" | "from-told" | "clock" }
>;

function relative(said: Relative, anchor: number, future: boolean): Resolved {
  switch (said.kind) {
    case "vague":
      return UNKNOWN;
    case "offset":
      return interval(anchor + said.from, anchor + said.to, "day", "relative");
    case "weekday":
      return ofWeekday(said, anchor, future);
    case "weekend": {
      // Saturday of the week that holds the anchor, or of the one before when that still lies ahead.
      const saturday = mondayOf(anchor) + 5 + 7 * said.steps;
      const back = said.steps === 0 && saturday > anchor && !future ? 7 : 0;
      return interval(saturday - back, saturday - back + 1, "week", "relative");
    }
    case "ago":
      return counted(anchor, said.unit, -said.count);
    case "past":
      return interval(before(anchor, said.count, said.unit), anchor, said.unit, "relative");
    case "span":
      return counted(anchor, said.unit, said.steps);
  }
}

/** The day, week, month or year so many units from a day. */
function counted(day: number, unit: Unit, steps: number): Resolved {
  if (unit === "day") return interval(day + steps, day + steps, "day", "relative");
  return unit === "week" ? weekAround(day + 7 * steps) : shifted(day, unit, steps);
}

function ofWeekday(
  { weekday, direction }: Extract<Said, { kind: "weekday" }>,
  anchor: number,
  future: boolean,
): Resolved {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  const forward = direction === "next" || (direction !== "last" && future);
  let days = -back;
  if (forward) days = ahead === 0 && direction === "next" ? 7 : ahead;
  else if (direction === "last" && back === 0) days = -7;
  return interval(anchor + days, anchor + days, "day", "weekday");
}

const mondayOf = (day: number): number => day - ((weekdayOf(day) + 6) % 7);

/** The week, Monday to Sunday, that holds a day. */
const weekAround = (day: number): Resolved => interval(mondayOf(day), mondayOf(day) + 6, "week", "relative");

/** The day so many units before. */
function before(day: number, count: number, unit: Unit): number {
  if (unit === "day") return day - count;
  if (unit === "week") return day - 7 * count;
  const { year, month, date } = partsOf(day);
  const index = year * 12 + month - 1 - count * (unit === "year" ? 12 : 1);
  const [at, of] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(at, of, Math.min(date, daysIn(at, of)));
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
