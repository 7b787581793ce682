import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { kindOf } from "./kind.js";

const analysis = analysisOf('He noted that "many fell" there.');
const all = analysis.tokens.length;

test("direct, indirect, mixed", () => {
  expect(kindOf(analysis, [{ first: 3, last: 7 }])).toBe("direct");
  expect(kindOf(analysis, [{ first: 2, last: 7 }])).toBe("mixed");
  expect(kindOf(analysis, [{ first: 7, last: all }])).toBe("indirect");
});
