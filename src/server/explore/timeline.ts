/** A store's histogram as bins with a first and a last day. */
import type { Spread } from "../../store/index.js";
import type { Timeline } from "../api/explore.js";

export const timelineOf = ({ bin, histogram, counted, complete }: Spread): Timeline => ({
  unit: bin,
  bins: histogram.map(({ from, count }) => ({ ...daysOf(from), count })),
  counted,
  complete,
});

/** "2024" -> 2024-01-01 to 2024-12-31; "2024-02" -> to 2024-02-29; a day is itself. */
export function daysOf(from: string): { start: string; end: string } {
  const [year, month, day] = from.split("-");
  if (day !== undefined) return { start: from, end: from };
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { start: `${from}-01`, end: `${from}-${last}` };
}
