/** All sentences are invented. */
import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { isDeed } from "./deed.js";
import { treeOf } from "./tree.js";

const rows = (verb: string, lemma: string): string => `patients NOUN patient 3 nsubj:pass
   were AUX be 3 aux:pass
   ${verb} VERB ${lemma} 0 root`;

it("takes what is undergone for a deed, and what is said of a clause not", () => {
  expect(isDeed(treeOf(analysisOf("patients were admitted", rows("admitted", "admit"))), 2)).toBe(true);
  expect(isDeed(treeOf(analysisOf("patients were quoted", rows("quoted", "quote"))), 2)).toBe(false);
  const clause = `It PRON it 3 nsubj:pass
    was AUX be 3 aux:pass
    admitted VERB admit 0 root
    they PRON they 5 nsubj
    left VERB leave 3 ccomp`;
  expect(isDeed(treeOf(analysisOf("It was admitted they left", clause)), 2)).toBe(false);
});

it("takes arrests and the signing of pacts for deeds", () => {
  const verbal = (words: string, lemmas: readonly [string, string]): boolean => {
    const [one, verb, other] = words.split(" ");
    const rows = `${one} NOUN ${one} 2 nsubj\n${verb} VERB ${lemmas[0]} 0 root\n${other} NOUN ${lemmas[1]} 2 obj`;
    return isDeed(treeOf(analysisOf(words, rows)), 1);
  };
  expect(verbal("police arrested suspects", ["arrest", "suspect"])).toBe(true);
  expect(verbal("rebels signed truces", ["sign", "truce"])).toBe(true);
  expect(verbal("deputies signed letters", ["sign", "letter"])).toBe(false);
});
