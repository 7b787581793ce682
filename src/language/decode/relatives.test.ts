import { expect, test } from "vitest";
import type { Syntax } from "../analysis.js";
import {
  withAuxiliariesBefore,
  withFreeRelatives,
  withOwnedSubjects,
  withPartiesBeforeRelatives,
  withPersonsBeforeWho,
  withPredicatesBehindRelatives,
  withRelativeObjects,
  withRelatives,
  withClausesAsCases,
  withSubjectsBeforeRelatives,
  withSubjectsBesideRelatives,
  withThoseMourned,
} from "./relatives.js";
import { arcs, said, tagged as row } from "./rows.case.js";

test("what begins with which describes the noun before it, and what who asks does not", () => {
  // "Ibo , which hosted it, agreed"
  const ibo = [row("PROPN", 4, "nsubj"), row("PUNCT", 3, "punct"), row("WDT", 3, "nsubj"), row("VBD", 4, "ccomp")];
  const agreed = row("VBD", -1, "root");
  const forms = (words: string) => (word: number) => words.split(" ")[word] ?? "";
  expect(arcs(withRelatives([...ibo, agreed], forms("Ibo , which hosted agreed")))[3]).toBe("acl:relcl 0");
  // "war , in which died many"
  const war = [row("NOUN", -1, "root"), row("PUNCT", 4, "punct"), row("ADP", 3, "case"), row("WDT", 4, "obl")];
  expect(arcs(withRelatives([...war, row("VBD", 0, "ccomp")], forms("war , in which died")))[4]).toBe("acl:relcl 0");
  const asked = [row("VBD", -1, "root"), row("NOUN", 0, "obj"), row("WP", 3, "nsubj"), row("VBD", 0, "ccomp")];
  expect(withRelatives(asked, forms("asked reporters who did"))).toEqual(asked);
});

test("the verb behind a relative clause is that of the noun before it, where another tells of it", () => {
  // "marchers , who wanted peace , burned cars , they said"
  const rows = [
    row("NOUN", 9, "nsubj"),
    row("PUNCT", 3, "punct"),
    row("WP", 3, "nsubj"),
    row("VBD", 0, "acl:relcl"),
    row("NOUN", 3, "obj"),
    row("PUNCT", 6, "punct"),
    row("VBD", 3, "xcomp"),
    row("NOUN", 6, "obj"),
    row("PRON", 9, "nsubj"),
    row("VBD", -1, "root"),
  ];
  const mended = arcs(withSubjectsBeforeRelatives(rows));
  expect([mended[0], mended[6]]).toEqual(["nsubj 6", "ccomp 9"]);
});

test('what "whose" owns is the subject of the copula right behind it', () => {
  // "India , whose men are aboard , protested"
  const rows = [
    row("PROPN", 6, "nsubj"),
    row("PUNCT", 3, "punct"),
    row("WP$", 3, "nmod:poss"),
    row("NOUN", 6, "nsubj"),
    row("AUX", 5, "cop"),
    row("ADV", 3, "advmod"),
    row("VBD", -1, "root"),
  ];
  const mended = arcs(withOwnedSubjects(rows));
  expect([mended[3], mended[5]]).toEqual(["nsubj 5", "acl:relcl 0"]);
});

test("a verb with an auxiliary behind a relative clause is that of the noun before the clause", () => {
  // "said that anyone who left would be held"
  const rows = [
    row("VBD", -1, "root"),
    row("SCONJ", 2, "mark"),
    row("PRON", 0, "nsubj:pass"),
    row("WP", 4, "nsubj"),
    row("VBD", 2, "acl:relcl"),
    row("MD", 7, "aux"),
    row("VB", 7, "aux:pass"),
    row("VBN", 2, "acl"),
  ];
  const mended = arcs(withPredicatesBehindRelatives(rows));
  expect([mended[1], mended[2], mended[7]]).toEqual(["mark 7", "nsubj:pass 7", "ccomp 0"]);
});

