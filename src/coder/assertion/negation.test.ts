/** All sentences are invented. */
import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { treeOf } from "../attribution/tree.js";
import { isReproach, negationsOf } from "./negation.js";

const treeIn = (words: string, rows: string) => treeOf(analysisOf(words, rows));

it("without is a negation of its clause, before a subject too", () => {
  const tree = treeIn(
    "Guards beat them without crews having fired",
    `Guards NOUN guard 2 nsubj NNS
     beat VERB beat 0 root VBD
     them PRON they 2 obj PRP
     without ADP without 5 case IN
     crews NOUN crew 7 nsubj NNS
     having AUX have 7 aux VBG
     fired VERB fire 2 advcl VBN`,
  );
  expect(negationsOf(tree, 6)).toEqual([{ rule: "without", token: 3 }]);
  expect(negationsOf(tree, 1)).toEqual([]);
});

const fired = (modal: string) =>
  treeIn(
    `Guards ${modal} not have fired`,
    `Guards NOUN guard 5 nsubj NNS
     ${modal} AUX ${modal} 5 aux MD
     not PART not 5 advmod RB
     have AUX have 5 aux VB
     fired VERB fire 0 root VBN`,
  );

it("who should not have done it has done it, and who would not have has not", () => {
  expect(isReproach(fired("should"), 4)).toBe(true);
  expect(negationsOf(fired("should"), 4)).toEqual([]);
  expect(isReproach(fired("would"), 4)).toBe(false);
  expect(negationsOf(fired("would"), 4)).toEqual([{ rule: "negation", token: 2 }]);
});
