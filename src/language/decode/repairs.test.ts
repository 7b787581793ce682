import { expect, test } from "vitest";
import type { Syntax } from "../analysis.js";
import { withOneSubject } from "./repairs.js";

const row = (upos: string, head: number, deprel: string): Syntax => ({ upos, xpos: "", lemma: "", head, deprel });
const relations = (rows: readonly Syntax[], offset = 0): string[] =>
  withOneSubject(rows, offset).map(({ deprel }) => deprel);

test("of two subjects of a verb the one behind it is its object", () => {
  // "strikes killed people"
  expect(relations([row("NOUN", 11, "nsubj"), row("VERB", -1, "root"), row("NOUN", 11, "nsubj")], 10)).toEqual([
    "nsubj",
    "root",
    "obj",
  ]);
});

test("a subject behind its verb stays, and so does one beside an object", () => {
  expect(relations([row("VERB", -1, "root"), row("NOUN", 0, "nsubj")])).toEqual(["root", "nsubj"]);
  const full = [row("NOUN", 1, "nsubj"), row("VERB", -1, "root"), row("NOUN", 1, "obj"), row("NOUN", 1, "nsubj")];
  expect(relations(full)).toEqual(["nsubj", "root", "obj", "nsubj"]);
});
