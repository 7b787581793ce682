import { expect, test } from "vitest";
import type { Syntax } from "../analysis.js";
import { withNamesBehind, withNamesBeside, withNeighbours, withTitles } from "./beside.js";

const row = (upos: string, head: number, deprel: string): Syntax => ({ upos, xpos: "", lemma: "", head, deprel });
const arcs = (rows: readonly Syntax[]): string[] => rows.map(({ head, deprel }) => `${deprel} ${head}`);
const said = (head: number, deprel: string): Syntax => ({ ...row("VERB", head, deprel), xpos: "VBD" });

test("a title hangs on the name behind it", () => {
  // "leader Ana said"
  const rows = [row("NOUN", 2, "compound"), row("PROPN", 2, "nsubj"), said(-1, "root")];
  expect(arcs(withTitles(rows))).toEqual(["nmod:desc 1", "nsubj 2", "root -1"]);
});

test("a noun hangs on the name directly behind it", () => {
  // "militia Kalma denied"
  const rows = [row("NOUN", 2, "nsubj"), row("PROPN", 0, "nmod"), said(-1, "root")];
  expect(arcs(withNamesBehind(rows))).toEqual(["nmod:desc 1", "nsubj 2", "root -1"]);
  // "the bloc Anda condemned it"
  const bloc = [row("NOUN", 2, "nsubj"), row("PROPN", 0, "compound"), row("VERB", -1, "root")];
  expect(arcs(withNamesBehind(bloc))).toEqual(["nmod:desc 1", "nsubj 2", "root -1"]);
});

test("of a name and a noun that are both the subject the name is a part of the noun's phrase", () => {
  // "Ecuador army frees", "Ecuador, army frees"
  const rows = [row("PROPN", 2, "nsubj"), row("NOUN", 2, "nsubj"), row("VERB", -1, "root")];
  expect(arcs(withNamesBeside(rows))).toEqual(["compound 1", "nsubj 2", "root -1"]);
  const apart = [row("PROPN", 3, "nsubj"), row("PUNCT", 3, "punct"), row("NOUN", 3, "nsubj"), row("VERB", -1, "root")];
  expect(withNamesBeside(apart)).toEqual(apart);
});

test("a neighbouring country is a subject, and nobody's object", () => {
  // "Neighbouring Velden urged them"
  const rows = [row("VERB", 2, "amod"), row("PROPN", 0, "obj"), row("VERB", -1, "root"), row("PRON", 2, "obj")];
  const form = (word: number): string => ["Neighbouring", "Velden", "urged", "them"][word]!;
  expect(arcs(withNeighbours(rows, form)).slice(0, 2)).toEqual(["amod 1", "nsubj 2"]);
});
