import { expect, test } from "vitest";
import {
  withAdjectives,
  withHyphened,
  withHyphenedNouns,
  withNamesBehind,
  withNamesBehindBrackets,
  withNamesBeside,
  withNamesOfVerbs,
  withNeighbours,
  withResults,
  withTitles,
} from "./beside.js";
import { arcs, row, said } from "./rows.case.js";

test("a title hangs on the name behind it", () => {
  // "leader Ana said"
  const rows = [row("NOUN", 2, "compound"), row("PROPN", 2, "nsubj"), said(-1, "root")];
  expect(arcs(withTitles(rows))).toEqual(["nmod:desc 1", "nsubj 2", "root -1"]);
});

test("a noun hangs on the name directly behind it", () => {
  // "militia Kalma denied"
  const rows = [row("NOUN", 2, "nsubj"), row("PROPN", 0, "nmod"), said(-1, "root")];
  expect(arcs(withNamesBehind(rows))).toEqual(["nmod:desc 1", "nsubj 2", "root -1"]);
  // "the bloc Anda condemned it"
  const bloc = [row("NOUN", 2, "nsubj"), row("PROPN", 0, "compound"), row("VERB", -1, "root")];
  expect(arcs(withNamesBehind(bloc))).toEqual(["nmod:desc 1", "nsubj 2", "root -1"]);
});

test("of a name and a noun that are both the subject the name is a part of the noun's phrase", () => {
  // "Ecuador army frees", "Ecuador, army frees"
  const rows = [row("PROPN", 2, "nsubj"), row("NOUN", 2, "nsubj"), row("VERB", -1, "root")];
  expect(arcs(withNamesBeside(rows))).toEqual(["compound 1", "nsubj 2", "root -1"]);
  const apart = [row("PROPN", 3, "nsubj"), row("PUNCT", 3, "punct"), row("NOUN", 3, "nsubj"), row("VERB", -1, "root")];
  expect(withNamesBeside(apart)).toEqual(apart);
});

test("a neighbouring country is a subject, and nobody's object", () => {
  // "Neighbouring Velden urged them"
  const rows = [row("VERB", 2, "amod"), row("PROPN", 0, "obj"), row("VERB", -1, "root"), row("PRON", 2, "obj")];
  const form = (word: number): string => ["Neighbouring", "Velden", "urged", "them"][word]!;
  expect(arcs(withNeighbours(rows, form)).slice(0, 2)).toEqual(["amod 1", "nsubj 2"]);
});

test("what a noun says of a name hangs on it, flat names too", () => {
  // "leader Samir welcomed"
  const rows = [row("NOUN", 2, "nmod:desc"), row("PROPN", 0, "flat"), said(-1, "root")];
  expect(arcs(withNamesBehind(rows))).toEqual(["nmod:desc 1", "nmod:desc 2", "root -1"]);
});

test("an adjective right before a noun is of that one", () => {
  // "attack on free speech", "an attack vicious and long"
  const attack = [row("NOUN", -1, "root"), row("ADP", 3, "case"), row("ADJ", 0, "amod"), row("NOUN", 0, "nmod")];
  expect(arcs(withAdjectives(attack))[2]).toBe("amod 3");
  const behind = [row("NOUN", -1, "root"), row("ADJ", 0, "amod"), row("CCONJ", 3, "cc"), row("ADJ", 1, "conj")];
  expect(withAdjectives(behind)).toEqual(behind);
});

test("what stands before a hyphen and a participle tells of what is named behind", () => {
  // "operator , Piraeus - based Thalassa confirmed"
  const form = (word: number): string => "operator , Piraeus - based Thalassa confirmed".split(" ")[word] ?? "";
  const rows = [
    row("NOUN", 6, "nsubj"),
    row("PUNCT", 0, "punct"),
    row("PROPN", 0, "appos"),
    row("PUNCT", 2, "punct"),
    row("VERB", 0, "amod"),
    row("PROPN", 0, "flat"),
    said(-1, "root"),
  ];
  expect(arcs(withHyphened(rows, form)).slice(2, 6)).toEqual(["compound 4", "punct 2", "amod 5", "appos 0"]);
  const whole = rows.with(2, row("PROPN", 4, "compound")).with(4, row("VERB", 5, "amod"));
  expect(withHyphened(whole, form)).toEqual(whole);
});

