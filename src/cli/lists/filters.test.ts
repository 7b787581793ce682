import { expect, it } from "vitest";
import { filtersOf, incidentFiltersOf } from "./filters.js";

it.each([
  [{ since: "2024-02-31" }, /--since takes a day such as 2024-03-04, not "2024-02-31"/],
  [{ until: "2024-13-01" }, /--until takes a day/],
  [{ since: "2024-03-05", until: "2024-03-04" }, /--since 2024-03-05 is after --until 2024-03-04/],
])("%o is no range of days", (days, words) => {
  expect(() => filtersOf(days)).toThrow(words);
  expect(() => incidentFiltersOf(days)).toThrow(words);
});

it("takes days of the calendar, also the same twice", () => {
  const days = { since: "2024-02-29", until: "2024-02-29" };
  expect(filtersOf(days)).toMatchObject(days);
});

it("says which acts and modes there are", () => {
  expect(() => filtersOf({ act: ["frobnicate"] })).toThrow(/--act takes state, claim.*not "frobnicate"/);
  expect(() => filtersOf({ mode: ["frobnicate"] })).toThrow(/--mode takes .*aerial.*not "frobnicate"/);
  expect(filtersOf({ act: ["Deny"], mode: ["Aerial"] })).toMatchObject({ act: ["Deny"], mode: ["Aerial"] });
});
