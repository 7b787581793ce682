import { describe, expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { runValue } from "./numerals.js";
import { quantitiesOf } from "./quantities.js";

function bounds(text: string): [string, number | undefined, number | undefined][] {
  const analysis = analysisOf(text);
  return quantitiesOf(analysis).map(({ first, last, min, max }) => [
    text.slice(analysis.tokens[first]!.start, analysis.tokens[last - 1]!.end),
    min,
    max,
  ]);
}

describe("quantities", () => {
  it.each([
    ["at least 25 people", ["at least 25", 25, undefined]],
    ["dozens of people", ["dozens", 24, undefined]],
    ["two dozen people", ["two dozen", 24, 24]],
    ["up to 40 people", ["up to 40", undefined, 40]],
    ["no fewer than 12 people", ["no fewer than 12", 12, undefined]],
    ["more than 100 people", ["more than 100", 101, undefined]],
    ["25,000 people", ["25,000", 25000, 25000]],
    ["twenty-five people", ["twenty-five", 25, 25]],
    ["a hundred people", ["a hundred", 100, 100]],
    ["٢٥ people", ["٢٥", 25, 25]],
  ])("%s", (text, expected) => expect(bounds(text)).toEqual([expected]));

  it.each(["a 25-year-old man", "25 km away", "in 2019 ,", "$ 300", "25 percent of them", "aged 25", "1e400 people"])(
    "%s is no count",
    (text) => expect(bounds(text)).toEqual([]),
  );
});

describe("runValue", () => {
  it.each([
    [["one", "hundred", "and", "six"], 106],
    [["1.5", "million"], 1_500_000],
    [["three", "thousand", "two", "hundred"], 3200],
    [["99999999999"], undefined],
    [["soldier"], undefined],
  ])("%j is %s", (words, value) => expect(runValue(words)).toBe(value));
});
