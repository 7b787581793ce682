/** How measured values spread, in a line. */

/** The value below which `share` of them lie; `share` 1 is the greatest. */
export const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

export const ms = (value: number): string => `${Math.round(value)} ms`;

/** "name: median 12 ms, p95 40 ms (30)". */
export const told = (name: string, values: readonly number[]): void =>
  console.log(`${name}: median ${ms(at(values, 0.5))}, p95 ${ms(at(values, 0.95))} (${values.length})`);
