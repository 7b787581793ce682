import { expect, test } from "vitest";
import { dayOf, dayOfIso, daysIn, isoOf, monthOf, partsOf, weekdayNamed, weekdayOf } from "./calendar.js";

test("days count from 1970, before it too", () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(dayOf(1969, 12, 31)).toBe(-1);
  expect(isoOf(dayOf(2020, 2, 29))).toBe("2020-02-29");
  expect(partsOf(dayOf(1812, 6, 24))).toEqual({ year: 1812, month: 6, date: 24 });
});

test("weekdays, 0 = Sunday, before 1970 too", () => {
  expect(weekdayOf(dayOf(2019, 12, 30))).toBe(1);
  expect(weekdayOf(dayOf(1945, 5, 8))).toBe(2);
});

test("the day of a date-time is the one that its own zone writes", () => {
  expect(dayOfIso("2019-12-30T23:59:00-05:00")).toBe(dayOf(2019, 12, 30));
  expect(dayOfIso("December 30")).toBeNull();
});

test("months have their days", () => {
  expect(daysIn(2020, 2)).toBe(29);
  expect(daysIn(1900, 2)).toBe(28);
});

test.each([
  ["Dec.", 12],
  ["sept", 9],
  ["May", 5],
  ["maybe", 0],
])("month %s", (word, month) => expect(monthOf(word)).toBe(month));

test("weekdays by name, in the plural too", () => {
  expect(weekdayNamed("Mondays")).toBe(1);
  expect(weekdayNamed("moonday")).toBe(-1);
});
