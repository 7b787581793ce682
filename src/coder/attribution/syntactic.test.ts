import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { according, chained, fronted, nested } from "./sentences.case.js";
import { actingToken, syntacticDrafts } from "./syntactic.js";
import { treeOf } from "./tree.js";

test("reporting verbs at every depth", () => {
  const drafts = syntacticDrafts(treeOf(nested()));
  expect([...drafts.keys()]).toEqual([2, 6]);
  expect(drafts.get(6)).toMatchObject({ act: "deny", cue: { first: 5, last: 7 }, source: { first: 4, last: 5 } });
  expect(syntacticDrafts(treeOf(fronted())).get(6)).toMatchObject({ contents: [{ first: 0, last: 4 }], act: "state" });
  expect([...syntacticDrafts(treeOf(chained())).keys()]).toEqual([2, 7]);
});

test("according to", () => {
  expect(syntacticDrafts(treeOf(according())).get(0)).toMatchObject({
    cue: { first: 0, last: 2 },
    source: { first: 2, last: 3 },
    contents: [{ first: 4, last: 8 }],
  });
});

test("reporting adverbs and nouns", () => {
  const tree = treeOf(
    analysisOf(
      "Rebels reportedly fled.",
      `Rebels NOUN rebel 3 nsubj NNS
       reportedly ADV reportedly 3 advmod RB
       fled VERB flee 0 root VBD
       . PUNCT . 3 punct`,
    ),
  );
  expect(syntacticDrafts(tree).get(1)).toMatchObject({ act: "report", source: null, sourcing: "passive" });
});

test("the acting token of a cue", () => {
  expect(actingToken(treeOf(nested()), { first: 5, last: 7 })).toBe(6);
});