test("an auxiliary belongs to the verb behind it", () => {
  // "who leaves will be held"
  const rows = [
    row("WP", 1, "nsubj"),
    row("VBZ", -1, "root"),
    row("MD", 1, "aux"),
    row("VB", 4, "aux:pass"),
    row("VBN", 1, "advmod"),
  ];
  expect(arcs(withAuxiliariesBefore(rows))[2]).toBe("aux 4");
  // "they did leave": nothing is wrong.
  const plain = [row("PRON", 2, "nsubj"), row("VBD", 2, "aux"), row("VB", -1, "root")];
  expect(withAuxiliariesBefore(plain)).toEqual(plain);
});

test("of two subjects side by side the pronoun is that of a relative clause", () => {
  // "units that resist will fall"
  const rows = [
    row("NOUN", 2, "nsubj"),
    { ...row("IN", 2, "nsubj"), lemma: "that" },
    row("VBP", 4, "advcl"),
    row("MD", 4, "aux"),
    row("VB", -1, "root"),
  ];
  const mended = arcs(withSubjectsBesideRelatives(rows));
  expect(mended.slice(0, 3)).toEqual(["nsubj 4", "nsubj 2", "acl:relcl 0"]);
});

test("a verb with a relative subject describes the noun before it, whatever it was taken for", () => {
  // "said Ana , who said"
  const forms = (word: number): string => "said Ana , who said".split(" ")[word] ?? "";
  const rows = (deprel: string): Syntax[] => [
    row("VBD", -1, "root"),
    row("PROPN", 0, "nsubj"),
    row("PUNCT", 4, "punct"),
    row("WP", 4, "nsubj"),
    { ...row("VBD", 1, deprel), upos: "VERB" },
  ];
  for (const deprel of ["aux", "advcl:relcl"]) expect(arcs(withRelatives(rows(deprel), forms))[4]).toBe("acl:relcl 1");
});

test("what whoever does describes it", () => {
  // "whoever shelters deserters is shot"
  const words = "whoever shelters deserters is shot".split(" ");
  const rows = [
    row("WP", 4, "nsubj:pass"),
    row("VBZ", 4, "nsubj:pass"),
    row("NOUN", 1, "nsubj"),
    row("VBZ", 4, "aux:pass"),
    row("VBN", -1, "root"),
  ];
  const mended = withFreeRelatives(rows, (word) => words[word] ?? "");
  expect(arcs(mended)).toEqual(["nsubj:pass 4", "acl:relcl 0", "obj 1", "aux:pass 4", "root -1"]);
});

test("a which behind a name describes it, but for what a whole clause does", () => {
  // "fled to Ibo , which refused", "fled to Ibo , which angered"
  const rows = (lemma: string): Syntax[] => [
    row("VBD", -1, "root"),
    row("ADP", 2, "case"),
    row("PROPN", 0, "obl"),
    row("PUNCT", 5, "punct"),
    row("WDT", 5, "nsubj"),
    { ...row("VBD", 0, "advcl:relcl"), lemma },
  ];
  const form = (word: number): string => "fled to Ibo , which did".split(" ")[word] ?? "";
  expect(arcs(withRelatives(rows("refuse"), form))[5]).toBe("acl:relcl 2");
  expect(arcs(withRelatives(rows("anger"), form))[5]).toBe("advcl:relcl 0");
});

test("a relative pronoun is a party of its clause and none itself", () => {
  // "died , which rebels deny"
  const rows = [
    row("VBD", -1, "root"),
    row("PUNCT", 4, "punct"),
    row("WDT", 0, "advcl:relcl"),
    row("NOUN", 4, "nsubj"),
    { ...row("VBP", 0, "parataxis"), upos: "VERB" },
  ];
  expect(arcs(withRelativeObjects(rows)).slice(2)).toEqual(["obj 4", "nsubj 4", "advcl:relcl 0"]);
});

