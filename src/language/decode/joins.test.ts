import { expect, test } from "vitest";
import { withActiveJoins, withVerbsJoinedToVerbs } from "./joins.js";
import { arcs, row, said, tagged } from "./rows.case.js";

test("the past of a verb is joined to the verb before it and not to a noun", () => {
  // "engaged in harassment and brutally assaulted guards"
  const form = (): string => "assaulted";
  const rows = [
    said(-1, "root"),
    row("ADP", 2, "case"),
    row("NOUN", 0, "obl"),
    row("CCONJ", 2, "cc"),
    row("NOUN", 2, "conj"),
    said(2, "conj"),
    row("NOUN", 2, "conj"),
  ];
  expect(arcs(withVerbsJoinedToVerbs(rows, form))).toEqual([
    "root -1",
    "case 2",
    "obl 0",
    "cc 5",
    "advmod 5",
    "conj 0",
    "obj 5",
  ]);
  // "workers in towns and soldiers fled": with a subject of its own it stays
  const own = [...rows, row("NOUN", 5, "nsubj")];
  expect(withVerbsJoinedToVerbs(own, form)).toEqual(own);
});

test("a past with an object is joined to the nearer active verb and not to a passive", () => {
  // "boys were woken after guards stormed barns and beat men"
  const rows = [
    row("NOUN", 2, "nsubj:pass"),
    row("AUX", 2, "aux:pass"),
    tagged("VBN", -1, "root"),
    row("SCONJ", 5, "mark"),
    row("NOUN", 5, "nsubj"),
    said(2, "advcl"),
    row("NOUN", 5, "obj"),
    row("CCONJ", 2, "cc"),
    tagged("VBN", 2, "conj"),
    row("NOUN", 2, "obj"),
  ];
  expect(arcs(withActiveJoins(rows)).slice(7)).toEqual(["cc 8", "conj 5", "obj 8"]);
  // "… and freed": without an object it goes on from the passive
  expect(withActiveJoins(rows.slice(0, 9))).toEqual(rows.slice(0, 9));
});
