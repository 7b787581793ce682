/** Predicates with rolesets and roles (PropBank). */
import type { Predicate, Syntax } from "../analysis.js";
import type { Lexicon } from "../encoder/model.js";
import type { Reading } from "./reading.js";
import { rolesOf, type Phrases } from "./roles.js";

/** @param syntax of the window's words: the roleset is the lexicon's for lemma and sense, else "lemma.sense" */
export function predicatesOf(reading: Reading, syntax: readonly Syntax[], lexicon: Lexicon): Predicate[] {
  const { offset } = reading;
  const sense = reading.tags("predicate_sense", "sense");
  const phrases = phrasesOf(reading, syntax);
  return reading.anchors("predicates").map((word, p) => {
    const { lemma } = syntax[word]!;
    const number = sense(p);
    const sentence = phrases[reading.window.wordSentence[word]!]!;
    const roles = rolesOf(reading.pair("roles", p, sentence.last - sentence.first), word, sentence);
    return {
      token: offset + word,
      roleset: lexicon.get(lemma)?.get(number) ?? `${lemma}.${number}`,
      roles: roles.map(({ label, first, last }) => ({ label, first: offset + first, last: offset + last })),
      confidence: 1,
    };
  });
}

/** The tree of each sentence of the window. */
function phrasesOf(reading: Reading, syntax: readonly Syntax[]): Phrases[] {
  return reading.sentences().map(({ first, last }) => {
    const children: number[][] = Array.from({ length: last - first }, () => []);
    for (let word = first; word < last; word++) {
      const { head } = syntax[word]!;
      if (head >= 0) children[head - reading.offset - first]!.push(word);
    }
    return { first, last, children, isPunctuation: (word) => syntax[word]!.deprel === "punct" };
  });
}
