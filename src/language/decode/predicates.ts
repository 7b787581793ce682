/** Predicates with rolesets and roles (PropBank). */
import type { Predicate, Role, Syntax } from "../analysis.js";
import type { Lexicon } from "../encoder/model.js";
import { spansOf } from "./bio.js";
import type { Reading } from "./reading.js";

/** @param syntax of the window's words: the roleset is the lexicon's for lemma and sense, else "lemma.sense" */
export function predicatesOf(reading: Reading, syntax: readonly Syntax[], lexicon: Lexicon): Predicate[] {
  const { offset } = reading;
  const sense = reading.tags("predicate_sense", "sense");
  return reading.anchors("predicates").map((word, p) => {
    const { lemma } = syntax[word]!;
    const number = sense(p);
    const roles = spansOf(reading.pair("roles", p), offset).flatMap(({ label, first, last }): Role[] =>
      without({ label, first, last }, offset + word),
    );
    return {
      token: offset + word,
      roleset: lexicon.get(lemma)?.get(number) ?? `${lemma}.${number}`,
      roles,
      confidence: 1,
    };
  });
}

/** The role without the predicate's own word: what stands before it, or after it when it begins the span. */
function without(role: Role, predicate: number): Role[] {
  const { first, last } = role;
  if (predicate < first || predicate >= last) return [role];
  if (predicate === first) return last > first + 1 ? [{ ...role, first: first + 1 }] : [];
  return [{ ...role, last: predicate }];
}
