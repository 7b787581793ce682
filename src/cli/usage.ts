/** Wrong usage: one line that says what to write instead; the program ends with 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Reads the value of an option that counts something. @throws UsageError unless it is a whole number from `least` */
export const countOf =
  (option: string, least = 1, most = Number.MAX_SAFE_INTEGER) =>
  (value: string): number => {
    const n = Number(value);
    if (/^\d+$/.test(value) && n >= least && n <= most) return n;
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
    throw new UsageError(`${option} takes a whole number ${range}, not "${value}".`);
  };
