/**
 * A GIN index knows no order: to show the newest fifty of a common word it would read all rows that have it and sort
 * them. So each row is also indexed by the blocks of days that it lies in, of 1, 16 and 256 days, and a list is found
 * block by block from its beginning: little is read of a common word, and what is rare is asked for of all the rest at once.
 */
import { dayOfKey, sortKey } from "../sort-key.js";

const FACTOR = 16;
const SIZES = [1, FACTOR, FACTOR ** 2] as const; // days in a block
/** A stretch of so many days is all that is left: whoever comes so far has found so little that no block would leave much out. */
const ALL = FACTOR ** 3;

/** The index word of a block. No text has such a word: its sign is none of a letter or digit. */
const wordOf = (size: number, block: number): string => `#${size}:${block}`;

/** Index words of the blocks that a key's day lies in. */
export const blockWords = (key: number): string[] =>
  SIZES.map((size) => wordOf(size, Math.floor(dayOfKey(key) / size)));

/** A stretch of days: keys from `from` (inclusive) to `to` (exclusive) all have one of `words`, if there are any. */
export interface Stretch {
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches that a walk goes along, one after the other. `found` says how many keys the last one had of those still
 * `wanted`: the fewer, the wider the next.
 */
export function* stretches({
  from,
  to,
  order,
}: {
  readonly from: number;
  readonly to: number;
  readonly order: "asc" | "desc";
}): Generator<Stretch, void, { readonly found: number; readonly wanted: number }> {
  let [first, last] = [dayOfKey(from), dayOfKey(to - 1)];
  for (let width = 1; first <= last;) {
    if (width >= ALL) {
      yield { words: [], from: Math.max(from, sortKey(first, 0)), to: Math.min(to, sortKey(last + 1, 0)) };
      return;
    }
    const size = SIZES.findLast((each) => each <= width) ?? 1;
    const blockOf = (day: number): number => Math.floor(day / size);
    const [low, high] =
      order === "asc"
        ? [blockOf(first), blockOf(Math.min(last, first + width - 1))]
        : [blockOf(Math.max(first, last - width + 1)), blockOf(last)];
    const words = Array.from({ length: high - low + 1 }, (_, i) => wordOf(size, low + i));
    const { found, wanted } = yield {
      words,
      from: Math.max(from, sortKey(Math.max(first, low * size), 0)),
      to: Math.min(to, sortKey(Math.min(last, (high + 1) * size - 1) + 1, 0)),
    };
    if (order === "asc") first = (high + 1) * size;
    else last = low * size - 1;
    const some = Math.min(FACTOR, Math.max(1, Math.ceil((1.5 * wanted) / Math.max(found, 0.1))));
    // None in more than two weeks: all there are will not be many.
    width = found === 0 && width >= FACTOR ? ALL : width * some;
  }
}
