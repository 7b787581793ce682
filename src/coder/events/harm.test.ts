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

it("gives a deed no harm that has a doer or a cause of its own", () => {
  const killed = `soldiers NOUN soldier 2 nsubj
    killed VERB kill 0 root VBD
    rebels NOUN rebel 2 obj NNS
    MARK SCONJ MARK 6 mark
    they PRON they 6 nsubj
    attacked VERB attack 2 advcl VBD
    it PRON it 6 obj`;
  const scene = (mark: string) =>
    sceneWith(analysisOf(`soldiers killed rebels ${mark} they attacked it`, killed.replaceAll("MARK", mark)), [
      { words: "soldiers", kind: "group", form: "nominal" },
    ]);
  expect(harmsOf(scene("after"), 5)).toEqual([]);
  expect(harmsOf(scene("as"), 5)).toEqual([1]);
  const died = sceneWith(
    analysisOf(
      "rebels died when they attacked it",
      `rebels NOUN rebel 2 nsubj NNS
       died VERB die 0 root VBD
       when ADV when 5 advmod
       they PRON they 5 nsubj
       attacked VERB attack 2 advcl VBD
       it PRON it 5 obj`,
    ),
    [],
  );
  expect(harmsOf(died, 4)).toEqual([]);
});

it("takes those who sustain injuries for harmed", () => {
  const scene = sceneWith(
    analysisOf(
      "guards sustained injuries in a raid",
      `guards NOUN guard 2 nsubj NNS
       sustained VERB sustain 0 root VBD
       injuries NOUN injury 2 obj NNS
       in ADP in 6 case
       a DET a 6 det
       raid NOUN raid 3 nmod`,
    ),
    [],
  );
  expect(harmsOf(scene, 5)).toEqual([1]);
  expect(victims(scene, 1)).toEqual([0]);
});
