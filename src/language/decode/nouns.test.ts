import { expect, test } from "vitest";
import type { Syntax } from "../analysis.js";
import {
  withCompounds,
  withJoinedNouns,
  withJoinedObliques,
  withLastNouns,
  withNounsBehindAnd,
  withNounsJoinedToObjects,
  withObjects,
  withObjectsMade,
  withObliques,
  withOneObject,
  withOutcomes,
  withParticles,
  withPartiesOfVerbs,
  withPossessed,
  withWholes,
} from "./nouns.js";
import { arcs, named, row, said } from "./rows.case.js";

test("what has a preposition is no object", () => {
  // "puts him in contrast"
  const rows = [row("VERB", -1, "root"), row("PRON", 0, "obj"), row("ADP", 3, "case"), row("NOUN", 0, "obj")];
  expect(arcs(withObliques(rows))).toEqual(["root -1", "obj 0", "case 3", "obl 0"]);
});

test("a second object is joined to the first, or another name of the noun that is described", () => {
  // "group holding them , Brigade"
  const group = [row("NOUN", -1, "root"), row("VERB", 0, "acl"), row("PRON", 1, "obj"), row("PUNCT", 4, "punct")];
  expect(arcs(withOneObject([...group, row("NOUN", 1, "obj")])).at(-1)).toBe("appos 0");
  const joined = [row("VERB", -1, "root"), row("NOUN", 0, "obj"), row("CCONJ", 3, "cc"), row("NOUN", 0, "obj")];
  expect(arcs(withOneObject(joined)).at(-1)).toBe("conj 1");
});

test("what has no preposition is the object of a verb that has none", () => {
  // "free prisoners", "free after years"
  expect(arcs(withObjects([row("VERB", -1, "root"), row("NOUN", 0, "obl")]))).toEqual(["root -1", "obj 0"]);
  const cased = [row("VERB", -1, "root"), row("ADP", 2, "case"), row("NOUN", 0, "obl")];
  expect(withObjects(cased)).toEqual(cased);
  // "On Monday , fired shots": what stands before the verb does not part it from its object.
  const fronted = [row("PUNCT", 1, "punct"), row("VERB", -1, "root"), row("NOUN", 1, "obl")];
  expect(arcs(withObjects(fronted))).toEqual(["punct 1", "root -1", "obj 1"]);
});

test("a noun with a preposition is a part of the noun before it and not of a verb, and who is told to do something is an object", () => {
  // "the court in Oslo decides"
  const decides = [
    row("NOUN", 3, "nsubj"),
    row("ADP", 2, "case"),
    row("PROPN", 3, "compound"),
    row("VERB", -1, "root"),
  ];
  expect(arcs(withObliques(decides))[2]).toBe("nmod 0");
  // "ordered envoys to leave"
  const leave = { ...row("VERB", 0, "xcomp"), xpos: "VB" };
  const ordered = [row("VERB", -1, "root"), row("NOUN", 0, "xcomp"), row("PART", 3, "mark"), leave];
  expect(arcs(withObjects(ordered))[1]).toBe("obj 0");
});

test("what stands between a verb and the article of a noun is how the verb leaves it", () => {
  // "shot dead a man", but "saw dead men"
  const verb = row("VERB", -1, "root");
  const shot = [verb, row("ADJ", 3, "amod"), row("DET", 3, "det"), row("NOUN", 0, "obj")];
  expect(arcs(withOutcomes(shot))[1]).toBe("xcomp 0");
  const saw = [verb, row("ADJ", 2, "amod"), row("NOUN", 0, "obj")];
  expect(withOutcomes(saw)).toEqual(saw);
});

test("a noun right before the noun that it hangs on is a part of its name", () => {
  // "killed in drone attacks", but "it was night fire" may have its time
  const killed = [row("VERB", -1, "root"), row("ADP", 3, "case"), row("NOUN", 3, "obl"), row("NOUN", 0, "obl")];
  expect(arcs(withCompounds(killed))[2]).toBe("compound 3");
  const predicate = [row("AUX", 2, "cop"), row("NOUN", 2, "obl"), row("NOUN", -1, "root")];
  expect(withCompounds(predicate)).toEqual(predicate);
  // "army drones struck"
  const struck = [row("NOUN", 1, "nsubj"), row("NOUN", 2, "nsubj"), row("VERB", -1, "root")];
  expect(arcs(withCompounds(struck))[0]).toBe("compound 1");
});

