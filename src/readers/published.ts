/** Publication dates as sources write them, to ISO 8601; the same under every time zone of the machine. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d{1,9})?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
const DAY_FIRST =
  /^(?:[a-z]{3,9}(?:,\s?|\s))?(\d{1,2})[\s-]([a-z]{3,9})\.?,?[\s-](\d{4}|\d\d(?=\s\d{1,2}:))\b(.{0,40})$/i;
const MONTH_FIRST = /^(?:[a-z]{3,9}(?:,\s?|\s))?([a-z]{3,9})\.?\s(\d{1,2}),?\s(\d{4})\b(.{0,40})$/i;
const CLOCK =
  /\b(\d{1,2})(:\d\d)(:\d\d)?(?:\s?([ap])\.?m\b\.?)?(?:\s?\(?([a-z]{1,4})\b)?(?:\s?([+-]\d{1,2}(?::?\d\d)?))?/i;
// The zones that RFC 822, the standard of RSS dates, defines by name, and those of Europe that mean one thing only.
const ZONES: Readonly<Record<string, string>> = {
  ...{ GMT: "Z", UTC: "Z", UT: "Z", Z: "Z", EST: "-05:00", EDT: "-04:00", CST: "-06:00", CDT: "-05:00" },
  ...{ MST: "-07:00", MDT: "-06:00", PST: "-08:00", PDT: "-07:00" },
  ...{ WET: "Z", WEST: "+01:00", CET: "+01:00", CEST: "+02:00", EET: "+02:00", EEST: "+03:00", MSK: "+03:00" },
};

/** ISO 8601 date or date-time (with the zone the source gives), or null when the words cannot be read. */
export function isoDate(words: string): string | null {
  const value = words.trim().slice(0, 80);
  const iso = ISO.exec(value);
  if (iso) {
    const [, year, month, day, clock, seconds = "", zone = ""] = iso;
    if (!isDay(+year!, +month!, +day!)) return null;
    return real(clock ? `${year}-${month}-${day}T${clock}${seconds}${offset(zone)}` : `${year}-${month}-${day}`);
  }
  const dayFirst = DAY_FIRST.exec(value);
  if (dayFirst) return written(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!, dayFirst[4]!);
  const monthFirst = MONTH_FIRST.exec(value);
  if (monthFirst) return written(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!, monthFirst[4]!);
  return null;
}

function written(words: string, name: string, day: string, rest: string): string | null {
  // Of two digits RFC 2822 says which century they are of.
  const year = words.length === 2 ? `${+words < 50 ? "20" : "19"}${words}` : words;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (!month || !isDay(+year, month, +day)) return null;
  const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const clock = CLOCK.exec(rest);
  if (!clock) return real(date);
  const [, hour, minutes, seconds = "", half, zone = "", shift] = clock;
  // A zone that is not known leaves the time as the clock there showed it.
  return real(`${date}T${hourOf(+hour!, half)}${minutes}${seconds}${shift ? offset(shift) : offset(zone)}`);
}

/** The hour of a clock of 24, in two digits; `half` is "a" or "p" for one of twelve. */
function hourOf(hour: number, half: string | undefined): string {
  const past = half === undefined || hour > 12 ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return String(past).padStart(2, "0");
}

/** Null for an hour that no clock shows and a zone that is nowhere. */
const real = (iso: string): string | null => (Number.isNaN(Date.parse(iso)) ? null : iso);

/** "Z" or "+01:00" for a zone's name or its hours and minutes; "" for a name that is not known. */
function offset(zone: string): string {
  const [, sign, hours, minutes = "00"] = /^([+-])(\d{1,2}?):?(\d\d)?$/.exec(zone) ?? [];
  return hours === undefined ? (ZONES[zone.toUpperCase()] ?? "") : `${sign}${hours.padStart(2, "0")}:${minutes}`;
}

/** True when the calendar has that day, in years that news may speak from. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
