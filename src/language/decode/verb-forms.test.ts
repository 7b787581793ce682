import { expect, test } from "vitest";
import { analysisOf } from "../analysis.case.js";
import { withVerbForms } from "./verb-forms.js";

const KNOWN = new Set("hand kill explode reach shell".split(" "));

/** Word, tags and lemma of what the tagger said and of what is made of it. */
const told = (words: string, rows: string): string[] =>
  withVerbForms(
    analysisOf(words, rows).syntax,
    (word) => words.split(" ")[word] ?? "",
    (word, tag) => `${words.split(" ")[word]!.toLowerCase()}/${tag}`,
    (word) => KNOWN.has(word),
  ).map(({ upos, xpos, lemma }) => `${upos} ${xpos} ${lemma}`);

test("what has a subject, an auxiliary or a particle is a verb, by its form", () => {
  const shot = `It PRON it 2 nsubj PRP
    shot NOUN shot 0 root NN
    down ADP down 2 compound:prt RP
    drones NOUN drone 2 obj NNS`;
  expect(told("It shot down drones", shot)[1]).toBe("VERB VBD shot/VBD");
  const killed = `Two NUM two 3 nsubj:pass CD
    were AUX be 3 aux:pass VBD
    killed NOUN killed 0 root JJ`;
  expect(told("Two were killed", killed)[2]).toBe("VERB VBN killed/VBN");
  const hands = `Norland PROPN norland 2 nsubj NNP
    hands NOUN hand 0 root NNS
    over ADP over 2 compound:prt RP
    spy NOUN spy 2 obj NN`;
  expect(told("Norland hands over spy", hands)[1]).toBe("VERB VBZ hands/VBZ");
});

test("a regular past has what hangs on clauses, and a noun that looks like one has not", () => {
  const rows = (word: string): string => `when SCONJ when 3 mark WRB
    it X it 3 dep X
    ${word} NOUN ${word} 0 root NN`;
  expect(told("when it exploded", rows("exploded"))[2]).toBe("VERB VBD exploded/VBD");
  expect(told("when it speed", rows("speed"))[2]).toBe("NOUN NN speed");
});

test("what has an article is a noun, and so is what a copula makes a predicate", () => {
  const teachers = `no DET no 2 det DT
    shells VERB shell 0 root NNS`;
  expect(told("no shells", teachers)[1]).toBe("NOUN NNS shell");
  const copula = `It PRON it 3 nsubj PRP
    was AUX be 3 cop VBD
    cut NOUN cut 0 root NN`;
  expect(told("It was cut", copula)[2]).toBe("NOUN NN cut");
});

test("a verb whose finer tag is a noun's is in the present", () => {
  const rows = `bomb NOUN bomb 2 compound NN
    explodes VERB explode 0 root NN`;
  expect(told("bomb explodes", rows)[1]).toBe("VERB VBZ explodes/VBZ");
});

test("an irregular past is no base form", () => {
  const rows = (form: string): string => `${form} VERB ${form} 0 root VB
    men NOUN man 1 obj NNS`;
  expect(told("shot men", rows("shot"))[0]).toBe("VERB VBD shot/VBD");
  expect(told("found men", rows("found"))[0]).toBe("VERB VB found");
});

test("a past behind a noun is a verb, whose article is the noun's", () => {
  const rows = (word: string): string => `A DET a 3 det DT
    bomb NOUN bomb 3 compound NN
    ${word} NOUN ${word} 0 root NN
    in ADP in 5 case IN
    Gao PROPN gao 3 obl NNP`;
  expect(told("A bomb exploded in Gao", rows("exploded"))[2]).toBe("VERB VBD exploded/VBD");
  expect(told("A bomb shelter in Gao", rows("shelter"))[2]).toBe("NOUN NN shelter");
});
