/** True when a cut before `at` does not split a surrogate pair. */
export function isWellFormed(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before < 0xd800 || before > 0xdbff;
}
