import { expect, test } from "vitest";
import type { Syntax } from "../analysis.js";
import { arcs, named, row, said, tagged } from "./rows.case.js";
import {
  withNearestSubjects,
  withOneSubject,
  withoutAuxiliariesAsSubjects,
  withSubjectApart,
  withSubjectBefore,
  withSubjectsAboveCases,
} from "./subjects.js";

const relations = (rows: readonly Syntax[]): string[] => withOneSubject(rows).map(({ deprel }) => deprel);

test("of two subjects of a verb the one behind it is its object", () => {
  // "strikes killed people"
  expect(relations([row("NOUN", 1, "nsubj"), row("VERB", -1, "root"), row("NOUN", 1, "nsubj")])).toEqual([
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

test("the noun before a finite verb without a subject is its subject, unless it has a preposition", () => {
  // "ministry said", "in Paris said"
  expect(arcs(withSubjectBefore([row("NOUN", 1, "xcomp"), said(-1, "root")]))).toEqual(["nsubj 1", "root -1"]);
  expect(arcs(withSubjectBefore([row("PROPN", 1, "cc"), said(-1, "root")]))).toEqual(["nsubj 1", "root -1"]);
  const cased = [row("ADP", 1, "case"), row("PROPN", 2, "nmod"), said(-1, "root")];
  expect(withSubjectBefore(cased)).toEqual(cased);
  // "fighters themselves accused"
  const themselves = { ...row("PRON", 2, "obl"), lemma: "themselves" };
  expect(arcs(withSubjectBefore([row("NOUN", 2, "advmod"), themselves, said(-1, "root")]))[0]).toBe("nsubj 2");
});

test("of a finite verb without a subject the noun before it is one, even apart from it or on a verb further on", () => {
  const tagged = (xpos: string, each: Syntax): Syntax => ({ ...each, xpos });
  const died = tagged("VBD", row("VERB", -1, "root"));
  // "Roe , a farmer , died", and with two nouns that may be it nothing is known.
  const apart = [row("PROPN", 4, "nmod"), row("PUNCT", 2, "punct"), row("NOUN", 0, "appos"), row("PUNCT", 2, "punct")];
  expect(arcs(withSubjectApart([...apart, died]))[0]).toBe("nsubj 4");
  const two = [...apart.slice(0, 2), row("NOUN", 4, "appos"), apart[3]!, died];
  expect(withSubjectApart(two)).toEqual(two);
  // "The office said police banned him", the first clause told by the second verb
  const said = [row("NOUN", 3, "nsubj"), tagged("VBD", row("VERB", 3, "ccomp")), row("NOUN", 3, "nsubj")];
  expect(arcs(withNearestSubjects([...said, died]))).toEqual(["nsubj 1", "ccomp 3", "nsubj 3", "root -1"]);
});

test("what has a preposition has no subject, but the verb behind it has", () => {
  // "protesters in capital surrounded", and "men in power: they are in power"
  const rows = [row("NOUN", 2, "nsubj"), row("ADP", 2, "case"), row("NOUN", 3, "obl"), said(-1, "root")];
  expect(arcs(withSubjectsAboveCases(rows))[0]).toBe("nsubj 3");
  const copular = [...rows, row("AUX", 2, "cop")];
  expect(withSubjectsAboveCases(copular)).toEqual(copular);
});

test("a form of be before a participle is no subject", () => {
  const rows = [row("PRON", 2, "nsubj:pass"), named("AUX", "be", 2, "nsubj:pass", "VBD"), tagged("VBN", -1, "root")];
  expect(arcs(withoutAuxiliariesAsSubjects(rows))).toEqual(["nsubj:pass 2", "aux:pass 2", "root -1"]);
  // "who were/cc killed"
  const joined = [rows[0]!, named("NOUN", "be", 2, "cc", "VBD"), rows[2]!];
  expect(withoutAuxiliariesAsSubjects(joined)[1]).toMatchObject({ upos: "AUX", deprel: "aux:pass" });
});
