/** Who stands behind a preposition. All of it is invented. */
import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { byPreposition } from "./found.js";
import { sceneWith } from "./scene.case.js";
import { SLOTS } from "./slots.table.js";

const scene = sceneWith(
  analysisOf(
    "Norway sent teams to Chad with dogs .",
    `Norway PROPN Norway 2 nsubj
     sent   VERB  send   0 root VBD
     teams  NOUN  team   2 obj
     to     ADP   to     5 case
     Chad   PROPN Chad   2 obl
     with   ADP   with   7 case
     dogs   NOUN  dog    2 obl
     .      PUNCT .      2 punct`,
  ),
  [
    { words: "Norway", kind: "country" },
    { words: "Chad", kind: "country" },
  ],
);

it("the best of the first preposition that has any, and nobody behind others", () => {
  expect(byPreposition(scene, [1], SLOTS.AID)).toMatchObject({ heads: [4], rule: '"to"' });
  expect(byPreposition(scene, [1], { ...SLOTS.AID, to: ["against"] }).heads).toEqual([]);
});
