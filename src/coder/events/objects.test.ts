/** All sentences are invented. */
import { describe, expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { holdersOf, isBodyPart, isComplaint, isState, lightObject } from "./objects.js";
import { sceneWith } from "./scene.case.js";

describe("nouns that are nobody", () => {
  const rows = `fired   VERB fire   0 root VBD
    shots   NOUN shot   1 obj NNS
    at      ADP  at     4 case
    heads   NOUN head   1 obl NNS
    on      ADP  on     6 case
    alert   NOUN alert  1 obl NN
    of      ADP  of     8 case
    guards  NOUN guard  4 nmod NNS
    permits NOUN permit 1 obj NNS
    of      ADP  of     11 case
    mills   NOUN mill   9 nmod NNS
    complaint NOUN complaint 1 obl NN`;
  const scene = sceneWith(analysisOf("fired shots at heads on alert of guards permits of mills complaint", rows), []);

  it("are what only names the act again, a state, or a complaint", () => {
    expect([lightObject(scene, 1), lightObject(scene, 7)]).toEqual([true, false]);
    expect([isState(scene, 5), isState(scene, 7)]).toEqual([true, false]);
    expect([isComplaint(scene, 11), isComplaint(scene, 8)]).toEqual([true, false]);
  });

  it("are parts of a body, unless they head somebody", () => {
    expect(isBodyPart(scene, 3)).toBe(false);
    const neck = sceneWith(analysisOf("shot neck", "shot VERB shoot 0 root VBD\nneck NOUN neck 1 obl NN"), []);
    expect(isBodyPart(neck, 1)).toBe(true);
  });

  it("are papers, whose holders stand behind them", () => {
    expect(holdersOf(scene, 8)).toEqual([10]);
    expect(holdersOf(scene, 1)).toEqual([]);
  });
});
