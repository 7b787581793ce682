import { expect, test } from "vitest";
import { ORGANIZATION_CODES, SECTORS } from "../../records/index.js";
import { COUNTRY_NAMES } from "./nations.js";
import { officeOf } from "./offices.js";
import { OFFICES } from "./offices.table.js";

test("an office is held from month to month", () => {
  expect(officeOf("tony blair", "2003-03-20")).toEqual({ country: "GBR", sectors: ["GOV"] });
  expect(officeOf("tony blair", "2015-01-01")).toEqual({ country: "GBR", sectors: [] });
  expect(officeOf("kofi annan", "2001-09-11T12:00:00Z")).toEqual({ sectors: [], organization: "UNO" });
});

test("of several offices the one of the day counts, and without a day what they share", () => {
  expect(officeOf("ehud barak", "2000-05-01")).toEqual({ country: "ISR", sectors: ["GOV"] });
  expect(officeOf("ehud barak", "2009-05-01")).toEqual({ country: "ISR", sectors: ["MIL", "GOV"] });
  expect(officeOf("ehud barak", undefined)).toEqual({ country: "ISR", sectors: [] });
  expect(officeOf("vladimir putin", undefined)).toEqual({ country: "RUS", sectors: ["GOV"] });
});

test("others are not known", () => expect(officeOf("ana ruiz", "2003-03-20")).toBeNull());

test("every line is whole", () => {
  for (const line of OFFICES.trim().split("\n")) {
    const [names, country, codes, from, to] = line.split("|");
    expect([line, names !== "", from! <= (to || "9999")]).toEqual([line, true, true]);
    for (const month of [from!, ...(to ? [to] : [])])
      expect([line, month]).toEqual([line, expect.stringMatching(/^\d{4}-(?:0\d|1[0-2])$/)]);
    if (country) expect([line, COUNTRY_NAMES.has(country)]).toEqual([line, true]);
    for (const code of codes!.split(";")) expect([...SECTORS, ...ORGANIZATION_CODES]).toContain(code);
  }
});