test("nouns and numbers that hang on a finite verb are its subject and its object", () => {
  const jails = { ...row("VERB", -1, "root"), xpos: "VBZ" };
  // "Court jails blogger"
  const rows = [row("NOUN", 1, "compound"), jails, row("NOUN", 1, "compound")];
  expect(arcs(withPartiesOfVerbs(rows))).toEqual(["nsubj 1", "root -1", "obj 1"]);
  // "Army kills 20 militants"
  const counted = [row("NOUN", 1, "nsubj"), jails, row("NUM", 1, "xcomp"), row("NOUN", 1, "obj")];
  expect(arcs(withPartiesOfVerbs(counted))[2]).toBe("nummod 3");
});

test("a number says of whom behind its of", () => {
  // "three of fighters died"
  const of = { ...row("ADP", 2, "case"), lemma: "of" };
  const rows = [row("NUM", 3, "nsubj"), of, row("NOUN", 3, "nsubj"), row("VERB", -1, "root")];
  expect(arcs(withObliques(rows))).toEqual(["nsubj 3", "case 2", "nmod 0", "root -1"]);
});

test("what somebody possesses is a noun", () => {
  // "demanded their immediate release"
  const rows = [
    row("VERB", -1, "root"),
    { ...row("PRON", 3, "nmod:poss"), xpos: "PRP$" },
    { ...row("ADJ", 3, "advmod"), xpos: "JJ" },
    { ...row("VERB", 0, "xcomp"), xpos: "VB" },
  ];
  const mended = withPossessed(rows);
  expect(arcs(mended)).toEqual(["root -1", "nmod:poss 3", "amod 3", "obj 0"]);
  expect(mended[3]).toMatchObject({ upos: "NOUN", xpos: "NN" });
});

test("what stands behind 'of' hangs on the noun before it, and what is bought for a sum on the sum", () => {
  // "held the editor of a paper"
  const editor = [
    named("VERB", "hold", -1, "root"),
    named("DET", "the", 2, "det"),
    named("NOUN", "editor", 5, "obj"),
    named("ADP", "of", 5, "case"),
    named("DET", "a", 5, "det"),
    named("NOUN", "paper", 0, "obl"),
  ];
  expect(arcs(withWholes(editor)).filter((_, word) => word === 2 || word === 5)).toEqual(["obj 0", "nmod 2"]);
  // "pledges $ 50 in aid"
  const sum = [
    named("VERB", "pledge", -1, "root"),
    named("SYM", "$", 4, "compound"),
    named("NUM", "50", 1, "nummod"),
    named("ADP", "in", 4, "case"),
    named("NOUN", "aid", 0, "obl"),
  ];
  expect(arcs(withWholes(sum))).toEqual(["root -1", "obj 0", "nummod 1", "case 4", "nmod 1"]);
});

test("what is joined to a noun stands behind it", () => {
  // "with tear gas and rubber bullets"
  const rows = [
    named("VERB", "answer", -1, "root"),
    named("ADP", "with", 5, "case"),
    named("NOUN", "gas", 5, "compound"),
    named("CCONJ", "and", 5, "cc"),
    named("NOUN", "rubber", 5, "conj"),
    named("NOUN", "bullet", 0, "obl"),
  ];
  expect(arcs(withJoinedNouns(rows))).toEqual(["root -1", "case 2", "obl 0", "cc 5", "compound 5", "conj 2"]);
});

test("the 'over' of handing over is no 'more than'", () => {
  // "hands over 12 suspects"
  const rows = (verb: string): Syntax[] => [
    named("VERB", verb, -1, "root", "VBZ"),
    named("ADV", "over", 2, "advmod", "RB"),
    named("NUM", "12", 3, "nummod"),
    named("NOUN", "suspect", 0, "obj"),
  ];
  expect(arcs(withParticles(rows("hand")))[1]).toBe("compound:prt 0");
  expect(arcs(withParticles(rows("hold")))[1]).toBe("advmod 2");
});

test("a particle before a preposition is the verb's", () => {
  // "went off near a mosque"
  const rows = [
    named("VERB", "go", -1, "root", "VBD"),
    named("ADP", "off", 3, "case", "RP"),
    named("ADP", "near", 3, "case", "IN"),
    named("NOUN", "mosque", 0, "obl", "NN"),
  ];
  expect(arcs(withParticles(rows))[1]).toBe("compound:prt 0");
});

test("how a verb leaves its object is no part of it", () => {
  // "beat a man to death", "set cars alight"
  const death = [
    named("VERB", "beat", -1, "root"),
    named("NOUN", "man", 0, "obj"),
    named("ADP", "to", 3, "case"),
    named("NOUN", "death", 1, "nmod"),
  ];
  expect(arcs(withOutcomes(death))[3]).toBe("obl 0");
  const alight = [named("VERB", "set", -1, "root"), named("NOUN", "car", 0, "obj"), named("ADJ", "alight", 1, "amod")];
  expect(arcs(withOutcomes(alight))[2]).toBe("xcomp 0");
});

