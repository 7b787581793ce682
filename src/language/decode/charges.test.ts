import { expect, test } from "vitest";
import {
  withCharges,
  withChargesBehind,
  withChargesOfBeing,
  withDoersOfCharges,
  withListedCharges,
  withThoseCharged,
} from "./charges.js";
import { arcs, named, row, tagged } from "./rows.case.js";

test("what somebody is charged with is no part of who he is, but a name may be", () => {
  // "accused the head of fraud"
  const of = { ...row("ADP", 3, "case"), lemma: "of" };
  const accused = { ...row("VERB", -1, "root"), lemma: "accuse" };
  expect(arcs(withCharges([accused, row("NOUN", 0, "obj"), of, row("NOUN", 1, "nmod")]))[3]).toBe("obl 0");
  expect(arcs(withCharges([accused, row("NOUN", 0, "obj"), of, row("PROPN", 1, "nmod")]))[3]).toBe("nmod 1");
});

test("the name right behind accused is who is accused", () => {
  // "accused Velonia of fraud"
  const rows = [
    { ...row("VERB", -1, "root"), lemma: "accuse" },
    row("PROPN", 0, "xcomp"),
    { ...row("ADP", 3, "case"), lemma: "of" },
    row("NOUN", 0, "obl"),
  ];
  expect(arcs(withCharges(rows))[1]).toBe("obj 0");
});

test("what those accused are charged with hangs on the participle", () => {
  // "officials accused of bribery resigned"
  const rows = [
    named("NOUN", "official", 4, "nsubj"),
    named("VERB", "accuse", 0, "acl", "VBN"),
    named("ADP", "of", 1, "fixed"),
    named("NOUN", "bribery", 4, "nsubj"),
    named("VERB", "resign", -1, "root", "VBD"),
  ];
  expect(arcs(withChargesBehind(rows)).slice(1, 4)).toEqual(["acl 0", "case 3", "obl 1"]);
});

test("who stands between a verb of charging and its of is its object", () => {
  // "accused Marra of theft"
  const accused = { ...row("VERB", -1, "root"), lemma: "accuse" };
  const of = { ...row("SCONJ", 3, "mark"), lemma: "of" };
  const rows = (head: number, deprel: string) => [accused, row("PROPN", head, deprel), of, row("NOUN", 0, "obl")];
  expect(arcs(withThoseCharged(rows(3, "appos")))[1]).toBe("obj 0");
  expect(withThoseCharged(rows(0, "obj"))).toEqual(rows(0, "obj"));
});

test("a gerund behind the of of a participle is what those are charged with", () => {
  // "man suspected of spying was held"
  const rows = [
    named("NOUN", "man", 4, "nsubj:pass"),
    named("VERB", "suspect", 0, "acl", "VBN"),
    named("SCONJ", "of", 3, "mark"),
    named("VERB", "spy", 4, "xcomp", "VBG"),
    named("VERB", "hold", -1, "root", "VBN"),
  ];
  expect(arcs(withChargesBehind(rows))[3]).toBe("advcl 1");
});

test("who did what is alleged does not allege it", () => {
  // "allegations of torture by police", but "the murder of a clerk by police"
  const rows = (noun: string) => [
    named("NOUN", noun, -1, "root"),
    named("ADP", "of", 2, "case"),
    named("NOUN", "torture", 0, "nmod"),
    named("ADP", "by", 4, "case"),
    named("NOUN", "police", 0, "nmod"),
  ];
  expect(arcs(withDoersOfCharges(rows("allegation")))[4]).toBe("nmod 2");
  expect(arcs(withDoersOfCharges(rows("murder")))[4]).toBe("nmod 0");
});

test("what is listed behind a charge is charged too", () => {
  // "arrested him on allegations of fraud , waging war"
  const rows = [
    named("VERB", "arrest", -1, "root", "VBD"),
    named("PRON", "he", 0, "obj"),
    named("ADP", "on", 3, "case"),
    named("NOUN", "allegation", 0, "obl"),
    named("ADP", "of", 5, "case"),
    named("NOUN", "fraud", 3, "nmod"),
    named("PUNCT", ",", 7, "punct"),
    named("VERB", "wage", 0, "advcl", "VBG"),
    named("NOUN", "war", 7, "obj"),
  ];
  expect(arcs(withListedCharges(rows))[7]).toBe("acl 3");
  const [subject] = [named("NOUN", "army", 7, "nsubj")];
  expect(withListedCharges([...rows, subject])).toEqual([...rows, subject]);
});

test("what has a copula is a clause that somebody is accused of", () => {
  // "accused of being aide"
  const rows = [
    tagged("VBD", -1, "root", "accuse"),
    tagged("ADP", 3, "mark", "of"),
    tagged("VBG", 3, "cop", "be"),
    tagged("NOUN", 0, "xcomp", "aide"),
  ];
  expect(arcs(withChargesOfBeing(rows))[3]).toBe("advcl 0");
});
