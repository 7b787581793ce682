import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { harmsOf, victims } from "./harm.js";
import { sceneWith } from "./scene.case.js";

it("joins harm to its cause and looks through a number to the group", () => {
  const scene = sceneWith(
    analysisOf(
      "Scores of wounded of our forces fell in the raid.",
      `Scores  NOUN score 7 nsubj
       of      ADP of 3 case
       wounded NOUN wounded 1 nmod
       of      ADP of 6 case
       our     PRON our 6 nmod:poss
       forces  NOUN force 3 nmod
       fell    VERB fall 0 root
       in      ADP in 10 case
       the     DET the 10 det
       raid    NOUN raid 7 obl
       .       PUNCT . 7 punct`,
    ),
    [],
  );
  expect(harmsOf(scene, 9)).toEqual([6]);
  expect(victims(scene, 6)).toEqual([5]);
});

it("follows a participle after the deed", () => {
  const scene = sceneWith(
    analysisOf(
      "A blast shook Gao, killing three miners.",
      `A       DET a 2 det
       blast   NOUN blast 3 nsubj
       shook   VERB shake 0 root
       Gao     PROPN Gao 3 obj
       ,       PUNCT , 6 punct
       killing VERB kill 3 advcl VBG
       three   NUM three 8 nummod
       miners  NOUN miner 6 obj
       .       PUNCT . 3 punct`,
    ),
    [],
  );
  expect(harmsOf(scene, 1)).toEqual([5]);
  expect(victims(scene, 5)).toEqual([7]);
});
