/** Publication dates as sources write them, to ISO 8601; the same under every time zone of the machine. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?$/;
const DAY_FIRST = /^(?:[a-z]{3,9},?\s)?(\d{1,2})\s([a-z]{3,9})\.?,?\s(\d{4})\b(.{0,40})$/i;
const MONTH_FIRST = /^(?:[a-z]{3,9},?\s)?([a-z]{3,9})\.?\s(\d{1,2}),?\s(\d{4})\b(.{0,40})$/i;
const CLOCK = /\b(\d{1,2}:\d\d)(:\d\d)?\s?(GMT|UTC?|Z|[ECMP][SD]T|[+-]\d{4})(?![a-z])/i;
// The zones that RFC 822, the standard of RSS dates, defines by name.
const ZONES: Readonly<Record<string, string>> = {
  ...{ GMT: "Z", UTC: "Z", UT: "Z", Z: "Z", EST: "-05:00", EDT: "-04:00", CST: "-06:00", CDT: "-05:00" },
  ...{ MST: "-07:00", MDT: "-06:00", PST: "-08:00", PDT: "-07:00" },
};

/** ISO 8601 date or date-time (with the zone the source gives), or null when the words cannot be read. */
export function isoDate(words: string): string | null {
  const value = words.trim().slice(0, 80);
  const iso = ISO.exec(value);
  if (iso) {
    const [, year, month, day, clock, seconds = "", zone = ""] = iso;
    if (!isDay(+year!, +month!, +day!)) return null;
    return real(clock ? `${year}-${month}-${day}T${clock}${seconds}${colon(zone)}` : `${year}-${month}-${day}`);
  }
  const dayFirst = DAY_FIRST.exec(value);
  if (dayFirst) return written(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!, dayFirst[4]!);
  const monthFirst = MONTH_FIRST.exec(value);
  if (monthFirst) return written(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!, monthFirst[4]!);
  return null;
}

function written(year: string, name: string, day: string, rest: string): string | null {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (!month || !isDay(+year, month, +day)) return null;
  const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const clock = CLOCK.exec(rest);
  return real(clock ? `${date}T${clock[1]!.padStart(5, "0")}${clock[2] ?? ""}${colon(clock[3]!)}` : date);
}

/** Null for an hour that no clock shows and a zone that is nowhere. */
const real = (iso: string): string | null => (Number.isNaN(Date.parse(iso)) ? null : iso);

const colon = (zone: string): string =>
  ZONES[zone.toUpperCase()] ?? (zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone);

/** True when the calendar has that day, in years that news may speak from. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
