/**
 * Krippendorff's alpha (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011): 1 - observed / expected
 * disagreement, for any number of coders and with values missing.
 */
export const LEVELS = ["nominal", "ordinal", "interval", "ratio"] as const;
export type Level = (typeof LEVELS)[number];

export type Alpha =
  | { readonly value: number; readonly units: number }
  | { readonly value: null; readonly units: number; readonly undefined: string };

/**
 * `units`: for each unit the values that its coders gave, without the missing ones. Nominal values may be anything that
 * can be a key; the other levels need numbers. `units` of the answer counts those with at least two values.
 */
export function alpha(units: readonly (readonly string[])[], level: "nominal"): Alpha;
export function alpha(units: readonly (readonly number[])[], level: Level): Alpha;
export function alpha(units: readonly (readonly (string | number)[])[], level: Level): Alpha {
  const pairable = units.filter((values) => values.length > 1);
  const counts = new Map<string | number, number>();
  for (const values of pairable) for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const total = pairable.reduce((sum, { length }) => sum + length, 0);
  if (total === 0) return { value: null, units: 0, undefined: "No item was coded by two coders." };
  const distance = DISTANCES[level](counts);
  let observed = 0;
  for (const values of pairable) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
      for (let j = 0; j < i; j++) sum += 2 * distance(values[i] as never, values[j] as never);
    observed += sum / (values.length - 1);
  }
  let expected = 0;
  for (const [a, n] of counts)
    for (const [b, m] of counts) if (a !== b) expected += n * m * distance(a as never, b as never);
  if (expected === 0)
    return {
      value: null,
      units: pairable.length,
      undefined: "All coders gave one and the same value: nothing varies.",
    };
  return { value: 1 - ((total - 1) * observed) / expected, units: pairable.length };
}

type Distance = (a: never, b: never) => number;

/** Squared differences between two values; ordinal ones depend on how often each value was given. */
const DISTANCES: Readonly<Record<Level, (counts: ReadonlyMap<string | number, number>) => Distance>> = {
  nominal: () => (a: unknown, b: unknown) => Number(a !== b),
  ordinal: (counts) => {
    const ranks = new Map<number, number>();
    let below = 0;
    for (const [value, n] of [...counts].sort(([a], [b]) => Number(a) - Number(b))) {
      ranks.set(Number(value), below + n / 2);
      below += n;
    }
    return (a: number, b: number) => (ranks.get(a)! - ranks.get(b)!) ** 2;
  },
  interval: () => (a: number, b: number) => (a - b) ** 2,
  ratio: () => (a: number, b: number) => (a === b ? 0 : ((a - b) / (a + b)) ** 2),
};
