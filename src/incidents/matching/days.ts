/** Days as whole numbers since 1970-01-01, and intervals of them. */
import { publishedOn, type CodedDate, type Report } from "../../records/index.js";

/** First and last day, inclusive. */
export type Days = readonly [number, number];

const DAY_MS = 86_400_000;

/** Days without a year are those of 1599 and 1600, which no news is of: from July to June, so that a year's end parts no story. */
const YEARLESS = 1600;
const FIRST_OF_LATER_YEAR = 7; // month
const YEARLESS_END = Date.UTC(YEARLESS + 1, 0, 1) / DAY_MS;

/** The day of an ISO 8601 date or date-time as it is written, or of a `XXXX-12-30`; null when it is none. */
export function dayOf(iso: string | null | undefined): number | null {
  if (!iso) return null;
  const year = YEARLESS - (Number(iso.slice(5, 7)) >= FIRST_OF_LATER_YEAR ? 1 : 0);
  const ms = Date.parse(iso.slice(0, 10).replace(/^XXXX/, String(year)));
  return Number.isNaN(ms) ? null : Math.floor(ms / DAY_MS);
}

const isYearless = (day: number): boolean => day < YEARLESS_END;

export function isoOf(day: number): string {
  const iso = new Date(day * DAY_MS).toISOString().slice(0, 10);
  return isYearless(day) ? `XXXX${iso.slice(4)}` : iso;
}

/** The days of a coded date; null when it could not be resolved. */
export function daysOf(date: CodedDate | undefined): Days | null {
  const [first, last] = [dayOf(date?.start ?? date?.yearless), dayOf(date?.end ?? date?.yearless)];
  return first === null || last === null ? null : [first, Math.max(first, last)];
}

/** Days between two intervals; 0 when they overlap; null when only one has a year. */
export const daysApart = (a: Days, b: Days): number | null =>
  isYearless(a[0]) === isYearless(b[0]) ? Math.max(0, a[0] - b[1], b[0] - a[1]) : null;

const LONGEST_HAPPENING = 31; // days

/** "Since 2019", "in 2023": longer than any happening that a report of a day is about. */
export const isLong = ([first, last]: Days): boolean => last - first > LONGEST_HAPPENING;

/** Which of two dates is the earlier, to sort by; those without a year come before the others, and no date before all. */
export const byDay = (a: string | undefined, b: string | undefined): number =>
  (dayOf(a) ?? -Infinity) - (dayOf(b) ?? -Infinity) || (a ?? "").localeCompare(b ?? "", "en") || 0;

/** The day a report was published, else that of its dateline, as written; undefined when it tells neither. */
export const toldOn = ({ document }: Report): string | undefined =>
  publishedOn(document) ?? document.dateline?.date?.yearless;
