/** All sentences are invented. */
import { expect, test } from "vitest";
import { analysisOf } from "../analysis.case.js";
import { withNamesOnVerbs, withNumbersOfNouns, withVerbsBeforeNumbers, withVerbsOfNumbers } from "./numbers.js";

const told = (rows: readonly { readonly upos: string; readonly head: number; readonly deprel: string }[]): string[] =>
  rows.map(({ upos, head, deprel }) => `${upos} ${deprel} ${head}`);

test("the past of a verb of harm behind an and and before a number is a verb, and what is counted its object", () => {
  const words = "Shells killed two nurses and wounded nine guards";
  const rows = `Shells NOUN shell 2 nsubj NNS
    killed VERB kill 0 root VBD
    two NUM two 4 nummod CD
    nurses NOUN nurse 2 obj NNS
    and CCONJ and 8 cc CC
    wounded ADJ wounded 8 amod JJ
    nine NUM nine 8 nummod CD
    guards NOUN guard 4 conj NNS`;
  const mended = told(withVerbsBeforeNumbers(analysisOf(words, rows).syntax, (word) => words.split(" ")[word] ?? ""));
  expect(mended.slice(4)).toEqual(["CCONJ cc 5", "VERB conj 1", "NUM nummod 7", "NOUN obj 5"]);
});

test("what is wounded without a number stays as it is", () => {
  const words = "Shells killed two nurses and wounded guards";
  const rows = `Shells NOUN shell 2 nsubj NNS
    killed VERB kill 0 root VBD
    two NUM two 4 nummod CD
    nurses NOUN nurse 2 obj NNS
    and CCONJ and 7 cc CC
    wounded ADJ wounded 7 amod JJ
    guards NOUN guard 4 conj NNS`;
  const { syntax } = analysisOf(words, rows);
  expect(withVerbsBeforeNumbers(syntax, (word) => words.split(" ")[word] ?? "")).toEqual(syntax);
});

test("a number right before a noun that hangs where it does counts it", () => {
  const rows = `Eight NUM eight 2 nummod CD
    nurses NOUN nurse 0 root NNS
    and CCONJ and 5 cc CC
    14 NUM 14 2 conj CD
    guards NOUN guard 2 conj NNS`;
  expect(told(withNumbersOfNouns(analysisOf("Eight nurses and 14 guards", rows).syntax))[3]).toBe("NUM nummod 4");
});

test("what stands behind a verb counts nothing there, but is its object", () => {
  const rows = `Guns NOUN gun 2 nsubj NNS
    fired VERB fire 0 root VBD
    dozens NOUN dozen 2 nummod NNS`;
  expect(told(withNumbersOfNouns(analysisOf("Guns fired dozens", rows).syntax))[2]).toBe("NOUN obj 1");
});

test("a number before a form of be is whom something is said of", () => {
  // "Hundreds are in detention"
  const rows = `Hundreds NUM hundred 4 nummod NNS
    are AUX be 4 cop VBP
    in ADP in 4 case IN
    detention NOUN detention 0 root NN`;
  expect(told(withNumbersOfNouns(analysisOf("Hundreds are in detention", rows).syntax))[0]).toBe("NUM nsubj 3");
});

test("the other one is no time before a verb without a subject", () => {
  const rows = `the DET the 3 det DT
    other ADJ other 3 amod JJ
    one NUM one 5 obl CD
    was AUX be 5 aux:pass VBD
    freed VERB free 0 root VBN`;
  expect(told(withNumbersOfNouns(analysisOf("the other one was freed", rows).syntax))[2]).toBe("NUM nsubj:pass 4");
});

test("the past of a verb of harm between a noun and a number is the verb of both", () => {
  const words = "A bomb killed nine people in Calder";
  const rows = `A DET a 5 det DT
    bomb NOUN bomb 5 compound NN
    killed VERB kill 5 case VBD
    nine NUM nine 5 nummod CD
    people NOUN people 0 root NNS
    in ADP in 7 case IN
    Calder PROPN Calder 5 nmod NNP`;
  const form = (word: number): string => words.split(" ")[word] ?? "";
  const { syntax } = analysisOf(words, rows);
  expect(told(withVerbsOfNumbers(syntax, form))).toEqual([
    "DET det 1",
    "NOUN nsubj 2",
    "VERB root -1",
    "NUM nummod 4",
    "NOUN obj 2",
    "ADP case 6",
    "PROPN obl 2",
  ]);
  // "near ten bomb killed …": what has no number behind it stays
  const bare = syntax.map((each, word) => (word === 3 ? { ...each, xpos: "JJ" } : each));
  expect(withVerbsOfNumbers(bare, form)).toEqual(bare);
});

test("a day behind on is of the verb, and not of those counted", () => {
  const rows = `Shells NOUN shell 2 nsubj NNS
    killed VERB kill 0 root VBD
    two NUM two 4 nummod CD
    nurses NOUN nurse 2 obj NNS
    on ADP on 6 case IN
    Monday PROPN Monday 4 nmod:unmarked NNP`;
  const { syntax } = analysisOf("Shells killed two nurses on Monday", rows);
  expect(told(withNamesOnVerbs(syntax))[5]).toBe("PROPN obl:unmarked 1");
  const uncounted = syntax.map((each, word) => (word === 2 ? { ...each, deprel: "det" } : each));
  expect(withNamesOnVerbs(uncounted)).toEqual(uncounted);
});

test("a number right before a noun that hangs where it does counts it", () => {
  const rows = `Two NUM two 3 parataxis CD
    taxis NOUN taxi 3 nsubj NNS
    burnt VERB burn 0 root VBD`;
  const { syntax } = analysisOf("Two taxis burnt", rows);
  expect(told(withNumbersOfNouns(syntax))[0]).toBe("NUM nummod 1");
});
