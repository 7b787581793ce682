import { expect, it, test } from "vitest";
import { loadAnalyser } from "../analyser.js";
import { segment } from "../segment/segment.js";
import { impossibleIn, isImpossible } from "./closed-words.js";

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

it("reads a short dense sentence as one, and others as they were", async () => {
  const analyser = await loadAnalyser({ threads: 1 });
  const [analysis] = await analyser.analyse([
    segment("A missile struck a ferry, which sank off Pemba, killing 40 passengers.\n\nThe mayor slept."),
  ]);
  const { tokens, sentences, syntax, predicates } = analysis!;
  expect(sentences.map((sentence) => impossibleIn(tokens, syntax, sentence))).toEqual([0, 0]);
  expect(syntax[2]).toMatchObject({ upos: "VERB", xpos: "VBD", lemma: "strike", head: -1 });
  expect(syntax[1]).toMatchObject({ deprel: "nsubj", head: 2 });
  expect(predicates.find(({ token }) => token === 2)?.roles.map(({ label }) => label)).toEqual(["ARG0", "ARG1"]);
});
