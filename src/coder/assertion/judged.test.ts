import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { treeOf } from "../attribution/tree.js";
import { isOrdered, isOrderJudged } from "./judged.js";

const tree = (words: string, rows: string) => treeOf(analysisOf(words, rows));

it("knows an order that somebody is judged for, and one that is given", () => {
  const judged = tree(
    "convicted of ordering raids",
    `convicted VERB convict 0 root VBN
     of SCONJ of 3 mark IN
     ordering VERB order 1 advcl VBG
     raids NOUN raid 3 obj NNS`,
  );
  expect([isOrderJudged(judged, 2), isOrdered(judged, 3, 2)]).toEqual([true, true]);
  const given = tree("ordering raids", "ordering VERB order 0 root VBG\n raids NOUN raid 1 obj NNS");
  expect([isOrderJudged(given, 0), isOrdered(given, 1, 0)]).toEqual([false, false]);
});

it("knows an act by who ordered it, and one that is only called for", () => {
  const rows = (last: string) =>
    `raids NOUN raid 3 nsubj:pass NNS
     were AUX be 3 aux:pass VBD
     ordered VERB order 0 root VBN
     ${last}`;
  expect(
    isOrdered(tree("raids were ordered by Marn", rows("by ADP by 5 case IN\n Marn PROPN Marn 3 obl NNP")), 0, 2),
  ).toBe(true);
  expect(isOrdered(tree("raids were ordered", rows("")), 0, 2)).toBe(false);
});
