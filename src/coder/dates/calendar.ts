/** Days as whole numbers (days since 1970-01-01, UTC): the same under every time zone of the machine. */

const DAY_MS = 86_400_000;
export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;
export const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

export const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;

/** Year, month (1-12) and day of the month. */
export function partsOf(day: number): { year: number; month: number; date: number } {
  const value = new Date(day * DAY_MS);
  return { year: value.getUTCFullYear(), month: value.getUTCMonth() + 1, date: value.getUTCDate() };
}

/** 0 = Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

export const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The day of an ISO date or date-time, as its own zone writes it. */
export function dayOfIso(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const MONTHS = new Map(
  MONTH_NAMES.flatMap((name, i) =>
    [name, name.slice(0, 3), name.slice(0, 4)].flatMap(
      (form) =>
        [
          [form, i + 1],
          [`${form}.`, i + 1],
        ] as const,
    ),
  ),
);

/** Number of a month's name or abbreviation ("Dec.", "Sept"), or 0. */
export const monthOf = (word: string): number => MONTHS.get(word.toLowerCase()) ?? 0;

const DAYS = new Map<string, number>(WEEKDAYS.flatMap((name, i) => [[name, i] as const, [`${name}s`, i] as const]));

/** 0-6 of a weekday's name, or -1. */
export const weekdayNamed = (word: string): number => DAYS.get(word.toLowerCase()) ?? -1;
