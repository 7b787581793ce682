import { expect, it } from "vitest";
import type { Said } from "./said.js";
import { yearlessDay } from "./yearless.js";

const filed = { month: 12, day: 30, years: [2013, 2019, 2024] };
const weekday = (each: number): Said => ({ kind: "weekday", weekday: each, direction: null });
const yesterday: Said = { kind: "offset", from: -1, to: -1 };

it("counts from a dateline without a year what is the same in every year that fits", () => {
  expect(yearlessDay(weekday(0), filed, false)).toBe("XXXX-12-29");
  expect(yearlessDay(yesterday, filed, false)).toBe("XXXX-12-29");
  expect(yearlessDay({ kind: "day", year: null, month: 1, day: 2 }, filed, true)).toBe("XXXX-01-02");
});

it("tells no day where the years differ, or where nothing ties the weekday to one", () => {
  expect(yearlessDay(yesterday, { month: 3, day: 1, years: [] }, false)).toBeNull();
  expect(yearlessDay(weekday(0), { ...filed, years: [] }, false)).toBeNull();
  expect(yearlessDay({ kind: "span", unit: "week", steps: -1 }, filed, false)).toBeNull();
});
