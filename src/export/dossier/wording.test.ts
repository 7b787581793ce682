import { expect, test } from "vitest";
import type { FactCell } from "../../records/index.js";
import { deedInWords, saidBy } from "./wording.js";

const cell = (words: string, value: FactCell["value"]): FactCell => ({
  document: "d1",
  span: { start: 0, end: words.length },
  words,
  party: "p1",
  voices: ["p1"],
  value,
  status: "reported",
  event: "e1",
});

test.each([
  ["killed", cell("dozens", { text: "24 or more", min: 24 }), "counts “dozens” killed"],
  ["responsible", cell("rebels", { text: "rebels", polarity: "yes" }), "says that rebels did it"],
  ["responsible", cell("army", { text: "not the army", polarity: "no" }), "denies that the army did it"],
  ["legality", cell("unlawful", { text: "it was unlawful" }), "says that it was unlawful"],
] as const)("%s", (field, each, words) => expect(saidBy(field, each)).toBe(words));

test.each([
  ["REQUEST", "the army", "demands of the army"],
  ["ACCUSE", "the army", "accuses the army"],
  ["CONSULT", "", "talks"],
] as const)("%s %s", (type, towards, words) => expect(deedInWords(type, towards)).toBe(words));
