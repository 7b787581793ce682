import { expect, test } from "vitest";
import { withVerbsJoinedToVerbs } from "./joins.js";
import { arcs, row, said } from "./rows.case.js";

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
