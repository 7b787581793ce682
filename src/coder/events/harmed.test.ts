import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { harmed, harming, ofMeans, withHarmed, withoutActs } from "./harmed.js";
import { sceneWith } from "./scene.case.js";
import { side } from "./side.js";

const RAID = `rebels NOUN rebel 2 nsubj NNS
  raided VERB raid 0 root VBD
  camps NOUN camp 2 obj NNS
  , PUNCT , 5 punct
  killing VERB kill 2 advcl VBG
  guards NOUN guard 5 obj NNS`;
const raid = sceneWith(analysisOf("rebels raided camps, killing guards", RAID), []);
const found = (heads: readonly number[]) => side(raid, { heads, rule: "object", confidence: 0.8 });

it("tells those harmed beside what was hit, once", () => {
  expect(harmed(raid, 1).heads).toEqual([5]);
  expect(withHarmed(raid, 1, found([2])).heads).toEqual([2, 5]);
  expect(withHarmed(raid, 1, found([2, 5])).heads).toEqual([2, 5]);
});

it("gives the harm of a deed to who does the harm", () => {
  const scene = sceneWith(
    analysisOf(
      "guards killed rebels in two raids",
      `guards NOUN guard 2 nsubj NNS
       killed VERB kill 0 root VBD
       rebels NOUN rebel 2 obj NNS
       in ADP in 6 case
       two NUM two 6 nummod
       raids NOUN raid 2 obl NNS`,
    ),
    [],
  );
  expect(harming(scene, 5).heads).toEqual([0]);
});

it("takes what is rammed and not what it is rammed with, and nobody for where a bomb is laid", () => {
  const scene = (verb: string, lemma: string, preposition: string) =>
    sceneWith(
      analysisOf(
        `rebels ${verb} cars ${preposition} gates`,
        `rebels NOUN rebel 2 nsubj NNS
         ${verb} VERB ${lemma} 0 root VBD
         cars NOUN car 2 obj NNS
         ${preposition} ADP ${preposition} 5 case
         gates NOUN gate 2 obl NNS`,
      ),
      [],
    );
  const of = (each: ReturnType<typeof scene>) =>
    ofMeans(each, 1, side(each, { heads: [2], rule: "object", confidence: 1 }));
  expect(of(scene("rammed", "ram", "into")).heads).toEqual([4]);
  expect(of(scene("planted", "plant", "on")).heads).toEqual([]);
  expect(of(scene("raided", "raid", "near")).heads).toEqual([2]);
});

it("hits no act and no attempt", () => {
  const scene = sceneWith(
    analysisOf(
      "guards foiled a bid",
      "guards NOUN guard 2 nsubj\nfoiled VERB foil 0 root\na DET a 4 det\nbid NOUN bid 2 obj",
    ),
    [],
  );
  expect(withoutActs(scene, side(scene, { heads: [3], rule: "object", confidence: 1 })).heads).toEqual([]);
  expect(withoutActs(raid, found([2])).heads).toEqual([2]);
});
