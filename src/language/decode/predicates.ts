/** Predicates with rolesets and roles (PropBank). */
import type { Predicate, Syntax } from "../analysis.js";
import type { Lexicon } from "../encoder/model.js";
import { rolesOf } from "./roles.js";
import type { Reading } from "./reading.js";

/** @param syntax of the window's words: the roleset is the lexicon's for lemma and sense, else "lemma.sense" */
export function predicatesOf(reading: Reading, syntax: readonly Syntax[], lexicon: Lexicon): Predicate[] {
  const { offset } = reading;
  const sense = reading.tags("predicate_sense", "sense");
  return reading.anchors("predicates").map((word, p) => {
    const { lemma } = syntax[word]!;
    const number = sense(p);
    const { first, last } = reading.sentenceOf(word);
    return {
      token: offset + word,
      roleset: lexicon.get(lemma)?.get(number) ?? `${lemma}.${number}`,
      roles: rolesOf(reading.scope("roles", p, last - first), last - first, reading.labels("roles")).map((role) => ({
        ...role,
        first: offset + first + role.first,
        last: offset + first + role.last,
      })),
      confidence: 1,
    };
  });
}
