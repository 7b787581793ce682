import { COUNTRIES } from "../../coder/actors/countries.table.js";
import { COUNTRY_CODES } from "./countries.table.js";

/** What other systems call a country; empty where one has no code for it. */
export interface CountryCodes {
  readonly name: string;
  readonly iso2: string;
  readonly numeric: string;
  readonly fips: string;
  readonly cow: string;
  readonly region: string;
}

const names = new Map(
  COUNTRIES.trim()
    .split("\n")
    .map((line) => [line.slice(0, 3), line.split("|")[1]?.split(";")[0] ?? ""]),
);

const codes = new Map(
  COUNTRY_CODES.trim()
    .split("\n")
    .map((line): [string, CountryCodes] => {
      const [iso3 = "", iso2 = "", numeric = "", fips = "", cow = "", region = ""] = line.split("|");
      return [iso3, { name: names.get(iso3) ?? iso3, iso2, numeric, fips, cow, region }];
    }),
);

/** The codes of a country (ISO alpha-3). */
export const codesOf = (iso3: string | undefined): CountryCodes | undefined =>
  iso3 === undefined ? undefined : codes.get(iso3);
