import { expect, test } from "vitest";
import type { Syntax } from "../analysis.js";
import {
  withDescribedSubjects,
  withDescribedVictims,
  withVerbsOfRoots,
  withFrontedObjects,
  withoutAdjectivesAsRoots,
  withoutBareRelatives,
  withoutCasedSubjects,
  withReducedRelatives,
} from "./reduced.js";
import { arcs, tagged as row } from "./rows.case.js";

test("a participle directly behind a noun describes it", () => {
  // "keep a truce reached", but "a truce was reached"
  const kept = [row("VBP", -1, "root"), row("NOUN", 0, "obj"), row("VBN", 0, "ccomp")];
  expect(arcs(withReducedRelatives(kept))[2]).toBe("acl 1");
  const passive = [...kept.slice(0, 2), row("AUX", 3, "aux:pass"), row("VBN", 0, "ccomp")];
  expect(withReducedRelatives(passive)).toEqual(passive);
});

test("of two subjects a participle is none, and it describes the nearer of a man and his kin", () => {
  // "groups outlawed met"
  const groups = [row("NOUN", 2, "nsubj"), row("VBN", 2, "nsubj"), row("VBD", -1, "root")];
  expect(arcs(withReducedRelatives(groups))[1]).toBe("acl 0");
  // "relatives of men killed by guards sued"
  const kin = (lemma: string) => [
    row("NOUN", 6, "nsubj", lemma),
    row("ADP", 2, "case", "of"),
    row("NOUN", 0, "nmod"),
    row("VBN", 0, "acl"),
    row("ADP", 5, "case", "by"),
    row("NOUN", 0, "nmod"),
    row("VBD", -1, "root"),
  ];
  expect(arcs(withReducedRelatives(kin("relative"))).slice(3, 6)).toEqual(["acl 2", "case 5", "obl:agent 3"]);
  expect(withReducedRelatives(kin("convoy"))).toEqual(kin("convoy"));
});

test("what has a preposition is no subject, and the past behind it describes the nearest noun", () => {
  // "pay for families of miners killed"
  const rows = (preposition: string): Syntax[] => [
    row("VBP", -1, "root"),
    row("ADP", 2, "case", preposition),
    row("NOUN", 5, "nsubj:pass"),
    row("ADP", 4, "case", "of"),
    row("NOUN", 2, "nmod"),
    row("VBD", 0, "advcl"),
  ];
  const mended = withoutCasedSubjects(rows("for"));
  expect(arcs(mended)).toEqual(["root -1", "case 2", "obl 0", "case 4", "nmod 2", "acl 4"]);
  expect(mended[5]!.xpos).toBe("VBN");
  // "wept after families of miners arrived"
  expect(withoutCasedSubjects(rows("after"))).toEqual(rows("after"));
});

test("a verb before such a noun is that of the clause", () => {
  // "asked that Mali pay for those jailed"
  const rows = [
    row("VBD", -1, "root"),
    row("SCONJ", 6, "mark", "that"),
    row("PROPN", 6, "nsubj"),
    row("VB", 6, "xcomp"),
    row("ADP", 5, "case", "for"),
    row("NOUN", 6, "nsubj:pass"),
    row("VBD", 0, "advcl"),
  ];
  expect(arcs(withoutCasedSubjects(rows))).toEqual([
    "root -1",
    "mark 3",
    "nsubj 3",
    "ccomp 0",
    "case 5",
    "obl 3",
    "acl 5",
  ]);
});

test("a charge that somebody denied is told beside the clause before it", () => {
  // "urged Mali to go , a charge it denied"
  const rows = [
    row("VBD", -1, "root"),
    row("PROPN", 0, "obj"),
    row("VB", 0, "xcomp"),
    row("PUNCT", 6, "punct"),
    row("DET", 5, "det"),
    row("NOUN", 7, "obj"),
    row("PRON", 7, "nsubj"),
    row("VBD", 0, "ccomp"),
  ];
  expect(arcs(withFrontedObjects(rows))[7]).toBe("parataxis 0");
});

test("a clause without a subject or a pronoun is no relative clause of all there is", () => {
  // "the group called on Mali", but "the group that called on Mali"
  const rows = [
    row("DET", 1, "det"),
    row("NOUN", -1, "root"),
    row("VBD", 1, "acl:relcl"),
    row("ADP", 4, "case"),
    row("PROPN", 1, "nmod"),
  ];
  expect(arcs(withoutBareRelatives(rows))).toEqual(["det 1", "nsubj 2", "root -1", "case 4", "obl 2"]);
  const relative = [...rows.slice(0, 2), row("WDT", 3, "nsubj"), row("VBD", 1, "acl:relcl")];
  expect(withoutBareRelatives(relative)).toEqual(relative);
});

