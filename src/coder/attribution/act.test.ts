import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { actOf } from "./act.js";
import { nested } from "./sentences.case.js";
import { treeOf } from "./tree.js";

const ask = (words: string, relation: string) =>
  treeOf(
    analysisOf(
      `Oslo asked ${words} leave.`,
      `Oslo PROPN Oslo 2 nsubj
       asked VERB ask 0 root VBD
       ${words} PART ${words} 4 mark TO
       leave VERB leave 2 ${relation} VB
       . PUNCT . 2 punct`,
    ),
  );

test("acts by the table, and by what follows", () => {
  expect(actOf(treeOf(nested()), { first: 5, last: 7 }, 6)).toBe("deny");
  expect(actOf(ask("to", "xcomp"), { first: 1, last: 2 }, 1)).toBe("demand");
  expect(actOf(ask("whether", "ccomp"), { first: 1, last: 2 }, 1)).toBe("ask");
});

test("who neither confirms nor denies does neither", () => {
  const rows = (other: string) => `
    Oslo PROPN Oslo 3 nsubj
    neither ADV neither 3 advmod
    ${other} VERB ${other} 0 root VBD
    nor CCONJ nor 5 cc
    denied VERB deny 3 conj VBD
    it PRON it 3 obj
    . PUNCT . 3 punct`;
  const act = (other: string) =>
    actOf(treeOf(analysisOf(`Oslo neither ${other} nor denied it.`, rows(other))), { first: 1, last: 5 }, 4);
  expect(act("confirmed")).toBe("state");
  expect(act("rejected")).toBe("deny");
});
