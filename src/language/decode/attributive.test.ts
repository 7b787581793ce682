import { expect, test } from "vitest";
import { withGerundsOfNouns, withModifiersOfNouns, withParticiplesOfNouns } from "./attributive.js";
import { arcs, named, row, said, tagged } from "./rows.case.js";

test("the past of a verb between a number and a noun describes the noun", () => {
  // "freed the six abducted drivers"
  const rows = [
    said(-1, "root"),
    row("DET", 3, "det"),
    row("NUM", 3, "nsubj"),
    tagged("VBD", 0, "nsubj"),
    row("NOUN", 3, "obj"),
  ];
  expect(arcs(withParticiplesOfNouns(rows))).toEqual(["root -1", "det 4", "nummod 4", "amod 4", "obj 0"]);
  // "said six abducted drivers": the past has the number for its subject where it is a clause
  const clause = rows.map((each, word) => (word === 3 ? { ...each, deprel: "ccomp" } : each));
  expect(withParticiplesOfNouns(clause)).toEqual(clause);
});

test("a word in -ing between an article and its noun describes the noun", () => {
  // "hurt in a firing incident"
  const rows = [
    tagged("VBN", -1, "root"),
    named("ADP", "in", 0, "mark", "IN"),
    named("DET", "a", 4, "det", "DT"),
    tagged("VBG", 4, "advcl"),
    row("NOUN", 0, "obj"),
  ];
  expect(arcs(withGerundsOfNouns(rows)).slice(1)).toEqual(["case 4", "det 4", "amod 4", "obl 0"]);
  // "launched a stinging attack"
  const stinging = [rows[0]!, { ...rows[2]!, head: 3 }, tagged("VBG", 3, "xcomp"), rows[4]!];
  expect(arcs(withGerundsOfNouns(stinging))[2]).toBe("amod 3");
});

test("what describes a noun right behind it does not hang on the verb before both", () => {
  // "died in rebel attack"
  const rows = [said(-1, "root"), row("ADP", 0, "case"), row("NOUN", 0, "compound"), row("NOUN", 0, "obl")];
  expect(arcs(withModifiersOfNouns(rows))[2]).toBe("compound 3");
  const told = rows.map((each, word) => (word === 3 ? { ...each, deprel: "nsubj" } : each));
  expect(withModifiersOfNouns(told)).toEqual(told);
});
