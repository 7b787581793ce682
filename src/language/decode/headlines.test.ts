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

test("before a number the present of a verb of harm is a verb, whatever the tagger takes it for", () => {
  const rows = `Blast NOUN blast 2 nsubj NN
    kills VERB kill 0 root VBZ
    12 NUM 12 2 obj CD
    injures ADP injures 2 advmod IN
    30 NUM 30 2 nummod CD`;
  expect(told("Blast kills 12 injures 30", rows)[3]).toMatch(/ VBZ$/);
});

test("a verb with a subject is no part of the noun behind it", () => {
  const rows = `Workers NOUN worker 2 nsubj NNS
    torch VERB torch 3 compound VBP
    buses NOUN bus 0 root NNS`;
  expect(told("Workers torch buses", rows)).toEqual(["nsubj NNS", "root VBP", "obj NNS"]);
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

test("what looks like a noun, an adjective or a foreign word is the past of such a verb too", () => {
  const shot = `Premier NOUN premier 2 compound NN
    shot NOUN shot 0 root NN
    in ADP in 4 case
    Kalma PROPN Kalma 2 obl NNP`;
  expect(told("Premier shot in Kalma", shot).slice(0, 2)).toEqual(["nsubj:pass NN", "root VBN"]);
  const held = `Guards NOUN guard 0 root NNS
    accused VERB accuse 1 acl FW
    of SCONJ of 4 mark
    theft NOUN theft 2 obj NN`;
  expect(told("Guards accused of theft", held)[1]).toBe("acl VBN");
});

test("who is stabbed at a place has suffered it, and a number can", () => {
  const rows = `Nine NUM nine 2 nummod CD
    stabbed VERB stab 0 root VBN
    at ADP at 4 case
    market NOUN market 2 obl NN`;
  expect(told("Nine stabbed at market", rows)[0]).toBe("nsubj:pass CD");
});

test("before a number what looks like a plural of a verb of harm is one", () => {
  const rows = `Tonga PROPN tonga 2 compound NNP
    blast NOUN blast 0 root NN
    wounds NOUN wound 2 parataxis NNS
    six NUM six 3 flat CD`;
  expect(told("Tonga blast wounds six", rows)).toEqual(["compound NNP", "nsubj NN", "root VBZ", "obj CD"]);
});

test("no relative clause stands before its noun", () => {
  const rows = `Court NOUN court 3 compound NN
    probes VERB probe 3 acl:relcl VBZ
    raid NOUN raid 0 root NN
    on ADP on 5 case
    clinic NOUN clinic 3 nmod NN`;
  expect(told("Court probes raid on clinic", rows)).toEqual(["nsubj NN", "root VBZ", "obj NN", "case IN", "nmod NN"]);
});

test("an infinitive beside the names that open a headline is what they will do", () => {
  const rows = `Mora PROPN Mora 0 root NNP
    , PUNCT , 3 punct ,
    Lind PROPN Lind 1 conj NNP
    to PART to 5 mark TO
    meet VERB meet 1 parataxis VB`;
  expect(told("Mora , Lind to meet", rows).filter((each) => !each.startsWith("punct"))).toEqual([
    "nsubj NNP",
    "conj NNP",
    "mark TO",
    "root VB",
  ]);
});
