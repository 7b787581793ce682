import { expect, test } from "vitest";
import { analysisOf } from "../analysis.case.js";
import type { Syntax } from "../analysis.js";
import {
  withAccused,
  withAccusersBehindNouns,
  withActiveSubjects,
  withAgentsBehindBy,
  withCaptives,
  withGappedPassives,
  withJoinedPassives,
  withPassiveAuxiliaries,
  withPassivesOfBeen,
  withPassiveSubjects,
} from "./passives.js";
import { arcs, tagged as row } from "./rows.case.js";

test("who stands behind an and, before a participle, suffers what the participle says", () => {
  const { syntax } = analysisOf(
    "Sixty were detained and 14 treated there",
    `Sixty NUM sixty 3 nsubj:pass CD
     were AUX be 3 aux:pass VBD
     detained VERB detain 0 root VBN
     and CCONJ and 3 cc CC
     14 NUM 14 3 nsubj:pass CD
     treated VERB treat 3 advcl VBN
     there ADV there 3 advmod RB`,
  );
  expect(withGappedPassives(syntax).map(({ head, deprel }) => `${deprel} ${head}`)).toEqual([
    "nsubj:pass 2",
    "aux:pass 2",
    "root -1",
    "cc 5",
    "nsubj:pass 5",
    "conj 2",
    "advmod 5",
  ]);
});

test("who is joined by an and suffers the participle behind what commas set apart", () => {
  // "two were killed and seven , four of them guards , injured"
  const rows = [
    row("NUM", 2, "nsubj:pass"),
    row("AUX", 2, "aux:pass"),
    row("VBN", -1, "root"),
    row("CCONJ", 4, "cc"),
    row("NOUN", 2, "nsubj:pass"),
    { ...row("PUNCT", 6, "punct"), lemma: "," },
    row("NOUN", 4, "appos"),
    { ...row("PUNCT", 6, "punct"), lemma: "," },
    row("ADJ", 4, "amod", "injured"),
  ];
  expect(arcs(withGappedPassives(rows)).filter((_, word) => [3, 4, 8].includes(word))).toEqual([
    "cc 8",
    "nsubj:pass 8",
    "conj 2",
  ]);
});

test("who stands before accused of and has no object is the one accused", () => {
  // "guards accused of fraud"
  const accused = { ...row("VBD", -1, "root"), lemma: "accuse" };
  const of = { ...row("ADP", 3, "case"), lemma: "of" };
  const rows = [row("NOUN", 1, "nsubj"), accused, of, row("NOUN", 1, "obl")];
  expect(withAccused(rows).slice(0, 2)).toMatchObject([{ deprel: "nsubj:pass" }, { xpos: "VBN" }]);
  const active = [...rows, row("NOUN", 1, "obj")];
  expect(withAccused(active)).toEqual(active);
});

test("beside have alone nobody suffers what the verb says", () => {
  // "Italy has offered", "Italy has been offered"
  const aux = (lemma: string, head: number): Syntax => ({ ...row("AUX", head, "aux"), lemma });
  const active = [row("PROPN", 2, "nsubj:pass"), aux("have", 2), row("VBN", -1, "root")];
  expect(withActiveSubjects(active)[0]!.deprel).toBe("nsubj");
  const passive = [row("PROPN", 3, "nsubj:pass"), aux("have", 3), aux("be", 3), row("VBN", -1, "root")];
  expect(withActiveSubjects(passive)).toEqual(passive);
});

test("been beside a participle is no copula, and who stands before has suffered", () => {
  const { syntax } = analysisOf(
    "Nurses have been abducted",
    `Nurses NOUN nurse 4 nsubj NNS
     have AUX have 4 aux VBP
     been AUX be 4 cop VBN
     abducted VERB abduct 0 root VBN`,
  );
  expect(withPassivesOfBeen(syntax).map(({ deprel }) => deprel)).toEqual(["nsubj:pass", "aux", "aux:pass", "root"]);
});

test("who stands between a noun and accused of is the one who accuses", () => {
  // "banks it accused of fraud"
  const rows = [
    row("NOUN", -1, "root"),
    row("PRON", 2, "nsubj:pass"),
    { ...row("VBN", 0, "acl"), lemma: "accuse" },
    { ...row("ADP", 4, "case"), lemma: "of" },
    row("NOUN", 2, "obl"),
  ];
  expect(withAccused(rows).map(({ deprel }) => deprel)).toEqual(["root", "nsubj", "acl:relcl", "case", "obl"]);
});

