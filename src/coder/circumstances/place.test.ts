import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import type { Entity } from "../../records/index.js";
import type { EntityMention } from "../layers.js";
import { placeOf } from "./place.js";

const NONE = { entities: [], mentions: [], at: () => null };
const entity = (name: string, kind: Entity["kind"]): [string, Entity] => [
  name,
  { id: name, name, kind, codes: { sectors: [] }, mentions: [] },
];

/** The words given as the place of the event at `trigger`; `places` by token. Sentences are invented. */
function placed(text: string, rows: string, trigger: number, places: Record<number, Entity["kind"]>): string | null {
  const analysis = analysisOf(text, rows);
  const word = (token: number): string => analysis.tokens[token]!.text;
  const mentions = Object.keys(places).map((token): EntityMention => {
    const at = Number(token);
    return { first: at, last: at + 1, head: at, entity: word(at), form: "name" };
  });
  const byId = new Map(mentions.map(({ head }) => entity(word(head), places[head]!)));
  return placeOf(analysis, NONE, byId, trigger, mentions)?.place.entity ?? null;
}

it("takes the town of 'the Malian city of Gao', not the adjective", () => {
  const rows = `
    Rebels PROPN Rebels 2 nsubj
    killed VERB kill 0 root
    nine NUM nine 2 obj
    in ADP in 7 case
    the DET the 7 det
    Malian ADJ malian 7 amod
    city NOUN city 2 obl
    of ADP of 9 case
    Gao PROPN Gao 7 nmod`;
  expect(placed("Rebels killed nine in the Malian city of Gao", rows, 1, { 5: "country", 8: "place" })).toBe("Gao");
});

it("takes the more exact of two, one within the other", () => {
  const rows = `
    Troops NOUN troop 2 nsubj
    fought VERB fight 0 root
    in ADP in 4 case
    Ansongo PROPN Ansongo 2 obl
    in ADP in 6 case
    Gao PROPN Gao 4 nmod`;
  expect(placed("Troops fought in Ansongo in Gao", rows, 1, { 3: "place", 5: "place" })).toBe("Ansongo");
});

it("takes a town that is the object, a country only when it is entered or fired on, and nothing that a protest is about", () => {
  const did = (verb: string, lemma: string, name: string) => `
    Rebels NOUN rebel 2 nsubj
    ${verb} VERB ${lemma} 0 root
    ${name} PROPN ${name} 2 obj`;
  expect(placed("Rebels shelled Ansongo", did("shelled", "shell", "Ansongo"), 1, { 2: "place" })).toBe("Ansongo");
  expect(placed("Rebels entered Mali", did("entered", "enter", "Mali"), 1, { 2: "country" })).toBe("Mali");
  expect(placed("Rebels thanked Mali", did("thanked", "thank", "Mali"), 1, { 2: "country" })).toBeNull();
  const rows = `
    Students NOUN student 2 nsubj
    protested VERB protest 0 root
    against ADP against 5 case
    the DET the 5 det
    war NOUN war 2 obl
    in ADP in 7 case
    Mali PROPN Mali 5 nmod`;
  expect(placed("Students protested against the war in Mali", rows, 1, { 6: "country" })).toBeNull();
});

it("takes the town that was seized, as subject of a passive", () => {
  const rows = `
    Ansongo PROPN Ansongo 3 nsubj:pass
    was AUX be 3 aux:pass
    seized VERB seize 0 root VBN`;
  expect(placed("Ansongo was seized", rows, 2, { 0: "place" })).toBe("Ansongo");
});

it("takes the one place of the sentence behind “in”, where the parser ties it to nothing", () => {
  const rows = `
    Hearing VERB hear 6 advcl
    this PRON this 1 obj
    in ADP in 4 case
    Gao PROPN Gao 1 obl
    , PUNCT , 6 punct
    fled VERB flee 0 root
    rebels NOUN rebel 6 nsubj`;
  expect(placed("Hearing this in Gao, fled rebels", rows, 5, { 3: "place" })).toBe("Gao");
});

