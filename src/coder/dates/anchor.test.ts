import { expect, test } from "vitest";
import { anchorOf } from "./anchor.js";
import { dayOf } from "./calendar.js";
import type { Expression, Said } from "./said.js";

const expression = (said: Said): Expression => ({ first: 0, last: 1, said });
const dateline = (year: number | null, month: number, day: number): Expression =>
  expression({ kind: "day", year, month, day });
const weekday = (each: number): Expression => expression({ kind: "weekday", weekday: each, direction: null });

test("the publication day comes before the dateline", () => {
  expect(anchorOf("2019-12-31", dateline(2019, 12, 30), [])).toEqual({
    anchor: { day: dayOf(2019, 12, 31), basis: "published" },
  });
  expect(anchorOf(undefined, dateline(2019, 12, 30), []).anchor).toEqual({
    day: dayOf(2019, 12, 30),
    basis: "dateline",
  });
});

test("a dateline without a year has the years in which its weekdays fit, and is no anchor when there are several", () => {
  const { anchor, years } = anchorOf(undefined, dateline(null, 12, 30), [weekday(1), weekday(0)]);
  expect(anchor).toBeNull();
  expect(years).toContain(2019);
  expect(years).not.toContain(2018);
});

test("a weekday that is looked ahead to lies after the dateline", () => {
  const wednesday = weekday(3);
  const { years } = anchorOf(undefined, dateline(null, 9, 15), [weekday(0), wednesday], (each) => each === wednesday);
  expect(years).toContain(2024); // 15 September was a Sunday
  expect(anchorOf(undefined, dateline(null, 9, 15), [weekday(0), wednesday]).years).not.toContain(2024);
});

test("a weekday that cannot be the dateline's own tells no year", () => {
  expect(anchorOf(undefined, dateline(null, 10, 19), [weekday(2)], undefined, () => false).years).toEqual([]);
  const thursday = weekday(4);
  const { years } = anchorOf(
    undefined,
    dateline(null, 10, 19),
    [weekday(2), thursday],
    undefined,
    (each) => each === thursday,
  );
  expect(years).toContain(2023);
  expect(years).not.toContain(2021); // 19 October was a Tuesday
});

test("without a date, or with one that no calendar has, there is no anchor", () => {
  expect(anchorOf(undefined, undefined, []).anchor).toBeNull();
  expect(anchorOf(undefined, dateline(2019, 2, 30), []).anchor).toBeNull();
  expect(anchorOf(undefined, dateline(null, 12, 30), [])).toEqual({ anchor: null, years: [] });
});
