import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { coloursIn } from "./colour.js";

test("words by class, quoted or not, the longest phrase first", () => {
  const analysis = analysisOf('The regime claimed the "martyrs" fell in a friendly fire incident, a so-called clash.');
  const found = coloursIn(analysis, { first: 0, last: analysis.tokens.length });
  expect(found.map(({ entry, colour, quoted }) => [entry, colour, quoted])).toEqual([
    ["regime", "condemning", false],
    ["claim", "doubt", false],
    ["martyr", "honouring", true],
    ["friendly fire", "softening", false],
    ["incident", "softening", false],
    ["so-called", "doubt", false],
    ["clash", "softening", false],
  ]);
});