it("takes the town that an attack was on, and the more exact object before what stands behind “in”", () => {
  const attack = `
    Nine NUM nine 2 nsubj
    died VERB die 0 root
    in ADP in 5 case
    an DET a 5 det
    attack NOUN attack 2 obl
    on ADP on 7 case
    Ansongo PROPN Ansongo 5 nmod`;
  expect(placed("Nine died in an attack on Ansongo", attack, 1, { 6: "place" })).toBe("Ansongo");
  const village = `
    Rebels NOUN rebel 2 nsubj
    burned VERB burn 0 root
    the DET the 4 det
    village NOUN village 2 obj
    of ADP of 6 case
    Tessit PROPN Tessit 4 nmod
    in ADP in 8 case
    Gao PROPN Gao 2 obl`;
  const text = "Rebels burned the village of Tessit in Gao";
  expect(placed(text, village, 1, { 5: "place", 7: "place" })).toBe("Tessit");
});

it("takes the town and not the land whose town it is", () => {
  const rows = `
    Shells NOUN shell 2 nsubj
    hit VERB hit 0 root
    the DET the 5 det
    Tarsian PROPN Tarsian 5 compound
    town NOUN town 2 obj
    of ADP of 7 case
    Madan PROPN Madan 5 nmod`;
  expect(placed("Shells hit the Tarsian town of Madan", rows, 1, { 3: "place", 6: "place" })).toBe("Madan");
  const within = rows.replace("Madan PROPN Madan 5", "fame NOUN fame 5");
  expect(placed("Shells hit the Tarsian town of fame", within, 1, { 3: "place" })).toBe("Tarsian");
});

it("takes a country that something was over, and none that a word is about", () => {
  const over = (head: number, deprel: string) => `
    Pilots NOUN pilot 2 nsubj
    lost VERB lose 0 root
    control NOUN control 2 obj
    over ADP over 5 case
    Mali PROPN Mali ${head} ${deprel}`;
  expect(placed("Pilots lost control over Mali", over(2, "obl"), 1, { 4: "country" })).toBe("Mali");
  expect(placed("Pilots lost control over Mali", over(3, "nmod"), 1, { 4: "country" })).toBeNull();
});

it("takes the place of a clause of the same occasion, not of one before or after", () => {
  const rows = (mark: string) => `
    Nine NUM nine 2 nsubj
    died VERB die 0 root
    ${mark} SCONJ ${mark} 5 mark
    rebels NOUN rebel 5 nsubj
    shelled VERB shell 2 advcl
    Ansongo PROPN Ansongo 5 obj`;
  expect(placed("Nine died when rebels shelled Ansongo", rows("when"), 1, { 5: "place" })).toBe("Ansongo");
  expect(placed("Nine died before rebels shelled Ansongo", rows("before"), 1, { 5: "place" })).toBeNull();
});

it("takes the place that a clause with 'where' describes", () => {
  const rows = `
    Rockets NOUN rocket 2 nsubj
    hit VERB hit 0 root
    Gao PROPN Gao 2 obj
    and CCONJ and 5 cc
    Lessa PROPN Lessa 2 obl
    where ADV where 8 advmod
    nine NUM nine 8 nsubj:pass
    died VERB die 5 acl:relcl`;
  expect(placed("Rockets hit Gao and Lessa where nine died", rows, 7, { 2: "place", 4: "place" })).toBe("Lessa");
});

it("takes no seat of a government for where something happened", () => {
  const rows = `
    Twelve NUM twelve 3 nsubj
    are AUX be 3 cop
    dead ADJ dead 0 root
    and CCONJ and 10 cc
    the DET the 6 det
    regime NOUN regime 10 nsubj
    in ADP in 8 case
    Bamako PROPN Bamako 6 nmod
    is AUX be 10 cop
    guilty ADJ guilty 3 conj`;
  expect(placed("Twelve are dead and the regime in Bamako is guilty", rows, 2, { 7: "place" })).toBeNull();
});
