import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { contextsNear } from "./contexts.js";
import { modeByContent, modeByMeans } from "./modes.js";
import { sceneWith } from "./scene.case.js";

const scene = sceneWith(
  analysisOf(
    "The army demanded that raiders with machetes free the nuns.",
    `The      DET the 2 det
     army     NOUN army 3 nsubj
     demanded VERB demand 0 root
     that     SCONJ that 8 mark
     raiders  NOUN raider 8 nsubj
     with     ADP with 7 case
     machetes NOUN machete 5 nmod
     free     VERB free 3 ccomp
     the      DET the 10 det
     nuns     NOUN nun 8 obj
     .        PUNCT . 3 punct`,
  ),
  [],
);

it("reads the mode of a demand off what is demanded", () => {
  const events = new Map([[7, { type: "RETREAT" as const, mode: "release" }]]);
  expect(modeByContent(scene, 2, "REQUEST", events)).toEqual({ mode: "yield", evidence: [7] });
  expect(modeByContent(scene, 2, "REQUEST", new Map())).toBeUndefined();
  expect(modeByContent(scene, 2, "THREATEN", new Map([[7, { type: "PROTEST" as const }]]))?.mode).toBeNull();
});

it("reads the mode of force off the instrument beside it", () => {
  expect(modeByMeans(scene, 4, "ASSAULT")).toEqual({ mode: "primitive", evidence: [6] });
  expect(modeByMeans(scene, 4, "SUPPORT")).toBeUndefined();
});

it("reads contexts off the words near", () => {
  expect(contextsNear(scene, 2, ["diplomatic"])).toEqual(["diplomatic", "military", "religion_ethnicity"]);
});
