import { expect, it } from "vitest";
import { bare } from "./bare.js";

it.each([
  ["against some bases", "some bases"],
  ["On the market", "the market"],
  ["bases", "bases"],
  ["the number of protesters", "protesters"],
  ["inhabitants", "inhabitants"],
])("%s: %s", (words, left) => {
  const span = bare(words, { start: 0, end: words.length });
  expect(words.slice(span.start, span.end)).toBe(left);
});

it("leaves nothing as nothing", () => {
  expect(bare("against", undefined)).toBeUndefined();
});
