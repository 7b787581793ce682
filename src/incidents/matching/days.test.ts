import { expect, it } from "vitest";
import { byDay, dayOf, daysApart, isoOf } from "./days.js";

const one = (iso: string): [number, number] => [dayOf(iso)!, dayOf(iso)!];

it("orders days without a year over the end of one, and compares them with no day that has one", () => {
  expect(daysApart(one("XXXX-12-30"), one("XXXX-01-02"))).toBe(3);
  expect(daysApart(one("XXXX-12-30"), one("2019-12-30"))).toBeNull();
  expect(["XXXX-01-01", "2024-03-04", "XXXX-12-31"].sort(byDay)).toEqual(["XXXX-12-31", "XXXX-01-01", "2024-03-04"]);
  expect(isoOf(dayOf("XXXX-02-29")!)).toBe("XXXX-02-29");
  expect(dayOf("soon")).toBeNull();
});
