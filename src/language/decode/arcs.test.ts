import { expect, test } from "vitest";
import type { Syntax } from "../analysis.js";
import { isUnder, phraseHead } from "./arcs.js";

const row = (upos: string, head: number): Syntax => ({ upos, xpos: "", lemma: "", head, deprel: "" });
// "said in Kenya 's foreign ministry"
const rows = [row("VERB", -1), row("ADP", 5), row("PROPN", 5), row("PART", 2), row("ADJ", 5), row("NOUN", 0)];

test("a phrase is headed by the noun that its words hang on", () => {
  expect(phraseHead(rows, 2)).toBe(5);
  expect(phraseHead(rows, 4)).toBe(5);
  expect([0, 1, 6].map((word) => phraseHead(rows, word))).toEqual([null, null, null]);
});

test("a word is under itself and all that it hangs on, also in what is no tree", () => {
  expect([3, 2, 5, 0].every((above) => isUnder(rows, 3, above))).toBe(true);
  expect(isUnder(rows, 5, 2)).toBe(false);
  expect(isUnder([row("NOUN", 1), row("NOUN", 0), row("NOUN", -1)], 0, 2)).toBe(false);
});
