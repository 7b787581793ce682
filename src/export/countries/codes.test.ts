import countries from "i18n-iso-countries";
import { expect, test } from "vitest";
import { COUNTRIES } from "../../coder/actors/countries.table.js";
import { codesOf } from "./codes.js";
import { COUNTRY_CODES } from "./countries.table.js";

const rows = COUNTRY_CODES.trim()
  .split("\n")
  .map((line) => line.split("|"));

test("every country that the coder knows has its codes", () => {
  for (const line of COUNTRIES.trim().split("\n")) expect(codesOf(line.slice(0, 3)), line).toBeDefined();
});

test("ISO codes are those of ISO 3166-1", () => {
  for (const [iso3 = "", iso2, numeric] of rows) {
    if (!countries.alpha3ToNumeric(iso3)) continue;
    expect([iso2, numeric]).toEqual([countries.alpha3ToAlpha2(iso3), String(Number(countries.alpha3ToNumeric(iso3)))]);
  }
});

test("no two countries of today share a code", () => {
  const gone = ["SUN", "YUG", "CSK", "DDR"];
  for (const column of [0, 1, 2, 3, 4]) {
    const filled = rows.filter(([iso3 = ""]) => !gone.includes(iso3)).map((row) => row[column]!);
    const set = filled.filter(Boolean);
    expect(new Set(set).size).toBe(set.length);
  }
});

test("FIPS 10-4 is not ISO", () => {
  expect(codesOf("DZA")).toMatchObject({ fips: "AG", iso2: "DZ", cow: "615" });
  expect(codesOf("CHE")).toMatchObject({ fips: "SZ", iso2: "CH" });
  expect(codesOf("XXX")).toBeUndefined();
});
