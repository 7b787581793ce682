import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { isMishap } from "./mishaps.js";
import { sceneWith } from "./scene.case.js";

/** "A … killed two miners when it …." */
const told = (cause: string, verb: string, lemma: string) =>
  isMishap(
    sceneWith(
      analysisOf(
        `A ${cause} killed two miners when it ${verb}.`,
        `A DET a 2 det
         ${cause} NOUN ${cause} 3 nsubj
         killed VERB kill 0 root VBD
         two NUM two 5 nummod
         miners NOUN miner 3 obj
         when SCONJ when 8 mark
         it PRON it 8 nsubj
         ${verb} VERB ${lemma} 3 advcl VBD
         . PUNCT . 3 punct`,
      ),
      [],
    ),
    2,
  );

test.each([
  ["ferry", "capsized", "capsize", true],
  ["lorry", "overturned", "overturn", true],
  ["lorry", "exploded", "explode", false],
  ["missile", "crashed", "crash", false],
  ["soldier", "crashed", "crash", false],
])("a %s that %s", (cause, verb, lemma, mishap) => {
  expect(told(cause, verb, lemma)).toBe(mishap);
});
