import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { treeOf } from "../attribution/tree.js";
import { asideBefore } from "./asides.js";
import { agents, patients } from "./clause.js";
import { sceneWith } from "./scene.case.js";

const crackdown = (speech: string, killed: string) =>
  analysisOf(
    "A crackdown, which students say has killed nine.",
    `A         DET   a         2 det
     crackdown NOUN  crackdown 0 root
     ,         PUNCT ,         2 punct
     which     PRON  which     8 obj
     students  NOUN  student   6 nsubj
     say       VERB  say       ${speech} VBP
     has       AUX   have      8 aux VBZ
     killed    VERB  kill      ${killed} VBN
     nine      NUM   nine      8 obj
     .         PUNCT .         2 punct`,
  );

it.each([
  ["2 acl:relcl", "6 ccomp"],
  ["8 parataxis", "2 acl:relcl"],
  ["8 parataxis", "2 conj"],
])("gives the verb what the pronoun stands for, and nobody who only speaks: %s", (speech, killed) => {
  const scene = sceneWith(crackdown(speech, killed), []);
  expect(asideBefore(scene.tree, 7)).toEqual({ pronoun: 3, noun: 1 });
  expect(agents(scene, 7)).toEqual([1]);
  expect(patients(scene, 7)).toEqual([8]);
});

it("leaves alone a clause that those who speak stand over", () => {
  const tree = treeOf(
    analysisOf(
      "Students say rebels killed nine.",
      `Students NOUN  student 2 nsubj
       say      VERB  say     0 root VBP
       rebels   NOUN  rebel   4 nsubj
       killed   VERB  kill    2 ccomp VBD
       nine     NUM   nine    4 obj
       .        PUNCT .       2 punct`,
    ),
  );
  expect(asideBefore(tree, 3)).toBeUndefined();
  expect(asideBefore(tree, 1)).toBeUndefined();
});
