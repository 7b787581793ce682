/** The day of an expression in a report that tells no year: the same in every year that fits. */
import { partsOf, dayOf, dayOfIso } from "./calendar.js";
import { resolve } from "./resolve.js";
import type { Said } from "./said.js";

/** Years to count in where no weekday of the report ties it to some: one with a leap day and one without. */
const ANY_YEARS = [2023, 2024] as const;

/** The dateline's day, and the years that its weekdays fit (none: any). */
export interface Filed {
  readonly month: number;
  readonly day: number;
  readonly years: readonly number[];
}

/** `XXXX-12-30` (EDTF, ISO 8601-2), or null when it is no single day or not the same in all the years. */
export function yearlessDay(said: Said, { month, day, years }: Filed, future: boolean): string | null {
  if (said.kind === "weekday" && years.length === 0) return null;
  const [first, last] = years.length ? [years[0]!, years.at(-1)!] : ANY_YEARS;
  const found = [first, last].map((year) => {
    const resolved = resolve(said, { day: dayOf(year, month, day), basis: "dateline" }, future);
    if (resolved?.precision !== "day" || resolved.start === null || resolved.start !== resolved.end) return null;
    const { month: m, date } = partsOf(dayOfIso(resolved.start)!);
    return `XXXX-${String(m).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  });
  return found[0] === found[1] ? found[0]! : null;
}
