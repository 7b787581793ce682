import { expect, test } from "vitest";
import { analysisOf } from "../analysis.case.js";
import { withHeadlines } from "./headlines.js";

const WORDS = "Two reporters abducted near border";
const ROWS = `Two NUM two 2 nummod CD
  reporters NOUN reporter 3 nsubj NNS
  abducted VERB abduct 0 root VBD
  near ADP near 5 case
  border NOUN border 3 obl`;

const told = (words: string, rows: string): string[] =>
  withHeadlines(analysisOf(words, rows).syntax, (word) => words.split(" ")[word] ?? "").map(
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

test("a finite verb has the noun as its subject, of which it was hung as a part", () => {
  const rows = `Border PROPN border 2 compound NNP
    clash NOUN clash 0 root NN
    kills VERB kill 2 flat VBZ
    five NUM five 2 flat CD`;
  expect(told("Border clash kills five", rows)).toEqual(["compound NNP", "nsubj NN", "root VBZ", "obj CD"]);
});

test("what looks like the past of a verb of harm is no noun", () => {
  const rows = `Governor PROPN governor 2 compound NNP
    killed NOUN killed 0 root NN
    by ADP by 4 case
    gunmen NOUN gunman 2 obl NNS`;
  expect(told("Governor killed by gunmen", rows).slice(0, 2)).toEqual(["nsubj:pass NNP", "root VBN"]);
});

test("what is done to where it aims is done by the subject", () => {
  const rows = `Police NOUN police 2 nsubj NNS
    shot VERB shoot 0 root VBD
    at ADP at 4 case
    marchers NOUN marcher 2 obl`;
  expect(told("Police shot at marchers", rows)[0]).toMatch(/^nsubj /);
});
