import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { partiesBefore, partiesIn, participantAt } from "./parties.js";
import { sceneWith } from "./scene.case.js";

const iran = { words: "Iran", kind: "country" as const, codes: { country: "IRN" } };

it("finds the party within a phrase that cannot act itself", () => {
  const scene = sceneWith(
    analysisOf(
      "Iran's offer of talks",
      `Iran  PROPN Iran 3 nmod:poss
       's    PART 's 1 case
       offer NOUN offer 0 root
       of    ADP of 5 case
       talks NOUN talk 3 nmod`,
    ),
    [iran],
  );
  expect(partiesIn(scene, 2)).toEqual([0]);
  expect(partiesBefore(scene, 2)).toEqual([0]);
  expect(participantAt(scene, 0)).toEqual({ span: { start: 0, end: 4 }, entity: "n1" });
});

it("leaves out relative clauses and appositions, keeps modifiers", () => {
  const scene = sceneWith(
    analysisOf(
      "two aid workers from Iran, who left",
      `two     NUM two 3 nummod
       aid     NOUN aid 3 compound
       workers NOUN worker 0 root
       from    ADP from 5 case
       Iran    PROPN Iran 3 nmod
       ,       PUNCT , 3 punct
       who     PRON who 8 nsubj
       left    VERB leave 3 acl:relcl`,
    ),
    [iran],
  );
  expect(participantAt(scene, 2).span).toEqual({ start: 0, end: 25 });
});

it("takes all of a round number of people for the party", () => {
  const scene = sceneWith(
    analysisOf(
      "Hundreds of teachers",
      `Hundreds NOUN hundred 0 root
       of       ADP  of      3 case
       teachers NOUN teacher 1 nmod`,
    ),
    [],
  );
  const whole = { start: 0, end: 20 };
  expect([0, 2].map((head) => participantAt(scene, head).span)).toEqual([whole, whole]);
});
