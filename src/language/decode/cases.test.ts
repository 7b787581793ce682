import { expect, test } from "vitest";
import {
  withCases,
  withDoersOfAttacks,
  withHarmsOfAttacks,
  withIncluded,
  withNearestCases,
  withNounsBeforeCases,
  withPluralsBehindCases,
} from "./cases.js";
import { arcs, named, row, said, tagged } from "./rows.case.js";

test("each preposition is the case of the noun right behind it", () => {
  // "answered with fire on posts"
  const rows = [
    said(-1, "root"),
    row("ADP", 4, "case"),
    row("NOUN", 0, "obj"),
    row("ADP", 4, "case"),
    row("NOUN", 0, "obl"),
  ];
  expect(arcs(withNearestCases(rows))).toEqual(["root -1", "case 2", "obj 0", "case 4", "obl 0"]);
});

test("a preposition before a noun is its case, but no particle of the verb is", () => {
  // "called on states", "went on"
  const called = [row("VERB", -1, "root"), row("ADP", 0, "mark"), row("NOUN", 0, "obl")];
  const on = (word: number): string => (word === 1 ? "on" : "");
  expect(arcs(withCases(called, on))[1]).toBe("case 2");
  expect(withCases(called.slice(0, 2), on)).toEqual(called.slice(0, 2));
  // "expels envoys over raid": what has a preposition is joined to nothing; "on" stands before what it marks
  const over = { ...row("ADP", 3, "advmod"), xpos: "IN" };
  const envoys = [row("VERB", -1, "root"), row("NOUN", 0, "obj"), over, row("NOUN", 1, "conj")];
  expect(arcs(withCases(envoys, () => "over")).slice(2)).toEqual(["case 3", "nmod 1"]);
  const behind = [row("NOUN", -1, "root"), { ...row("ADP", 0, "case"), xpos: "IN" }, row("NOUN", 0, "nmod")];
  expect(arcs(withCases(behind, on))[1]).toBe("case 2");
});

test("a preposition that hangs on what stands before it is the case of the noun behind it", () => {
  // "prison for officers"
  const rows = [row("NOUN", -1, "root"), row("ADP", 0, "case"), row("NOUN", 0, "nmod")];
  expect(arcs(withNearestCases(rows))).toEqual(["root -1", "case 2", "nmod 0"]);
});

test("a noun before a preposition is no part of the noun behind it, but what that was taken for", () => {
  // "a pharmacist from Dorvan was freed"
  const rows = [
    row("DET", 1, "det"),
    row("NOUN", 3, "compound"),
    row("ADP", 3, "case"),
    row("PROPN", 5, "nmod"),
    row("AUX", 5, "aux:pass"),
    tagged("VBN", -1, "root"),
  ];
  expect(arcs(withNounsBeforeCases(rows)).slice(0, 4)).toEqual(["det 1", "nsubj:pass 5", "case 3", "nmod 1"]);
  // "a border guard" has none between
  const guard = [row("NOUN", 1, "compound"), row("NOUN", -1, "root")];
  expect(withNounsBeforeCases(guard)).toEqual(guard);
});

test("who stands behind by has attacked, and made no more than works", () => {
  const rows = (target: string) => [
    named("NOUN", "attack", -1, "root"),
    named("ADP", "on", 2, "case"),
    named("NOUN", target, 0, "nmod"),
    named("ADP", "by", 4, "case"),
    row("NOUN", 2, "nmod"),
  ];
  expect(arcs(withDoersOfAttacks(rows("office")))[4]).toBe("nmod 0");
  expect(arcs(withDoersOfAttacks(rows("novel")))[4]).toBe("nmod 2");
});

test("the plural right behind a preposition is no verb", () => {
  // "met after clashes", "before he flees"
  const rows = [said(-1, "root"), row("ADP", 0, "advmod"), tagged("VBZ", 0, "conj")];
  const form = (word: number): string => ["met", "after", "clashes"][word]!;
  expect(withPluralsBehindCases(rows, form).map(({ upos }) => upos)).toEqual(["VERB", "ADP", "NOUN"]);
  expect(arcs(withPluralsBehindCases(rows, form)).slice(1)).toEqual(["case 2", "obl 0"]);
  const own = [...rows, row("PRON", 2, "nsubj")];
  expect(withPluralsBehindCases(own, form)).toEqual(own);
});

test("a noun behind a preposition does not complete the verb", () => {
  // "injured in blast"
  const rows = [row("VERB", -1, "root"), { ...row("ADP", 0, "mark"), xpos: "IN" }, row("NOUN", 0, "xcomp")];
  expect(arcs(withCases(rows, () => "in"))).toEqual(["root -1", "case 2", "obl 0"]);
});

test("what is included is a part of the others, with all that is joined to it", () => {
  // "people including child and women left"
  const rows = [
    row("NOUN", 5, "nsubj"),
    named("VERB", "include", 2, "case", "VBG"),
    row("NOUN", 0, "conj"),
    row("CCONJ", 4, "cc"),
    row("NOUN", 0, "conj"),
    said(-1, "root"),
  ];
  expect(arcs(withIncluded(rows))).toEqual(["nsubj 5", "case 2", "nmod 0", "cc 4", "conj 2", "root -1"]);
});

test("what harms somebody is the attack, and not what it hit", () => {
  // "attack on barracks that wounded", "attack on rebels who wounded"
  const rows = (pronoun: string) => [
    named("NOUN", "attack", -1, "root"),
    named("ADP", "on", 2, "case"),
    row("NOUN", 0, "nmod"),
    named("PRON", pronoun, 4, "nsubj", "WDT"),
    named("VERB", "wound", 2, "acl:relcl", "VBD"),
  ];
  expect(arcs(withHarmsOfAttacks(rows("that")))[4]).toBe("acl:relcl 0");
  expect(arcs(withHarmsOfAttacks(rows("who")))[4]).toBe("acl:relcl 2");
  // "attack on bus in Dorvan which killed"
  const placed = [
    named("NOUN", "attack", -1, "root"),
    named("ADP", "on", 2, "case"),
    row("NOUN", 0, "nmod"),
    named("ADP", "in", 4, "case"),
    row("PROPN", 2, "nmod"),
    named("PRON", "which", 6, "nsubj", "WDT"),
    named("VERB", "kill", 4, "acl:relcl", "VBD"),
  ];
  expect(arcs(withHarmsOfAttacks(placed))[6]).toBe("acl:relcl 0");
});
