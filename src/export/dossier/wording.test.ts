import { expect, test } from "vitest";
import type { FactCell } from "../../records/index.js";
import { saidBy, statementInWords } from "./wording.js";

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
  [{ type: "REQUEST", status: "asserted" }, "the army", false, "makes a demand of the army"],
  [{ type: "REQUEST", mode: "assist", status: "asserted" }, "", true, "ask for help"],
  [{ type: "ACCUSE", status: "reported" }, "the army", true, "are said to accuse the army"],
  [{ type: "CONSULT", status: "planned" }, "", false, "plans to hold talks"],
  [{ type: "ASSAULT", status: "denied" }, "the town", false, "denies an attack on the town"],
  [{ type: "ASSAULT", status: "alleged" }, "", true, "allege an attack"],
] as const)("%j towards %j", (said, towards, plural, words) =>
  expect(statementInWords(said, towards, plural)).toBe(words),
);
