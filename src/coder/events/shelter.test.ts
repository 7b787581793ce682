/** Who seeks refuge, and where. All of it is invented. */
import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { sceneWith } from "./scene.case.js";
import { shelterAt } from "./shelter.js";

const scene = sceneWith(
  analysisOf(
    "Rebels sought asylum in Chad .",
    `Rebels NOUN  rebel  2 nsubj
     sought VERB  seek   0 root VBD
     asylum NOUN  asylum 2 obj
     in     ADP   in     5 case
     Chad   PROPN Chad   2 obl
     .      PUNCT .      2 punct`,
  ),
  [
    { words: "Rebels", kind: "group", form: "nominal" },
    { words: "Chad", kind: "country" },
  ],
);

it("refuge is sought by the subject in the land, whichever of the two words is asked", () => {
  expect(shelterAt(scene, 1)).toEqual({ seekers: [0], givers: [4] });
  expect(shelterAt(scene, 2)).toEqual({ seekers: [0], givers: [4] });
  expect(shelterAt(scene, 0)).toBeUndefined();
});
