import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { sceneWith } from "./scene.case.js";
import { side } from "./side.js";
import { NOBODY } from "./sketch.js";

it("makes a participant of each head, and nobody of none", () => {
  const scene = sceneWith(analysisOf("rebels fled", "rebels NOUN rebel 2 nsubj\nfled VERB flee 0 root"), []);
  expect(side(scene, { heads: [0], rule: "subject", confidence: 0.8 })).toEqual({
    heads: [0],
    parties: [{ span: { start: 0, end: 6 } }],
    rule: "subject",
    confidence: 0.8,
  });
  expect(side(scene, { heads: [], rule: "subject", confidence: 0.8 })).toBe(NOBODY);
});
