import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { agentOfParticiple, lightVerbOf } from "./light.js";
import { sceneWith } from "./scene.case.js";

it("finds who does a noun of action: the subject of its light verb, through 'a series of'", () => {
  const scene = sceneWith(
    analysisOf(
      "Rebels launched a series of raids.",
      `Rebels   NOUN rebel  2 nsubj
       launched VERB launch 0 root
       a        DET  a      4 det
       series   NOUN series 2 obj
       of       ADP  of     6 case
       raids    NOUN raid   4 nmod
       .        PUNCT .     2 punct`,
    ),
    [],
  );
  expect(lightVerbOf(scene, 5)).toEqual({ verb: 1, role: "actor", parties: [0] });
});

it("finds who undergoes it", () => {
  const scene = sceneWith(
    analysisOf(
      "Police suffered an attack.",
      `Police   NOUN police 2 nsubj
       suffered VERB suffer 0 root
       an       DET  a      4 det
       attack   NOUN attack 2 obj
       .        PUNCT .     2 punct`,
    ),
    [],
  );
  expect(lightVerbOf(scene, 3)).toMatchObject({ role: "recipient", parties: [0] });
});

it("finds the agent of a participle after the noun", () => {
  const scene = sceneWith(
    analysisOf(
      "The raid carried out by rebels failed.",
      `The     DET  the   2 det
       raid    NOUN raid  7 nsubj
       carried VERB carry 2 acl VBN
       out     ADP  out   3 compound:prt
       by      ADP  by    6 case
       rebels  NOUN rebel 3 obl
       failed  VERB fail  0 root
       .       PUNCT .    7 punct`,
    ),
    [],
  );
  expect(agentOfParticiple(scene, 1)).toEqual([5]);
});

it("takes nobody who has claimed nothing for the one who did it", () => {
  const claim = (not: string) =>
    lightVerbOf(
      sceneWith(
        analysisOf(
          `Rebels have ${not} claimed the raid.`,
          `Rebels  NOUN rebel 4 nsubj
           have    AUX  have  4 aux
           ${not}  ADV  ${not} 4 advmod
           claimed VERB claim 0 root
           the     DET  the   6 det
           raid    NOUN raid  4 obj
           .       PUNCT .    4 punct`,
        ),
        [],
      ),
      5,
    );
  expect(claim("not")).toBeUndefined();
  expect(claim("now")).toMatchObject({ role: "actor", parties: [0] });
});
