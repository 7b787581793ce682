import { expect, test } from "vitest";
import type { Syntax } from "../analysis.js";
import {
  withArticledGerunds,
  withFightings,
  withGerunds,
  withParticiplesBehindCommas,
  withVerbsBehindGerunds,
} from "./gerunds.js";
import { arcs, named, row, said } from "./rows.case.js";

test("a gerund with the relation of a noun is one, and what stands before it no subject", () => {
  // "the Korrin shooting shook Velden", "seeing Korrin pleased Velden"
  const shooting = { ...row("VERB", 2, "nsubj"), xpos: "VBG" };
  const rows = [row("PROPN", 1, "nsubj"), shooting, row("VERB", -1, "root"), row("PROPN", 2, "obj")];
  expect(arcs(withGerunds(rows))).toEqual(["compound 1", "nsubj 2", "root -1", "obj 2"]);
  expect(withGerunds(rows)[1]!.upos).toBe("NOUN");
  const seeing = [{ ...row("VERB", 2, "nsubj"), xpos: "VBG" }, row("PROPN", 0, "obj"), row("VERB", -1, "root")];
  expect(withGerunds(seeing)).toEqual(seeing);
});

test("what stands for a noun before a tensed verb is one, whatever its tag", () => {
  // "clashes erupted", "since fighting began", "army shells hit a school"
  const erupted = [named("VERB", "clash", 1, "nsubj", "VBZ"), named("VERB", "erupt", -1, "root", "VBD")];
  expect(withGerunds(erupted)[0]).toMatchObject({ upos: "NOUN", xpos: "NNS", deprel: "nsubj" });
  const began = [
    named("SCONJ", "since", 2, "mark"),
    named("VERB", "fight", 2, "xcomp", "VBG"),
    named("VERB", "begin", -1, "root", "VBD"),
  ];
  expect(withGerunds(began)[1]).toMatchObject({ upos: "NOUN", xpos: "NN", deprel: "nsubj" });
  const hit = [
    named("NOUN", "army", 1, "nsubj"),
    named("VERB", "shell", 2, "appos", "VBZ"),
    named("VERB", "hit", -1, "root", "VBD"),
    named("NOUN", "school", 2, "obj"),
  ];
  expect(arcs(withGerunds(hit)).slice(0, 3)).toEqual(["compound 1", "nsubj 2", "root -1"]);
});

test("between an article and of a gerund is a noun", () => {
  // "protest the shelling of villages"
  const rows = [
    row("VERB", -1, "root"),
    row("DET", 2, "det"),
    { ...row("VERB", 0, "advcl"), xpos: "VBG" },
    { ...row("ADP", 4, "case"), lemma: "of" },
    row("NOUN", 2, "obl"),
  ];
  const mended = withArticledGerunds(rows);
  expect(mended[2]!.upos).toBe("NOUN");
  expect(arcs(mended).slice(2)).toEqual(["obj 0", "case 4", "nmod 2"]);
});

test("a word for what goes on is a noun right behind a preposition", () => {
  // "killed in fighting with police", "killed in fighting them"
  const rows = (last: string): Syntax[] => [
    { ...row("VERB", -1, "root"), xpos: "VBN" },
    row("SCONJ", 2, "mark"),
    { ...row("VERB", 0, "advcl"), xpos: "VBG" },
    row("ADP", 4, "case"),
    row("NOUN", 2, last),
  ];
  const form = (word: number): string => ["killed", "in", "fighting", "with", "police"][word]!;
  const mended = withFightings(rows("obl"), form);
  expect(mended[2]).toMatchObject({ upos: "NOUN", xpos: "NN" });
  expect(arcs(mended).slice(1)).toEqual(["case 2", "obl 0", "case 4", "nmod 2"]);
  expect(withFightings(rows("obj"), form)).toEqual(rows("obj"));
});

test("the finite verb right behind a gerund is what is told, and the gerund its subject", () => {
  // "rebel shelling killed mothers"
  const rows = [
    named("NOUN", "rebel", 1, "nsubj"),
    named("NOUN", "shelling", -1, "root"),
    named("VERB", "kill", 1, "obj", "VBD"),
    named("NOUN", "mother", 1, "obj"),
  ];
  expect(arcs(withVerbsBehindGerunds(rows))).toEqual(["compound 1", "nsubj 2", "root -1", "obj 2"]);
});

test("a word in -ing behind a comma is no mark", () => {
  // "ripped , killing nine"
  const rows = [said(-1, "root"), row("PUNCT", 2, "punct"), row("NOUN", 0, "punct"), row("NUM", 0, "parataxis")];
  const form = (word: number): string => ["ripped", ",", "killing", "nine"][word]!;
  expect(arcs(withParticiplesBehindCommas(rows, form))).toEqual(["root -1", "punct 2", "advcl 0", "obj 2"]);
  expect(withParticiplesBehindCommas(rows, form)[2]).toMatchObject({ upos: "VERB", xpos: "VBG", lemma: "kill" });
});
