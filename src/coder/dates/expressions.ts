/** Finds the time expressions of a text: what is said, before it is placed in time. */
import type { Token } from "../../language/analysis.js";
import { ABSOLUTE } from "./absolute.js";
import { clock } from "./clock.js";
import { RELATIVE } from "./relative.js";
import type { Expression, Match, Words } from "./said.js";

export type { Expression, Said, Unit } from "./said.js";

const PATTERNS = [...RELATIVE, ...ABSOLUTE, clock];
const OPEN = new Map<string, "since" | "until">([
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
]);

/** All expressions, in order, none within another. One pass. */
export function expressionsIn(tokens: readonly Token[]): Expression[] {
  const found: Expression[] = [];
  const words = tokens.map(({ text }) => text.toLowerCase());
  for (let i = 0; i < tokens.length; i++) {
    const match = expressionAt(tokens, words, i);
    if (!match) continue;
    const open = OPEN.get(words[i - 1] ?? "");
    found.push({ first: i, last: match.last, said: match.said, ...(open && { open }) });
    i = match.last - 1;
  }
  return found;
}

function expressionAt(tokens: readonly Token[], words: readonly string[], i: number): Match | null {
  const { sentence } = tokens[i]!;
  const word: Words = (offset) => (tokens[i + offset]?.sentence === sentence ? words[i + offset]! : "");
  for (const pattern of PATTERNS) {
    const match = pattern(tokens, i, word);
    if (match) return match;
  }
  return null;
}