test("a past of a verb that is never without an object describes the noun before it", () => {
  const words = (...rows: Syntax[]): string[] => arcs(withDescribedVictims(rows));
  const jailed = (head: number, deprel: string): Syntax => row("VBD", head, deprel, "jail");
  const praise = row("VBD", -1, "root", "praise");
  // "praised teachers jailed", "said teachers jailed"
  expect(words(praise, row("NOUN", 2, "nsubj"), jailed(0, "ccomp"))).toEqual(["root -1", "obj 0", "acl 1"]);
  expect(words({ ...praise, lemma: "say" }, row("NOUN", 2, "nsubj"), jailed(0, "ccomp"))[2]).toBe("ccomp 0");
  // "wrote about teachers jailed"
  expect(words(praise, row("ADP", 2, "case"), row("NOUN", 0, "obl"), jailed(2, "advmod"))[3]).toBe("acl 2");
  // "families of teachers jailed wept"
  const families = [row("NOUN", 4, "nsubj"), row("ADP", 2, "case"), row("NOUN", 3, "obl"), jailed(0, "conj")];
  expect(words(...families, row("VBD", -1, "root"))).toEqual(["nsubj 4", "case 2", "nmod 0", "acl 2", "root -1"]);
  // "teachers jailed were freed"
  expect(
    words(row("NOUN", 1, "nsubj:pass"), jailed(-1, "root"), { ...row("AUX", 3, "aux:pass") }, row("VBN", 1, "conj")),
  ).toEqual(["nsubj:pass 3", "acl 0", "aux:pass 3", "root -1"]);
  // "said police jailed editors"
  const active = [{ ...praise, lemma: "say" }, row("NOUN", 2, "nsubj"), jailed(0, "ccomp"), row("NOUN", 2, "obj")];
  expect(words(...active)).toEqual(arcs(active));
});

test("an adjective before a noun with a verb behind it is no root", () => {
  // "angry crowds in towns burned flags"
  const rows = [
    row("ADJ", -1, "root"),
    row("NOUN", 0, "nsubj"),
    row("ADP", 3, "case"),
    row("NOUN", 1, "nmod"),
    row("VBN", 3, "acl"),
    row("NOUN", 4, "obj"),
  ];
  expect(arcs(withoutAdjectivesAsRoots(rows))).toEqual(["amod 1", "nsubj 4", "case 3", "nmod 1", "root -1", "obj 4"]);
  const copular = [...rows, row("AUX", 0, "cop")];
  expect(withoutAdjectivesAsRoots(copular)).toEqual(copular);
});

test("a noun before a participle and its by is the subject of the verb behind them", () => {
  // "a bomb planted by rebels exploded"
  const rows = [
    row("DET", 4, "det"),
    row("NOUN", 5, "compound"),
    row("VBN", 5, "advcl", "plant"),
    { ...row("ADP", 4, "case"), lemma: "by" },
    row("NOUN", 2, "nsubj"),
    row("VBD", -1, "root"),
  ];
  expect(arcs(withDescribedSubjects(rows)).slice(1)).toEqual(["nsubj 5", "acl 1", "case 4", "obl:agent 2", "root -1"]);
  // where the participle is what both hang on
  const hung = rows.map((each, word) => (word === 1 ? { ...each, head: 2 } : each));
  const above = [
    ...hung.slice(0, 2),
    { ...hung[2]!, head: -1, deprel: "root" },
    ...hung.slice(3, 4),
    { ...hung[4]!, head: 5 },
    { ...hung[5]!, head: 2, deprel: "acl:relcl" },
  ];
  expect(arcs(withDescribedSubjects(above)).slice(1)).toEqual(["nsubj 5", "acl 1", "case 4", "obl:agent 2", "root -1"]);
});

test("with an object the past behind the first noun is the verb of the sentence", () => {
  // "blast damaged shops in Dorvan"
  const rows = [row("NOUN", -1, "root"), row("VBN", 0, "acl"), row("NOUN", 1, "obj"), row("NOUN", 0, "nmod")];
  expect(arcs(withVerbsOfRoots(rows))).toEqual(["nsubj 1", "root -1", "obj 1", "obl 1"]);
  // "shops damaged by fire"
  const passive = [...rows.slice(0, 2), { ...row("NOUN", 1, "obl:agent") }];
  expect(withVerbsOfRoots(passive)).toEqual(passive);
});
