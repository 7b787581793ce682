import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { inWords } from "./drafts.case.js";
import { joined } from "./join.js";
import { NOBODY } from "./sentences.case.js";
import { treeOf } from "./tree.js";

const draftsOf = (cited: string) => {
  const analysis = analysisOf(
    `The mayor said that prices rose, citing two ${cited}.`,
    `The DET the 2 det
     mayor NOUN mayor 3 nsubj
     said VERB say 0 root VBD
     that SCONJ that 6 mark
     prices NOUN price 6 nsubj
     rose VERB rise 3 ccomp VBD
     , PUNCT , 8 punct
     citing VERB cite 3 advcl VBG
     two NUM two 10 nummod
     ${cited} NOUN ${cited} 8 obj NNS
     . PUNCT . 3 punct`,
  );
  const tree = treeOf(analysis);
  return inWords(tree, joined(analysis, NOBODY));
};

test("whoever is cited says what is said beside it", () => {
  expect(draftsOf("officials")).toEqual([
    ["said", "mayor", "rose"],
    ["citing", "officials", "rose"],
  ]);
});

test("reasons are cited and say nothing", () => {
  expect(draftsOf("costs")).toEqual([["said", "mayor", "rose"]]);
});
