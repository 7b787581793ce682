import { expect, test } from "vitest";
import { lessMean, principal } from "./principal.js";

test("finds the directions in which rows vary most", () => {
  // Far along the diagonal of the first two axes, a little along the third.
  const rows = lessMean([
    [5, 5, 1],
    [-5, -5, 1],
    [5, 5, -1],
    [-5, -5, -1],
    [3, 3, 0],
  ]);
  const [first, second] = principal(rows, 2);
  expect(Math.abs(first![0]!)).toBeCloseTo(Math.SQRT1_2, 3);
  expect(Math.abs(first![1]!)).toBeCloseTo(Math.SQRT1_2, 3);
  expect(Math.abs(second![2]!)).toBeCloseTo(1, 3);
});

test("rows less their mean have none", () => {
  expect(
    lessMean([
      [1, 2],
      [3, 6],
    ]).map((row) => [...row]),
  ).toEqual([
    [-1, -2],
    [1, 2],
  ]);
});
