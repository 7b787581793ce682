import { expect, test } from "vitest";
import type { Syntax } from "../analysis.js";
import {
  withClausalSubjects,
  withComplements,
  withDescribedObjects,
  withFrontedClauses,
  withInfinitives,
  withInvertedSubjects,
  withJoinedTenses,
  withMarksBefore,
  withParticiplesBefore,
  withRaisedObjects,
  withSubjectsOfAuxiliaries,
  withSubjectsOfComplements,
  withSubjectsOfCopulas,
  withThinkers,
} from "./clauses.js";
import { arcs, tagged as row } from "./rows.case.js";

test("what stands before a verb of speech and its comma is a clause", () => {
  // "thousands gathered , they said"
  const rows = [
    row("NOUN", 4, "obj"),
    row("VBD", 0, "acl"),
    row("PUNCT", 4, "punct"),
    row("PRON", 4, "nsubj"),
    row("VBD", -1, "root"),
  ];
  expect(arcs(withFrontedClauses(rows))).toEqual(["nsubj 1", "ccomp 4", "punct 4", "nsubj 4", "root -1"]);
});

test("what was hung on the subject of a fronted clause and stands behind its verb is the verb's", () => {
  // "blast destroyed homes , they said"
  const rows = [
    row("NOUN", 5, "nsubj"),
    row("VBD", 0, "acl:relcl"),
    row("NOUN", 0, "obj"),
    row("PUNCT", 5, "punct"),
    row("PRON", 5, "nsubj"),
    row("VBD", -1, "root"),
  ];
  expect(arcs(withFrontedClauses(rows)).slice(0, 3)).toEqual(["nsubj 1", "ccomp 5", "obj 1"]);
});

test("a gerund is the subject of the finite verb that would hang on it", () => {
  // "Threatening it will bring harm, officials said": the verb takes its place.
  const gerund = [row("VBG", 6, "advcl"), row("PRON", 0, "obj")];
  const finite = [{ ...row("AUX", 3, "aux"), xpos: "MD" }, row("VB", 0, "ccomp"), row("NOUN", 3, "obj")];
  const said = [row("NOUN", 6, "nsubj"), row("VBD", -1, "root")];
  const relationsOf = (rows: readonly Syntax[]) => arcs(withClausalSubjects(rows));
  expect(relationsOf([...gerund, ...finite, ...said])[0]).toBe("csubj 3");
  expect(relationsOf([...gerund, ...finite, ...said])[3]).toBe("ccomp 6");
  // "Saying it would go, ..." has a subject of its own in the clause.
  const served = [...gerund.slice(0, 1), row("PRON", 3, "nsubj"), ...finite, ...said];
  expect(relationsOf(served)[3]).toBe("ccomp 0");
});

test("on a verb a clause with a subject is what is said, another how it is done", () => {
  // "said it had" and "reported, citing"
  expect(arcs(withComplements([row("VBD", -1, "root"), row("PRON", 2, "nsubj"), row("VBD", 0, "acl")]))[2]).toBe(
    "ccomp 0",
  );
  expect(arcs(withComplements([row("VBD", -1, "root"), row("VBG", 0, "acl")]))[1]).toBe("advcl 0");
});

test("what is wanted has no subject of its own, or it is said", () => {
  // "demanded that he resign"
  const rows = [row("VBD", -1, "root"), row("SCONJ", 3, "mark"), row("PRON", 3, "nsubj"), row("VB", 0, "xcomp")];
  expect(arcs(withComplements(rows))[3]).toBe("ccomp 0");
});

test("an infinitive completes the verb right before it", () => {
  // "agreed to keep a truce reached"
  const to = { ...row("PART", 2, "mark"), xpos: "TO" };
  const rows = [row("VBD", -1, "root"), to, row("VB", 4, "xcomp"), row("NOUN", 2, "obj"), row("VBN", 0, "ccomp")];
  expect(arcs(withInfinitives(rows))[2]).toBe("xcomp 0");
});

test("it that believes something is somebody", () => {
  const rows = [row("PRON", 1, "expl"), row("VBD", -1, "root"), row("PRON", 3, "nsubj"), row("VBD", 1, "ccomp")];
  expect(arcs(withThinkers(rows, (word) => ["It", "believed", "they", "fled"][word]!))[0]).toBe("nsubj 1");
  expect(withThinkers(rows, (word) => ["It", "seemed", "they", "fled"][word]!)).toEqual(rows);
});

test("a conjunction belongs to the clause behind it, and so does the noun between them", () => {
  // "demanded that Kabul hand"
  const rows = [row("VBD", -1, "root"), row("SCONJ", 0, "mark"), row("PROPN", 0, "obj"), row("VB", 0, "xcomp")];
  expect(arcs(withMarksBefore(rows))).toEqual(["root -1", "mark 3", "nsubj 3", "ccomp 0"]);
});

