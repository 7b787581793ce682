import { expect, test } from "vitest";
import { analysisOf } from "../analysis.case.js";
import { withHeadlinePassives } from "./headlines.js";

const WORDS = "Two reporters abducted near border";
const ROWS = `Two NUM two 2 nummod CD
  reporters NOUN reporter 3 nsubj NNS
  abducted VERB abduct 0 root VBD
  near ADP near 5 case
  border NOUN border 3 obl`;

const told = (words: string, rows: string): string[] =>
  withHeadlinePassives(analysisOf(words, rows).syntax, (word) => words.split(" ")[word] ?? "").map(
    ({ deprel, xpos }) => `${deprel} ${xpos}`,
  );

test("those before the bare past of a headline have suffered it", () => {
  expect(told(WORDS, ROWS).slice(1, 3)).toEqual(["nsubj:pass NNS", "root VBN"]);
});

test("not in a sentence, and not where there is an object", () => {
  expect(told(`${WORDS} .`, `${ROWS}\n. PUNCT . 3 punct`)[1]).toMatch(/^nsubj /);
  const object = ROWS.replace("near ADP near 5 case", "a DET a 5 det").replace("3 obl", "3 obj");
  expect(told("Two reporters abducted a border", object)[1]).toMatch(/^nsubj /);
});
