import { describe, expect, it, test } from "vitest";
import type { Syntax } from "../analysis.js";
import { withOneSubject, withPossessors } from "./repairs.js";

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

describe("what stands before 's", () => {
  const tagged = (xpos: string, each: Syntax): Syntax => ({ ...each, xpos });
  const mark = (head: number): Syntax => tagged("POS", row("PART", head, "case"));
  const owned = (rows: readonly Syntax[], offset = 0) =>
    withPossessors(rows, offset).map(({ head, deprel }) => `${deprel} ${head}`);

  it("owns the noun behind it, of two subjects and of a compound", () => {
    // "Kenya 's foreign ministry said"
    const rest = [row("ADJ", 13, "amod"), row("NOUN", 14, "nsubj"), row("VERB", -1, "root")];
    const own = ["nmod:poss 13", "case 10", "amod 13", "nsubj 14", "root -1"];
    expect(owned([row("PROPN", 14, "nsubj"), mark(13), ...rest], 10)).toEqual(own);
    expect(owned([row("PROPN", 13, "compound"), mark(10), ...rest], 10)).toEqual(own);
  });

  it("stays where nothing stands behind it, or another verb is its own", () => {
    // "ate at Joe 's", and a subject with a noun that is no subject behind it
    const eaten = [row("VERB", -1, "root"), row("ADP", 2, "case"), row("PROPN", 0, "obl"), mark(2)];
    expect(owned(eaten)).toEqual(["root -1", "case 2", "obl 0", "case 2"]);
    const apart = [row("PROPN", 3, "nsubj"), mark(0), row("NOUN", 3, "obj"), row("VERB", -1, "root")];
    expect(owned(apart)).toEqual(["nsubj 3", "case 0", "obj 3", "root -1"]);
  });
});
