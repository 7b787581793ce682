import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { coordinated } from "./coordinated.js";
import { inWords } from "./drafts.case.js";
import { syntacticDrafts } from "./syntactic.js";
import { treeOf } from "./tree.js";

const draftsOf = (subject: string) => {
  const analysis = analysisOf(
    `Officials said the ${subject} stopped and alleged that boxes vanished.`,
    `Officials NOUN official 2 nsubj NNS
     said VERB say 0 root VBD
     the DET the 4 det
     ${subject} NOUN ${subject} 5 nsubj
     stopped VERB stop 2 ccomp VBD
     and CCONJ and 7 cc
     alleged VERB allege 5 conj VBD
     that SCONJ that 10 mark
     boxes NOUN box 10 nsubj
     vanished VERB vanish 7 ccomp VBD
     . PUNCT . 2 punct`,
  );
  const tree = treeOf(analysis);
  return inWords(tree, coordinated(tree, [...syntacticDrafts(tree).values()]));
};

test("what cannot speak leaves the second verb to the first speaker", () => {
  expect(draftsOf("music")).toEqual([
    ["said", "officials", "stopped"],
    ["alleged", "officials", "vanished"],
  ]);
});

test("who can speak may have said it", () => {
  expect(draftsOf("minister")).toEqual([
    ["said", "officials", "vanished"],
    ["alleged", "minister", "vanished"],
  ]);
});

test("a judgement in the simple past is not in the tense of what is told", () => {
  const analysis = analysisOf(
    "Ministers said police had acted and accused rebels of lying.",
    `Ministers NOUN minister 2 nsubj NNS
     said VERB say 0 root VBD
     police NOUN police 5 nsubj NNS
     had AUX have 5 aux VBD
     acted VERB act 2 ccomp VBN
     and CCONJ and 7 cc
     accused VERB accuse 5 conj VBD
     rebels NOUN rebel 7 obj NNS
     of SCONJ of 10 mark
     lying VERB lie 7 advcl VBG
     . PUNCT . 2 punct`,
  );
  const tree = treeOf(analysis);
  expect(inWords(tree, coordinated(tree, [...syntacticDrafts(tree).values()]))).toEqual([
    ["said", "ministers", "acted"],
    ["accused", "ministers", "lying"],
  ]);
});

test("what is said in a participle behind a denial is not denied with it", () => {
  const analysis = analysisOf(
    "Oslo denied that, saying boxes vanished.",
    `Oslo PROPN Oslo 2 nsubj
     denied VERB deny 0 root VBD
     that PRON that 2 obj
     , PUNCT , 5 punct
     saying VERB say 2 advcl VBG
     boxes NOUN box 7 nsubj
     vanished VERB vanish 5 ccomp VBD
     . PUNCT . 2 punct`,
  );
  const tree = treeOf(analysis);
  const [denied, saying] = [...syntacticDrafts(tree).values()];
  const drafts = [{ ...denied!, contents: [{ first: 2, last: 7 }] }, saying!];
  expect(inWords(tree, coordinated(tree, drafts))).toEqual([
    ["denied", "oslo", "that"],
    ["saying", "oslo", "vanished"],
  ]);
});