test("a bare noun completes verbs of being and becoming alone", () => {
  const rows = (verb: string): Syntax[] => [named("VERB", verb, -1, "root"), named("NOUN", "pact", 0, "xcomp")];
  expect(arcs(withObjects(rows("sign")))[1]).toBe("obj 0");
  expect(arcs(withObjects(rows("become")))[1]).toBe("xcomp 0");
});

test("what has an and of its own and no preposition is joined to the noun before it", () => {
  // "government and rebels", "government and of rebels"
  const rows = [row("NOUN", -1, "root"), row("CCONJ", 2, "cc"), row("NOUN", 0, "nmod")];
  expect(arcs(withNounsBehindAnd(rows))[2]).toBe("conj 0");
  const cased = [row("NOUN", -1, "root"), row("CCONJ", 3, "cc"), row("ADP", 3, "case"), row("NOUN", 0, "nmod")];
  expect(withNounsBehindAnd(cased)).toEqual(cased);
});

test("whom a verb makes something of is its object", () => {
  // "took children hostage", "said children were hostages"
  const rows = [row("VERB", -1, "root"), row("NOUN", 2, "nsubj"), row("NOUN", 0, "xcomp")];
  expect(arcs(withObjectsMade(rows))).toEqual(["root -1", "obj 0", "xcomp 0"]);
  const clause = [row("VERB", -1, "root"), row("NOUN", 3, "nsubj"), row("AUX", 3, "cop"), row("NOUN", 0, "xcomp")];
  expect(withObjectsMade(clause)).toEqual(clause);
});

test("a singular right before a plural object only says of which kind", () => {
  // "helping resistance fighters"
  const rows = [
    row("VERB", -1, "root"),
    { ...row("NOUN", 0, "obj"), xpos: "NN" },
    { ...row("NOUN", 0, "obj"), xpos: "NNS" },
  ];
  expect(arcs(withOneObject(rows))).toEqual(["root -1", "compound 2", "obj 0"]);
});

test("no adjective stands before the preposition of its noun", () => {
  // "leaves six dead in markets"
  const rows = [
    row("VERB", -1, "root"),
    row("NUM", 0, "obj"),
    named("ADJ", "dead", 4, "amod"),
    row("ADP", 4, "case"),
    row("NOUN", 0, "obl"),
  ];
  expect(arcs(withOutcomes(rows))[2]).toBe("xcomp 0");
});

test("what has a preposition behind and is joined to the phrase with the same one", () => {
  // "called on Mali to free crews and on Chad to …"
  const rows = [
    named("VERB", "call", -1, "root"),
    named("ADP", "on", 2, "case"),
    named("PROPN", "Mali", 0, "obl"),
    named("PART", "to", 4, "mark"),
    named("VERB", "free", 0, "xcomp"),
    named("NOUN", "crew", 4, "obj"),
    named("CCONJ", "and", 8, "cc"),
    named("ADP", "on", 8, "case"),
    named("PROPN", "Chad", 5, "conj"),
  ];
  expect(arcs(withJoinedObliques(rows))[8]).toBe("conj 2");
  const without = rows.map((each, word) => (word === 7 ? named("DET", "the", 8, "det") : each));
  expect(arcs(withJoinedObliques(without))[8]).toBe("conj 5");
});

test("of two common nouns side by side the last is what is told of", () => {
  // "a parcel bomb exploded", where the parser makes two of them
  const rows = (first: Syntax, last: Syntax): Syntax[] => [
    named("DET", "a", 1, "det"),
    first,
    last,
    named("VERB", "explode", -1, "root"),
  ];
  for (const each of [
    rows(named("NOUN", "parcel", 3, "nsubj"), named("NOUN", "bomb", 1, "appos")),
    rows(named("NOUN", "car", 3, "obl:unmarked"), named("NOUN", "bomb", 3, "nsubj")),
  ])
    expect(arcs(withLastNouns(each))).toEqual(["det 2", "compound 2", "nsubj 3", "root -1"]);
});

test("a noun with an and is joined to the object before it, and to no verb", () => {
  // "burnt lorry and truck", "burnt lorry and they left"
  const rows = [said(-1, "root"), row("NOUN", 0, "obj"), row("CCONJ", 3, "cc"), row("NOUN", 0, "conj")];
  expect(arcs(withNounsJoinedToObjects(rows))[3]).toBe("conj 1");
  const clause = [...rows, row("PRON", 3, "nsubj")];
  expect(withNounsJoinedToObjects(clause)).toEqual(clause);
});