test("a who without another subject is the subject, and describes who comes from a town and not the town", () => {
  const forms = (word: number): string => "house of Ana , who fled".split(" ")[word] ?? "";
  const rows = [
    row("NOUN", -1, "root"),
    row("ADP", 2, "case"),
    row("PROPN", 0, "nmod"),
    row("PUNCT", 5, "punct"),
    { ...row("WP", 5, "obj"), lemma: "who" },
    row("VBD", 0, "conj"),
  ];
  expect(arcs(withRelatives(rows, forms)).slice(4)).toEqual(["nsubj 5", "acl:relcl 2"]);
  // "pharmacist from town , who fled"
  const town = { ...row("NOUN", 0, "nmod"), lemma: "town" };
  const from = [
    rows[0]!,
    { ...row("ADP", 2, "case"), lemma: "from" },
    town,
    rows[3]!,
    { ...rows[4]!, deprel: "nsubj" },
  ];
  expect(arcs(withPersonsBeforeWho([...from, row("VBD", 2, "acl:relcl")]))[5]).toBe("acl:relcl 0");
});

test("who behind a day, or joined to a name, describes the one before it", () => {
  const forms = (words: string) => (word: number) => words.split(" ")[word] ?? "";
  // "met Ana on Monday , who said"
  const met = [
    row("VBD", -1, "root"),
    row("PROPN", 0, "obj"),
    { ...row("ADP", 3, "case"), lemma: "on" },
    row("PROPN", 0, "obl"),
    row("PUNCT", 6, "punct"),
    row("WP", 6, "nsubj"),
    row("VBD", 0, "conj"),
  ];
  expect(arcs(withRelatives(met, forms("met Ana on Monday , who said")))[6]).toBe("acl:relcl 1");
  // "Ana who fled died"
  const ana = [row("PROPN", 3, "nsubj"), row("WP", 2, "nsubj"), row("VBD", 0, "conj"), row("VBD", -1, "root")];
  expect(arcs(withRelatives(ana, forms("Ana who fled died")))[2]).toBe("acl:relcl 0");
});

test("of two subjects of a relative clause the one before the pronoun is the object of the verb before", () => {
  // "confirmed death who fell"
  const rows = [said(-1, "root"), row("NOUN", 3, "nsubj"), row("WP", 3, "nsubj"), said(0, "acl:relcl")];
  expect(arcs(withPartiesBeforeRelatives(rows))).toEqual(["root -1", "obj 0", "nsubj 3", "acl:relcl 1"]);
  // "asked for bombing which killed soldiers"
  const bombing = [
    said(-1, "root"),
    row("ADP", 2, "case"),
    row("NOUN", 4, "obl"),
    row("WDT", 4, "obj"),
    said(0, "acl:relcl"),
    row("NOUN", 4, "obj"),
  ];
  expect(arcs(withPartiesBeforeRelatives(bombing)).slice(2)).toEqual(["obl 0", "nsubj 4", "acl:relcl 2", "obj 4"]);
});

test("a verb with a tense right behind that is no case", () => {
  // "barracks that wounded"
  const rows = [row("NOUN", -1, "root"), row("WDT", 2, "mark"), said(0, "case")];
  expect(arcs(withClausesAsCases(rows))).toEqual(["root -1", "nsubj 2", "acl:relcl 0"]);
  // "killed people as soldiers battling"
  const clause = [
    said(-1, "root"),
    row("NOUN", 0, "obj"),
    row("SCONJ", 4, "mark"),
    row("NOUN", 4, "nsubj"),
    row("VBG", 1, "case"),
  ];
  expect(arcs(withClausesAsCases(clause))[4]).toBe("advcl 0");
});

test("whom a loss leaves behind is not who was lost", () => {
  // "families of nurses who were killed sued"
  const rows = (kin: string) => [
    row("NOUN", 6, "nsubj", kin),
    row("ADP", 2, "case", "of"),
    row("NOUN", 0, "nmod"),
    row("WP", 5, "nsubj:pass", "who"),
    row("AUX", 5, "aux:pass"),
    row("VBN", 0, "acl:relcl", "kill"),
    said(-1, "root"),
  ];
  expect(arcs(withThoseMourned(rows("family")))[5]).toBe("acl:relcl 2");
  expect(arcs(withThoseMourned(rows("convoy")))[5]).toBe("acl:relcl 0");
});
