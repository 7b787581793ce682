/** Names that the encoder takes for one who speaks and not for a name: "The Syndicate said". */
import type { Analysis, Range } from "../../language/analysis.js";
import { agentAtEnd } from "../actors/agents.js";
import type { FoundName } from "./names.js";

const CONFIDENCE = 0.6;
const LONGEST = 4;

/** The names, and with them every word or two in capitals behind "the" that speaks somewhere and is no description; sorted. */
export function withSpoken({ tokens, syntax, said }: Analysis, names: readonly FoundName[]): FoundName[] {
  const words = tokens.map(({ text }) => text);
  const taken = new Uint8Array(words.length);
  // "The Front" behind "Songhai Liberation Front" is short for it.
  const within = new Set<string>();
  for (const { first, last } of names) {
    taken.fill(1, first, last);
    for (const word of words.slice(first, last)) within.add(word.toLowerCase());
  }
  const isName = ({ first, last }: Range): boolean => {
    const own = words.slice(first, last);
    return (
      own.length > 0 &&
      own.length <= LONGEST &&
      own.every((word, at) => /^\p{Lu}\p{L}/u.test(word) && !taken[first + at] && !within.has(word.toLowerCase())) &&
      (syntax[last - 1]!.upos === "PROPN" || syntax[last - 1]!.xpos.startsWith("NNP")) &&
      agentAtEnd(own.map((word) => word.toLowerCase())) === undefined
    );
  };
  const speaking = said
    .flatMap(({ sources }) => sources)
    .filter(({ first }) => words[first]?.toLowerCase() === "the")
    .map(({ first, last }): Range => ({ first: first + 1, last }))
    .filter(isName);
  if (speaking.length === 0) return [...names];
  const texts = new Set(speaking.map(({ first, last }) => words.slice(first, last).join(" ")));
  const lengths = [...new Set(speaking.map(({ first, last }) => last - first))];
  const found = [...names];
  for (let first = 1; first < words.length; first++) {
    if (words[first - 1]!.toLowerCase() !== "the") continue;
    const length = lengths.find((size) => texts.has(words.slice(first, first + size).join(" ")));
    if (length === undefined || !isName({ first, last: first + length })) continue;
    found.push({ first, last: first + length, type: "Organization", confidence: CONFIDENCE });
  }
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}
