import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alpha, LEVELS } from "./alpha.js";

const _ = null;

/** Coders by units, as published tables print them, to units by values. */
const units = (coders: readonly (readonly (number | null)[])[]): number[][] =>
  coders[0]!.map((__, unit) => coders.map((values) => values[unit]!).filter((value) => value !== null));

const THREE_BY_15 = units([
  [_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
  [1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
  [_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
]);
const FOUR_BY_12 = units([
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
]);

describe("published examples", () => {
  test.each([
    ["nominal", 0.691358],
    ["interval", 0.810845],
  ] as const)("3 coders x 15 units, %s", (level, wanted) => {
    expect(alpha(THREE_BY_15, level).value).toBeCloseTo(wanted, 6);
  });
  test.each([
    ["nominal", 0.7434],
    ["ordinal", 0.8154],
    ["interval", 0.8491],
    ["ratio", 0.7974],
  ] as const)("4 coders x 12 units, %s", (level, wanted) => {
    expect(alpha(FOUR_BY_12, level).value).toBeCloseTo(wanted, 4);
  });
});

describe("undefined", () => {
  test("when nothing varies", () =>
    expect(
      alpha(
        [
          [1, 1],
          [1, 1],
        ],
        "interval",
      ),
    ).toMatchObject({ value: null, units: 2 }));
  test("when no unit has two values", () =>
    expect(alpha([[1], [2], []], "nominal")).toMatchObject({ value: null, units: 0 }));
});

test("two zeros are no ratio apart", () => {
  expect(
    alpha(
      [
        [0, 0],
        [4, 4],
      ],
      "ratio",
    ).value,
  ).toBe(1);
});

test("full agreement is 1 and order changes nothing, at every level", () => {
  const coded = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 0, maxLength: 4 }), { maxLength: 20 });
  fc.assert(
    fc.property(coded, fc.constantFrom(...LEVELS), (values, level) => {
      const agreed = alpha(
        values.map(([first]) => (first === undefined ? [] : [first, first])),
        level,
      ).value;
      expect(agreed === null || agreed === 1).toBe(true);
      const [one, two] = [alpha(values, level), alpha(values.map((unit) => unit.toReversed()).toReversed(), level)];
      if (one.value === null) expect(two.value).toBeNull();
      else expect(two.value).toBeCloseTo(one.value, 9);
      expect(one.value === null || one.value <= 1).toBe(true);
    }),
  );
});
