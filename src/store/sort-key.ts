/**
 * Keys that sort by day. A row's key is its day (17 bits, from 1900-01-01) before its turn of arrival (36 bits), so that
 * every index and posting list is in the order that pages are read in, and a range of days is a range of keys.
 */

const EPOCH = Date.UTC(1900, 0, 1);
const DAY_MS = 86_400_000;
const TURNS = 2 ** 36;
const LAST_DAY = 2 ** 17 - 1;

/** Day 0 holds what has no day. Years outside 1900 to 2258 go to the nearest day kept. */
export function dayNumber(iso: string | null | undefined): number {
  const day = Date.parse((iso ?? "").slice(0, 10));
  if (Number.isNaN(day)) return 0;
  return Math.min(LAST_DAY, Math.max(1, Math.floor((day - EPOCH) / DAY_MS)));
}

/** `YYYY-MM-DD`; null for day 0. */
export const dayOf = (day: number): string | null =>
  day === 0 ? null : new Date(EPOCH + day * DAY_MS).toISOString().slice(0, 10);

export const sortKey = (day: number, turn: number): number => day * TURNS + turn;
export const dayOfKey = (key: number): number => Math.floor(key / TURNS);

/** Keys from `from` (inclusive) up to `to` (exclusive) are those of the days since and until, both inclusive. */
export function keyRange(since: string | undefined, until: string | undefined): { from?: number; to?: number } {
  return {
    ...(since !== undefined && { from: sortKey(dayNumber(since), 0) }),
    ...(until !== undefined && { to: sortKey(dayNumber(until) + 1, 0) }),
  };
}
