/** Wrong usage: one line that says what to write instead; the program ends with 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
