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
    ["10 square fields", ["10", 10, 10]],
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
    ["25.000 people", ["25.000", 25000, 25000]],
    ["at least two dozen people", ["at least two dozen", 24, undefined]],
    ["some 30 to 40 people", ["some 30 to 40", 30, 40]],
    ["30-40 people", ["30-40", 30, 40]],
    ["between 20 and 30 people", ["between 20 and 30", 20, 30]],
    ["40 or more people", ["40 or more", 40, undefined]],
    ["hundreds of thousands of people", ["hundreds of thousands", 200_000, undefined]],
    ["half a million people", ["a million", 500_000, 500_000]],
    ["several dozen people", ["several dozen", 24, undefined]],
    ["a few hundred people", ["a few hundred", 200, undefined]],
    ["a couple of dozen people", ["a couple of dozen", 24, undefined]],
    ["dozens of martyrs and wounded", ["dozens", 24, undefined]],
  ])("%s", (text, expected) => expect(bounds(text)).toEqual([expected]));

  it.each([
    "a 25-year-old man",
    "25 km away",
    "10 square km of land",
    "12 nautical miles offshore",
    "300 cubic metres of sand",
    "5 metric tons of wheat",
    "in 2019 ,",
    "$ 300",
    "25 percent of them",
    "aged 25",
    "1e400 people",
    "a man , 25 , died",
    "no one died",
    "aged between 20 and 30",
  ])("%s is no count", (text) => expect(bounds(text)).toEqual([]));
});

it("keeps both figures of a correction", () =>
  expect(bounds("25 ( later 19 ) people")).toEqual([
    ["25", 25, 25],
    ["19", 19, 19],
  ]));

describe("runValue", () => {
  it.each([
    [["one", "hundred", "and", "six"], 106],
    [["1.5", "million"], 1_500_000],
    [["three", "thousand", "two", "hundred"], 3200],
    [["99999999999"], undefined],
    [["soldier"], undefined],
  ])("%j is %s", (words, value) => expect(runValue(words)).toBe(value));
});
