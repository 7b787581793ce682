/** A lemma rule "L|n|suffix": lower-case first when L is 1, drop the last n code points, append the suffix. */
export function lemmaOf(word: string, rule: string): string {
  const [lower, drop, ...suffix] = rule.split("|");
  const chars = [...(lower === "1" ? word.toLowerCase() : word)];
  const kept = chars.slice(0, Math.max(0, chars.length - Number(drop))).join("");
  return kept + suffix.join("|") || word;
}
