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
