/** Days as whole numbers since 1970-01-01, and intervals of them. */
import type { CodedDate, Report } from "../../records/index.js";

/** First and last day, inclusive. */
export type Days = readonly [number, number];

const DAY_MS = 86_400_000;

/** The day of an ISO 8601 date or date-time as it is written; null when it is none. */
export function dayOf(iso: string | null | undefined): number | null {
  const ms = iso ? Date.parse(iso.slice(0, 10)) : NaN;
  return Number.isNaN(ms) ? null : Math.floor(ms / DAY_MS);
}

export const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The days of a coded date; null when it could not be resolved. */
export function daysOf(date: CodedDate | undefined): Days | null {
  const [first, last] = [dayOf(date?.start), dayOf(date?.end)];
  return first === null || last === null ? null : [first, Math.max(first, last)];
}

/** Days between two intervals; 0 when they overlap. */
export const daysApart = (a: Days, b: Days): number => Math.max(0, a[0] - b[1], b[0] - a[1]);

/** The day a report was published, else that of its dateline, as written; undefined when it tells neither. */
export const toldOn = ({ document }: Report): string | undefined =>
  document.published ?? document.dateline?.date?.start ?? undefined;
