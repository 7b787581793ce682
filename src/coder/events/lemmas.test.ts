import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { treeOf } from "../attribution/tree.js";
import { baseForms, isBeforeHyphen, isOneOf, lemmasOf } from "./lemmas.js";

const tree = treeOf(
  analysisOf(
    "Gunmen robbed and shot miners, denying it.",
    `Gunmen  NOUN  gunman  2 nsubj
     robbed  VERB  robbed  0 root
     and     CCONJ and     4 cc
     shot    VERB  shot    2 conj
     miners  NOUN  miner   4 obj
     ,       PUNCT ,       7 punct
     denying VERB  denying 2 advcl
     it      PRON  it      7 obj
     .       PUNCT .       2 punct`,
  ),
);

it("detaches regular endings and knows irregular forms where the lemma is wrong", () => {
  expect(baseForms(tree, 1)).toContain("rob");
  expect(baseForms(tree, 6)).toContain("deny");
  expect(lemmasOf(tree, 3)).toContain("shoot");
  expect(isOneOf(tree, 4, new Set(["miner"]))).toBe(true);
});

it("knows words with a hyphen, which are cut in three, as a whole", () => {
  const cut = treeOf(analysisOf("Oslo test - fired it"));
  expect(lemmasOf(cut, 3)).toEqual(["test-fire"]);
  expect(isBeforeHyphen(cut, 1)).toBe(true);
  expect(isBeforeHyphen(cut, 3)).toBe(false);
});
