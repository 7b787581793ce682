import { expect, test } from "vitest";
import { isImpossible } from "./closed-words.js";

test.each([
  ["struck", "ADP", "IN", true],
  ["struck", "VERB", "IN", true],
  ["struck", "VERB", "VBD", false],
  ["said", "AUX", "VBD", true],
  ["Denied", "PART", "RB", true],
  ["to", "PUNCT", "TO", true],
  ["to", "PART", "TO", false],
  ["including", "ADP", "VBG", false],
  [",", "NOUN", "DT", true],
  [".", "PUNCT", ".", false],
  ["n’t", "ADV", "RB", false],
  ["12", "PRON", "CD", false],
])("whether %s may be %s %s", (form, upos, xpos, impossible) => {
  expect(isImpossible(form, { upos, xpos })).toBe(impossible);
});