test("what stands before the mark of a clause is the object of the verb before", () => {
  // "accused officers of beating him", but "that officers beat"
  const accused = [row("VBD", -1, "root"), row("NOUN", 3, "obj"), row("SCONJ", 3, "mark"), row("VBG", 0, "advcl")];
  expect(arcs(withRaisedObjects(accused))[1]).toBe("obj 0");
  // "condemned raids as acts"
  const condemned = [row("VBD", -1, "root"), row("NOUN", 3, "nmod"), row("ADP", 3, "case"), row("NOUN", 0, "obl")];
  expect(arcs(withRaisedObjects(condemned))[1]).toBe("obj 0");
  const that = [row("VBD", -1, "root"), row("SCONJ", 3, "mark"), row("NOUN", 3, "nsubj"), row("VBP", 0, "ccomp")];
  expect(withRaisedObjects(that)).toEqual(that);
});

test("a finite verb does not hang on its subject", () => {
  // "Unrest appears", but not "Unrest , he says"
  const appears = [row("NOUN", -1, "root"), row("VBZ", 0, "ccomp")];
  expect(arcs(withInvertedSubjects(appears))).toEqual(["nsubj 1", "root -1"]);
  const apart = [row("NOUN", -1, "root"), row("PUNCT", 2, "punct"), row("VBZ", 0, "ccomp")];
  expect(withInvertedSubjects(apart)).toEqual(apart);
});

test("the noun before a copula is the subject of its clause", () => {
  // "said groups were behind it", both told by "said" for the parser
  const rows = [row("VBD", -1, "root"), row("NOUN", 0, "ccomp"), row("AUX", 3, "cop"), row("NOUN", 0, "ccomp")];
  expect(arcs(withSubjectsOfCopulas(rows))[1]).toBe("nsubj 3");
});

test("a bare participle right before the noun of another verb describes it", () => {
  // "Navy says seized ship carried fuel"
  const rows = [
    row("NOUN", 1, "nsubj"),
    row("VBZ", -1, "root"),
    row("VBN", 1, "ccomp"),
    row("NOUN", 4, "nsubj"),
    row("VBD", 2, "parataxis"),
    row("NOUN", 4, "obj"),
  ];
  expect(arcs(withParticiplesBefore(rows)).slice(2, 5)).toEqual(["amod 3", "nsubj 4", "ccomp 1"]);
  // "killed people": what has an object of its own is no such participle
  const killed = [row("VBD", -1, "root"), row("VBN", 0, "ccomp"), row("NOUN", 1, "obj")];
  expect(withParticiplesBefore(killed)).toEqual(killed);
});

test("what would be an object beside a finite clause without a subject is its subject", () => {
  // "they said one sailor had been hurt"
  const rows = [
    row("PRON", 1, "nsubj"),
    row("VBD", -1, "root"),
    row("NOUN", 1, "nsubj"),
    { ...row("AUX", 4, "aux:pass"), xpos: "VBD" },
    row("VBN", 1, "ccomp"),
  ];
  expect(arcs(withSubjectsOfComplements(rows))[2]).toBe("nsubj:pass 4");
});

test("who is called upon hangs on the verb before, and a mark on a noun is that of the clause behind it", () => {
  const to = row("TO", 4, "mark");
  // "called on them to go", with a noun
  const called = [row("VBD", -1, "root"), row("ADP", 2, "case"), row("PROPN", 4, "obj"), to, row("VB", 0, "xcomp")];
  expect(arcs(withRaisedObjects(called))[2]).toBe("obl 0");
  // "demanded that Mbeki resign"
  const demanded = [row("VBD", -1, "root"), row("SCONJ", 2, "mark"), row("PROPN", 0, "obj"), row("VB", 0, "xcomp")];
  expect(arcs(withMarksBefore(demanded))).toEqual(["root -1", "mark 3", "nsubj 3", "ccomp 0"]);
});

test("behind an article or right behind a finite verb a past before its noun describes it", () => {
  // "stormed the hijacked tanker"
  const article = [row("VBD", -1, "root"), row("DET", 2, "det"), row("VBD", 0, "obj"), row("NOUN", 2, "obj")];
  expect(arcs(withDescribedObjects(article))).toEqual(["root -1", "det 3", "amod 3", "obj 0"]);
  // "storm hijacked tanker"
  const bare = [row("VBP", -1, "root"), row("VBD", 0, "xcomp"), row("NOUN", 1, "obj")];
  expect(arcs(withDescribedObjects(bare))).toEqual(["root -1", "amod 2", "obj 0"]);
});

test("an auxiliary has no subject of its own", () => {
  // "Velden had moved"
  const rows = [row("PROPN", 1, "nsubj"), { ...row("VBD", 2, "aux"), upos: "AUX" }, row("VBN", -1, "root")];
  expect(arcs(withSubjectsOfAuxiliaries(rows))).toEqual(["nsubj 2", "aux 2", "root -1"]);
});

test("a past behind an and goes on from the past before it, and not from an infinitive between", () => {
  // "called them to protest and closed roads"
  const rows = [
    row("VBD", -1, "root"),
    row("PRON", 0, "obj"),
    { ...row("TO", 3, "mark"), lemma: "to" },
    row("VB", 0, "advcl"),
    row("CCONJ", 5, "cc"),
    row("VBD", 3, "conj"),
    row("NOUN", 5, "obj"),
  ];
  expect(arcs(withJoinedTenses(rows))[5]).toBe("conj 0");
});
