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
