import { expect, test } from "vitest";
import type { Fact, FactCell, Incident } from "../../records/index.js";
import { fatalitiesOf } from "./fatalities.js";

const cell = (words: string, min?: number, more: Partial<FactCell> = {}): FactCell => ({
  document: "d",
  span: { start: 0, end: words.length },
  words,
  party: "p",
  voices: ["p"],
  value: { text: words, ...(min !== undefined && { min }) },
  status: "reported",
  event: "e1",
  ...more,
});
const incident = (field: Fact["field"], ...cells: FactCell[]): Incident =>
  ({ facts: [{ field, cells, state: "compatible", why: "" }] }) as unknown as Incident;

test.each([
  ["the lowest", [cell("25", 25), cell("at least 31", 31)], 25],
  ["dozens are 12", [cell("dozens of martyrs", 24), cell("25", 25)], 12],
  ["hundreds are 100", [cell("hundreds", 200)], 100],
  ["a figure replaced later does not count", [cell("5", 5, { superseded: true }), cell("9", 9)], 9],
  ["what is denied does not count", [cell("2", 2, { status: "denied" }), cell("9", 9)], 9],
  ["without a lower bound there is no number", [cell("up to 40"), cell("9", 9)], 9],
])("%s", (_, cells, value) => {
  expect(fatalitiesOf(incident("killed", ...cells))).toMatchObject({ value, rule: "acled-lowest-reported" });
});

test("casualties alone are 0, and so is silence, each by its own rule", () => {
  expect(fatalitiesOf(incident("casualties", cell("dozens of casualties", 24)))).toEqual({
    value: 0,
    rule: "acled-casualties-alone-0",
  });
  expect(fatalitiesOf(incident("place"))).toEqual({ value: 0, rule: "acled-none-reported-0" });
});
