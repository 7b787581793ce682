import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { complementOf, isInfinitive, nominalComplement } from "./complements.js";
import { CUE_NOUNS, CUE_VERBS } from "./cues.table.js";
import { fronted, nested } from "./sentences.case.js";
import { treeOf } from "./tree.js";

test("a clause before or behind its verb, with its that", () => {
  expect(complementOf(treeOf(fronted()), 6, CUE_VERBS.get("say")!)?.contents).toEqual([{ first: 0, last: 4 }]);
  expect(complementOf(treeOf(nested()), 2, CUE_VERBS.get("say")!)?.contents).toEqual([{ first: 3, last: 10 }]);
});

test("a gerund", () => {
  expect(complementOf(treeOf(nested()), 6, CUE_VERBS.get("deny")!)).toMatchObject({
    frame: "ing",
    contents: [{ first: 7, last: 10 }],
  });
});

test("an infinitive, a phrase with its preposition in the cue, and a phrase with of", () => {
  const urged = treeOf(
    analysisOf(
      "Oslo urged Rabat to leave.",
      `Oslo PROPN Oslo 2 nsubj
       urged VERB urge 0 root VBD
       Rabat PROPN Rabat 2 obj
       to PART to 5 mark TO
       leave VERB leave 2 xcomp VB
       . PUNCT . 2 punct`,
    ),
  );
  expect(complementOf(urged, 1, CUE_VERBS.get("urge")!)).toMatchObject({ contents: [{ first: 3, last: 5 }] });
  expect(isInfinitive(urged, 4)).toBe(true);
  const called = treeOf(
    analysisOf(
      "Oslo called for talks.",
      `Oslo PROPN Oslo 2 nsubj
       called VERB call 0 root VBD
       for ADP for 4 case
       talks NOUN talk 2 obl NNS
       . PUNCT . 2 punct`,
    ),
  );
  expect(complementOf(called, 1, CUE_VERBS.get("call")!)).toMatchObject({
    particle: 2,
    contents: [{ first: 3, last: 4 }],
  });
  const accused = treeOf(
    analysisOf(
      "Oslo accused Rabat of spying.",
      `Oslo PROPN Oslo 2 nsubj
       accused VERB accuse 0 root VBD
       Rabat PROPN Rabat 2 obj
       of SCONJ of 5 mark IN
       spying VERB spy 2 advcl VBG
       . PUNCT . 2 punct`,
    ),
  );
  expect(complementOf(accused, 1, CUE_VERBS.get("accuse")!)).toMatchObject({ contents: [{ first: 3, last: 5 }] });
});

test("what a noun reports", () => {
  const claim = treeOf(
    analysisOf(
      "Their claim that rebels fled was false.",
      `Their PRON their 2 nmod:poss PRP$
       claim NOUN claim 7 nsubj
       that SCONJ that 5 mark
       rebels NOUN rebel 5 nsubj
       fled VERB flee 2 acl VBD
       was AUX be 7 cop
       false ADJ false 0 root
       . PUNCT . 7 punct`,
    ),
  );
  expect(nominalComplement(claim, 1, CUE_NOUNS.get("claim")!)?.contents).toEqual([{ first: 2, last: 5 }]);
});
