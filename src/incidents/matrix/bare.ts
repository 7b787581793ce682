/** A party's words without the preposition that the coder took along: "against some bases" are "some bases". */
import { wordsOf, type Span } from "../../records/index.js";

const BEFORE =
  /^(?:(?:the|a) number of|against|among|at|between|by|for|from|in|into|near|of|on|onto|over|to|towards?|upon|with)\s+(?!least\b|most\b|\d)/i;

export function bare<S extends Span | undefined>(text: string, span: S): S {
  if (!span) return span;
  const [preposition = ""] = BEFORE.exec(wordsOf(text, span)) ?? [];
  return { ...span, start: span.start + preposition.length };
}
