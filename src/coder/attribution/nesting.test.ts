import { expect, test } from "vitest";
import type { Draft } from "./draft.js";
import { parentsOf } from "./nesting.js";

const draft = (cue: number, first: number, last: number): Draft => ({
  cue: { first: cue, last: cue + 1 },
  head: cue,
  source: null,
  sourcing: "missing",
  contents: [{ first, last }],
  act: "state",
  confidence: 1,
  finder: "syntax",
});

test("the smallest content around a cue is its parent, at any depth and in any order", () => {
  expect(parentsOf([draft(1, 2, 20), draft(4, 5, 20), draft(8, 9, 20)])).toEqual([null, 0, 1]);
  expect(parentsOf([draft(4, 5, 10), draft(22, 0, 20)])).toEqual([1, null]);
});

test("two contents that hold each other's cue make no circle", () => {
  const parents = parentsOf([draft(5, 0, 4), draft(2, 3, 7)]);
  expect(parents.filter((each) => each !== null).length).toBeLessThanOrEqual(1);
});

test("many nested attributions stay fast", () => {
  const many = Array.from({ length: 20_000 }, (_, i) => draft(2 * i, 2 * i + 1, 2 * i + 3));
  parentsOf(many);
});
