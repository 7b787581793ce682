/** The day that a report's relative dates are counted from: its publication day, else the day of its dateline. */
import { dayOf, dayOfIso, daysIn, weekdayOf } from "./calendar.js";
import type { Expression } from "./expressions.js";

export interface Anchor {
  readonly day: number;
  readonly basis: "published" | "dateline";
}

export interface Anchoring {
  readonly anchor: Anchor | null;
  /** Years in which the weekdays of the report fit its dateline, when no year is given and several fit. */
  readonly years?: readonly number[];
}

const YEARS = Array.from({ length: 41 }, (_, i) => 1990 + i);

/**
 * With a publication day that is the anchor. Else the dateline's day; when it has no year, the years that fit are those in which a report
 * names the dateline's own weekday and its other weekdays lie the fewest days before, or after where they look ahead. One year: taken;
 * several: none.
 * @param ahead whether an expression lies after the dateline
 * @param own whether a weekday may be the dateline's own
 */
export function anchorOf(
  published: string | undefined,
  dateline: Expression | undefined,
  expressions: readonly Expression[],
  ahead: (expression: Expression) => boolean = () => false,
  own: (expression: Expression) => boolean = () => true,
): Anchoring {
  const day = published === undefined ? null : dayOfIso(published);
  if (day !== null) return { anchor: { day, basis: "published" } };
  const said = dateline?.said;
  if (said?.kind !== "day") return { anchor: null };
  if (said.year !== null) {
    return said.day <= daysIn(said.year, said.month)
      ? { anchor: { day: dayOf(said.year, said.month, said.day), basis: "dateline" } }
      : { anchor: null };
  }
  const weekdays = expressions.flatMap((each) =>
    each.said.kind === "weekday" && each.said.direction === null
      ? [{ weekday: each.said.weekday, sign: ahead(each) ? -1 : 1, mayBeOwn: own(each) }]
      : [],
  );
  if (!weekdays.length) return { anchor: null, years: [] };
  const distances = YEARS.filter((year) => said.day <= daysIn(year, said.month)).map((year) => {
    const filed = weekdayOf(dayOf(year, said.month, said.day));
    const away = new Set(weekdays.map(({ weekday, sign }) => sign * ((sign * (filed - weekday) + 7) % 7)));
    const named = weekdays.some(({ weekday, mayBeOwn }) => mayBeOwn && weekday === filed);
    return { year, total: named ? [...away].reduce((sum, days) => sum + Math.abs(days), 0) : Infinity };
  });
  const least = Math.min(...distances.map(({ total }) => total));
  const fitting = Number.isFinite(least)
    ? distances.filter(({ total }) => total === least).map(({ year }) => year)
    : [];
  const [only, ...others] = fitting;
  if (only !== undefined && !others.length)
    return { anchor: { day: dayOf(only, said.month, said.day), basis: "dateline" } };
  return { anchor: null, years: fitting };
}
