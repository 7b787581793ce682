import { expect, it } from "vitest";
import { distinct, withArticle } from "./wording.js";

it.each([
  ["use of force", "a"],
  ["union", "a"],
  ["European envoy", "a"],
  ["one-day strike", "a"],
  ["UN convoy", "a"],
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
