import { expect, it } from "vitest";
import type { Party } from "../../records/index.js";
import { distinct, inSentence, verb, withArticle } from "./wording.js";

it.each([
  ["use of force", "a"],
  ["union", "a"],
  ["European envoy", "a"],
  ["one-day strike", "a"],
  ["UN convoy", "a"],
  ["RSF adviser", "an"],
  ["NATO ship", "a"],
  ["university", "a"],
  ["attack", "an"],
  ["unidentified man", "an"],
  ["uninvolved party", "an"],
  ["uprising", "an"],
  ["old man", "an"],
])("%s has %s", (noun, article) => {
  expect(withArticle(noun)).toBe(`${article} ${noun}`);
});

it("says words that differ in case once", () => {
  expect(distinct(["Two", "three", "two", "Three"])).toEqual(["Two", "three"]);
});

it.each([
  ["Chadian official", "person", "a Chadian official says"],
  ["U.S. intelligence agencies", "organization", "U.S. intelligence agencies say"],
  ["Sudanese military", "organization", "the Sudanese military says"],
  ["Rapid Support Forces", "organization", "the Rapid Support Forces say"],
  ["Police", "organization", "police say"],
  ["National Police", "organization", "the National Police say"],
  ["Organisers", "group", "organisers say"],
  ["Relatives of the Missing", "group", "Relatives of the Missing say"],
  ["Union of Miners", "organization", "Union of Miners says"],
  ["Council of Elders", "organization", "Council of Elders says"],
  ["United Nations", "organization", "the United Nations says"],
  ["Kenya's president", "person", "Kenya's president says"],
] as const)("%s speaks in a sentence", (name, kind, said) => {
  const party: Party = { id: name, name, kind, aliases: [], members: [] };
  expect(`${inSentence(party)} ${verb(party, "says")}`).toBe(said);
});
