import { expect, it, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { hurtBy, isAccident, isFigure, isMadeSafe, isOnMine, layersOf } from "./blasts.js";
import { sceneWith } from "./scene.case.js";

const BLAST = `A DET a 2 det
  blast NOUN blast 3 nsubj
  killed VERB kill 0 root VBD
  two NUM two 5 nummod
  miners NOUN miner 3 obj
  . PUNCT . 3 punct`;

const sceneOf = (text: string, rows: string) => sceneWith(analysisOf(text, rows), []);

it("takes an explosion for one that hurts people by the words around it", () => {
  expect(hurtBy(sceneOf("A blast killed two miners.", BLAST), 1)).toEqual({ harm: 2, victim: 4 });
  const heard = `A DET a 2 det
    blast NOUN blast 4 nsubj:pass
    was AUX be 4 aux:pass
    heard VERB hear 0 root VBN
    . PUNCT . 4 punct`;
  expect(hurtBy(sceneOf("A blast was heard.", heard), 1)).toBeUndefined();
});

it("takes an explosion for an accident where the report tells of one, and not where a bomb went off", () => {
  expect(isAccident(sceneOf("A blast killed two miners.", BLAST), 1)).toBe(false);
  const after = (words: string, rows: string) => sceneOf(`A blast killed two miners. ${words}`, `${BLAST}\n\n${rows}`);
  const leak = "A DET a 2 det\nleak NOUN leak 0 root\n. PUNCT . 2 punct";
  expect(isAccident(after("A leak.", leak), 1)).toBe(true);
  expect(isAccident(after("A leak.", leak), 2)).toBe(true);
  const bomb =
    "A DET a 2 det\nbomb NOUN bomb 0 root\n, PUNCT , 2 punct\nno DET no 5 det\nleak NOUN leak 2 appos\n. PUNCT . 2 punct";
  expect(isAccident(after("A bomb, no leak.", bomb), 1)).toBe(false);
});

test.each([
  [
    "An explosion of colour.",
    "An DET an 2 det\nexplosion NOUN explosion 0 root\nof ADP of 4 case\ncolour NOUN colour 2 nmod",
    true,
  ],
  [
    "An explosion of mines.",
    "An DET an 2 det\nexplosion NOUN explosion 0 root\nof ADP of 4 case\nmines NOUN mine 2 nmod",
    false,
  ],
  [
    "The population explosion.",
    "The DET the 3 det\npopulation NOUN population 3 compound\nexplosion NOUN explosion 0 root",
    true,
  ],
])("%s", (text, rows, figure) => {
  const scene = sceneOf(text, `${rows}\n. PUNCT . 2 punct`);
  expect(isFigure(scene, text.startsWith("The") ? 2 : 1)).toBe(figure);
});

const PLANTED = `a DET a 2 det
  bomb NOUN bomb 6 nsubj
  planted VERB plant 2 acl VBN
  by ADP by 5 case
  rebels NOUN rebel 3 obl:agent
  exploded VERB explode 0 root VBD
  ADVERB ADV ADVERB 6 advmod`;
const planted = (adverb: string) =>
  sceneWith(analysisOf(`a bomb planted by rebels exploded ${adverb}`, PLANTED.replaceAll("ADVERB", adverb)), [
    { words: "rebels", kind: "group", form: "nominal" },
  ]);

it("knows who has laid what explodes, and what exploded accidentally", () => {
  expect(layersOf(planted("yesterday"), 5)).toEqual([4]);
  expect(isAccident(planted("yesterday"), 5)).toBe(false);
  expect(isAccident(planted("accidentally"), 5)).toBe(true);
});

it("knows who meets a mine, and a bomb that is made safe", () => {
  const scene = (verb: string, noun: string) =>
    sceneOf(
      `vans ${verb} a ${noun}`,
      `vans NOUN van 2 nsubj\n${verb} VERB ${verb} 0 root VBD\na DET a 4 det\n${noun} NOUN ${noun} 2 obj`,
    );
  expect([isOnMine(scene("hit", "mine"), 1), isOnMine(scene("hit", "wall"), 1)]).toEqual([true, false]);
  expect([isMadeSafe(scene("defuse", "bomb"), 3), isMadeSafe(scene("hit", "mine"), 3)]).toEqual([true, false]);
});
