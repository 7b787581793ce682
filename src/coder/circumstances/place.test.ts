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

it("takes a town that is the object, but no country and nothing that a protest is about", () => {
  const shelled = (name: string) => `
    Rebels NOUN rebel 2 nsubj
    shelled VERB shell 0 root
    ${name} PROPN ${name} 2 obj`;
  expect(placed("Rebels shelled Ansongo", shelled("Ansongo"), 1, { 2: "place" })).toBe("Ansongo");
  expect(placed("Rebels shelled Mali", shelled("Mali"), 1, { 2: "country" })).toBeNull();
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
