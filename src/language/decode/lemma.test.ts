import { expect, it } from "vitest";
import { lemmaOf } from "./lemma.js";

it.each([
  ["Attacked", "1|2|", "attack"],
  ["was", "1|2|be", "wbe"],
  ["Bama", "0|0|", "Bama"],
  ["𝒳s", "0|1|", "𝒳"],
  ["a", "1|3|", "a"],
  ["x", "0|1|a|b", "a|b"],
])("%s by %s is %s", (word, rule, lemma) => {
  expect(lemmaOf(word, rule)).toBe(lemma);
});
