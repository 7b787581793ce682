/** What stands before a number and bounds it. */
import type { Analysis } from "../../language/analysis.js";

export type Bound = "exact" | "least" | "most" | "above" | "below";

const QUALIFIERS: readonly [readonly string[], Bound][] = [
  [["at", "least"], "least"],
  [["no", "fewer", "than"], "least"],
  [["no", "less", "than"], "least"],
  [["not", "less", "than"], "least"],
  [["a", "minimum", "of"], "least"],
  [["more", "than"], "above"],
  [["over"], "above"],
  [["above"], "above"],
  [["up", "to"], "most"],
  [["as", "many", "as"], "most"],
  [["at", "most"], "most"],
  [["no", "more", "than"], "most"],
  [["not", "more", "than"], "most"],
  [["a", "maximum", "of"], "most"],
  [["fewer", "than"], "below"],
  [["less", "than"], "below"],
  [["under"], "below"],
  [["nearly"], "most"],
  [["almost"], "most"],
  [["about"], "exact"],
  [["around"], "exact"],
  [["some"], "exact"],
  [["approximately"], "exact"],
  [["between"], "exact"],
  [["another"], "exact"],
];
// The longest first, so that "no more than" is not read as "more than".
const ORDERED = [...QUALIFIERS].sort(([a], [b]) => b.length - a.length);

/**
 * The first token of the number with its qualifier, and how it bounds the number.
 * @param least words that the qualifier has at the least: those of one word ("over", "about") may be prepositions
 */
export function qualifierBefore({ tokens }: Analysis, first: number, least = 1): { first: number; bound: Bound } {
  const sentence = tokens[first]!.sentence;
  for (const [words, bound] of ORDERED) {
    if (words.length < least) break;
    const start = first - words.length;
    const fits = words.every((word, i) => {
      const token = tokens[start + i];
      return token?.sentence === sentence && token.text.toLowerCase() === word;
    });
    if (fits) return { first: start, bound };
  }
  return { first, bound: "exact" };
}