test("without an article the noun before a name only describes it, though the name is set beside it", () => {
  // "freed healer Ana", and "freed his wife Ana"
  const freed = [row("VERB", -1, "root"), row("NOUN", 0, "obj"), row("PROPN", 1, "appos")];
  expect(arcs(withNamesBehind(freed))).toEqual(["root -1", "nmod:desc 2", "obj 0"]);
  const wife = [row("VERB", -1, "root"), row("PRON", 2, "nmod:poss"), row("NOUN", 0, "obj"), row("PROPN", 2, "appos")];
  expect(withNamesBehind(wife)).toEqual(wife);
  // "shot accomplice Vera"
  const shot = freed.map((each) => (each.deprel === "appos" ? { ...each, deprel: "obj" } : each));
  expect(arcs(withNamesBehind(shot))).toEqual(["root -1", "nmod:desc 2", "obj 0"]);
});

test("a body with its short name in brackets describes the name of who holds an office in it", () => {
  // "Party ( JP ) chief Ana fled"
  const words = ["Party", "(", "JP", ")", "chief", "Ana", "fled"];
  const rows = [
    row("PROPN", 6, "nsubj"),
    row("PUNCT", 2, "punct"),
    row("PROPN", 0, "appos"),
    row("PUNCT", 2, "punct"),
    row("NOUN", 0, "compound"),
    row("PROPN", 6, "nmod"),
    row("VERB", -1, "root"),
  ];
  const mended = arcs(withNamesBehindBrackets(rows, (word) => words[word] ?? ""));
  expect([mended[0], mended[4], mended[5]]).toEqual(["compound 4", "nmod:desc 5", "nsubj 6"]);
});

test("of a noun with a hyphen the last part is the head", () => {
  // "announced monthlong cease - fire with rebels"
  const words = ["announced", "monthlong", "cease", "-", "fire", "with", "rebels"];
  const rows = [
    row("VERB", -1, "root"),
    row("NOUN", 2, "compound"),
    row("VERB", 0, "compound"),
    row("PUNCT", 4, "punct"),
    row("NOUN", 1, "obl"),
    row("ADP", 6, "case"),
    row("NOUN", 1, "obl"),
  ];
  expect(arcs(withHyphenedNouns(rows, (word) => words[word] ?? ""))).toEqual([
    "root -1",
    "compound 4",
    "compound 4",
    "punct 4",
    "obj 0",
    "case 6",
    "obl 4",
  ]);
});

test("a participle behind a name and a hyphen has no object", () => {
  // "Chad - led strike killed": "strike" as the object of "led"
  const words = ["Chad", "-", "led", "strike"];
  const rows = [row("PROPN", 2, "nsubj"), row("PUNCT", 2, "punct"), row("VERB", -1, "root"), row("NOUN", 2, "obj")];
  expect(arcs(withHyphened(rows, (word) => words[word] ?? ""))).toEqual(["compound 2", "punct 2", "amod 3", "root -1"]);
});

test("a name that the noun before it hangs on is the object of a verb without one", () => {
  // "fined pilot Odo Lenz"
  const rows = [row("VERB", -1, "root"), row("NOUN", 2, "appos"), row("PROPN", 0, "flat"), row("PROPN", 2, "flat")];
  expect(arcs(withNamesOfVerbs(rows))).toEqual(["root -1", "nmod:desc 2", "obj 0", "flat 2"]);
  const served = [...rows, row("PRON", 0, "obj")];
  expect(withNamesOfVerbs(served)).toEqual(served);
});

test("an adjective between a verb and its object says how that one ends", () => {
  // "shot dead mayor"
  const rows = [said(-1, "root"), row("ADJ", 0, "obj"), row("NOUN", 0, "obj")];
  expect(arcs(withResults(rows))).toEqual(["root -1", "xcomp 0", "obj 0"]);
  expect(withResults(rows.slice(0, 2))).toEqual(rows.slice(0, 2));
});