test("with a party before and another behind it a verb without a form of be is active", () => {
  // "soldiers executed villagers", "villagers were executed"
  const villagers = { ...row("NOUN", 1, "nsubj:pass"), lemma: "villager" };
  const executed = { ...row("VBN", -1, "root"), lemma: "execute" };
  const soldiers = { ...row("NOUN", 1, "nsubj:pass"), lemma: "soldier" };
  expect(withActiveSubjects([soldiers, executed, villagers]).map(({ deprel, xpos }) => `${deprel} ${xpos}`)).toEqual([
    "nsubj NOUN",
    "root VBD",
    "nsubj NOUN",
  ]);
  const passive = [
    { ...villagers, head: 2 },
    { ...row("AUX", 2, "aux:pass"), lemma: "be" },
    executed,
    { ...soldiers, head: 2, deprel: "obj" },
  ];
  expect(withActiveSubjects(passive)).toEqual(passive);
  expect(withActiveSubjects([soldiers, executed])).toEqual([soldiers, executed]);
  const alone = [
    { ...soldiers, head: -1 },
    { ...villagers, head: 0, deprel: "obj" },
  ];
  expect(withActiveSubjects(alone)).toEqual(alone);
});

test("a past without a subject or an object that is joined to a passive is one too", () => {
  // "was arrested and freed"
  const rows = [
    row("AUX", 1, "aux:pass"),
    row("VBN", -1, "root"),
    row("CCONJ", 3, "cc"),
    { ...row("VBD", 1, "conj"), lemma: "free" },
  ];
  expect(withJoinedPassives(rows)[3]!.xpos).toBe("VBN");
  // "was arrested and freed the crew": with an object it is none.
  expect(withJoinedPassives([...rows, row("NOUN", 3, "obj")])[3]!.xpos).toBe("VBD");
});

test("the subject of a participle with a passive auxiliary suffers it", () => {
  // "we are blackmailed"
  const rows = [row("PRON", 2, "nsubj"), row("AUX", 2, "aux:pass"), row("VBN", -1, "root")];
  expect(withPassiveSubjects(rows)[0]!.deprel).toBe("nsubj:pass");
});

test("an agent has a by", () => {
  // "driven into exile", "driven by fear"
  const rows = (preposition: string) => [
    row("VBN", -1, "root"),
    { ...row("ADP", 2, "case"), lemma: preposition },
    row("NOUN", 0, "obl:agent"),
  ];
  expect(arcs(withAgentsBehindBy(rows("into")))[2]).toBe("obl 0");
  expect(arcs(withAgentsBehindBy(rows("by")))[2]).toBe("obl:agent 0");
});

test("a form of be beside a participle makes a passive", () => {
  // "they were stabbed", "they are gone"
  const rows = (lemma: string) => [
    row("PRON", 2, "nsubj"),
    { ...row("AUX", 2, "aux"), lemma: "be" },
    { ...row("VBN", -1, "root"), lemma },
  ];
  expect(arcs(withPassiveSubjects(withPassiveAuxiliaries(rows("stab"))))).toEqual([
    "nsubj:pass 2",
    "aux:pass 2",
    "root -1",
  ]);
  expect(arcs(withPassiveAuxiliaries(rows("go")))[1]).toBe("aux 2");
});

test("behind a noun and a pronoun that accuses, the verb describes the noun", () => {
  // "beheaded shepherds they accused of spying"
  const rows = [
    row("VBD", -1, "root"),
    row("NOUN", 0, "obj"),
    row("PRON", 3, "nsubj:pass"),
    row("VBN", 0, "advcl", "accuse"),
    row("SCONJ", 5, "mark", "of"),
    row("NOUN", 3, "obl"),
  ];
  expect(arcs(withAccused(withAccusersBehindNouns(rows))).slice(1, 4)).toEqual(["obj 0", "nsubj 3", "acl:relcl 1"]);
});

test("what stands behind by and a participle does what it says", () => {
  // "they were killed by armed soldiers", with the "by" astray
  const rows = [
    row("PRON", 2, "nsubj:pass"),
    row("AUX", 2, "aux:pass"),
    row("VBN", -1, "root"),
    { ...row("ADP", 2, "mark"), lemma: "by" },
    row("ADJ", 5, "amod"),
    row("NOUN", 2, "nsubj:pass"),
  ];
  expect(arcs(withAgentsBehindBy(rows))[5]).toBe("obl:agent 2");
});

test("what somebody is held as is no object, and makes the verb passive where it has none", () => {
  const hostage = { ...row("NN", 1, "obj"), lemma: "hostage" };
  // "he held hostage" and "he held them hostage"
  expect(arcs(withCaptives([row("PRON", 1, "nsubj"), row("VBD", -1, "root"), hostage]))).toEqual([
    "nsubj:pass 1",
    "root -1",
    "xcomp 1",
  ]);
  const held = [row("PRON", 1, "nsubj"), row("VBD", -1, "root"), row("PRON", 1, "obj"), hostage];
  expect(withCaptives(held)).toEqual(held);
});
