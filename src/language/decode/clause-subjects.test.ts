import { expect, test } from "vitest";
import {
  withCompelled,
  withJoinedSubjects,
  withSubjectsOfInfinitives,
  withSubjectsOfMarkedClauses,
} from "./clause-subjects.js";
import { arcs, named, row, said, tagged } from "./rows.case.js";

test("of two subjects the one with the and is joined to the other", () => {
  // "Chad and allies launched"
  const rows = [row("PROPN", 3, "nsubj"), row("CCONJ", 2, "cc"), row("NOUN", 3, "nsubj"), said(-1, "root")];
  expect(arcs(withJoinedSubjects(rows))).toEqual(["nsubj 3", "cc 2", "conj 0", "root -1"]);
  const bare = rows.filter((_, word) => word !== 1).map((each) => ({ ...each, head: each.head === 3 ? 2 : each.head }));
  expect(withJoinedSubjects(bare)).toEqual(bare);
});

test("the noun between a conjunction and a finite verb is its subject", () => {
  // "left after guards begged", "left after talks", where nothing is finite
  const rows = [said(-1, "root"), named("ADP", "after", 2, "case"), row("NOUN", 3, "obl"), said(0, "advcl")];
  expect(arcs(withSubjectsOfMarkedClauses(rows))).toEqual(["root -1", "mark 3", "nsubj 3", "advcl 0"]);
  const talks = [...rows.slice(0, 3), { ...rows[3]!, xpos: "VBG" }];
  expect(withSubjectsOfMarkedClauses(talks)).toEqual(talks);
});

test("whoever stands behind for is the subject of a passive infinitive", () => {
  // "asked for aide to be freed"
  const rows = [
    said(-1, "root"),
    named("ADP", "for", 2, "case"),
    row("NOUN", 0, "obl"),
    tagged("TO", 5, "mark", "to"),
    named("AUX", "be", 5, "aux:pass", "VB"),
    tagged("VBN", 0, "advcl"),
  ];
  expect(arcs(withSubjectsOfInfinitives(rows))).toEqual([
    "root -1",
    "mark 5",
    "nsubj:pass 5",
    "mark 5",
    "aux:pass 5",
    "advcl 0",
  ]);
});

test("what one is forced to tells nothing of the object", () => {
  // "forced plane to land", "a plan to land"
  const rows = (verb: string) => [
    named("VERB", verb, -1, "root", "VBD"),
    row("NOUN", 0, "obj"),
    tagged("TO", 3, "mark", "to"),
    tagged("VB", 1, "acl"),
  ];
  expect(arcs(withCompelled(rows("force")))[3]).toBe("xcomp 0");
  expect(arcs(withCompelled(rows("make")))[3]).toBe("acl 1");
});
