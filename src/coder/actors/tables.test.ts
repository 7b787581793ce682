import { describe, expect, it } from "vitest";
import { ORGANIZATION_CODES, SECTORS } from "../../records/index.js";
import { agentAtEnd } from "./agents.js";
import { AGENTS } from "./agents.table.js";
import { COUNTRIES, SEATS } from "./countries.table.js";
import { COUNTRY_NAMES, NATIONS } from "./nations.js";
import { AGENCIES, ORGANIZATIONS } from "./organizations.table.js";

const rows = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));

describe("the tables of actors", () => {
  it("have whole rows of known codes", () => {
    for (const row of rows(COUNTRIES))
      expect([row[0], row.length, /^[A-Z]{3}$/.test(row[0]!)]).toEqual([row[0], 5, true]);
    for (const row of [...rows(ORGANIZATIONS), ...rows(AGENCIES)]) {
      expect([row[0], row.length]).toEqual([row[0], 5]);
      if (row[1]) expect([row[0], COUNTRY_NAMES.has(row[1])]).toEqual([row[0], true]);
      for (const sector of row[2]!.split(";").filter(Boolean)) expect(SECTORS).toContain(sector);
      if (row[3]) expect(ORGANIZATION_CODES).toContain(row[3]);
    }
    for (const [country] of rows(SEATS)) expect(COUNTRY_NAMES.has(country!)).toBe(true);
    for (const [, sectors] of rows(AGENTS))
      for (const sector of sectors!.split(";").filter(Boolean)) expect(SECTORS).toContain(sector);
  });

  it("take several houses for buildings, and the chambers of a parliament for bodies", () => {
    expect(agentAtEnd(["13", "houses"])).toBeUndefined();
    expect(agentAtEnd(["the", "House"])?.agent.sectors).toEqual(["LEG"]);
    expect(agentAtEnd(["both", "houses"])?.agent.sectors).toEqual(["LEG"]);
  });

  it("know each country by one code only", () => {
    expect(COUNTRY_NAMES.size).toBe(rows(COUNTRIES).length);
    expect(NATIONS.find(["Niger"])?.country).toBe("NER");
    expect(NATIONS.find(["Nigerian"])?.country).toBe("NGA");
    expect(NATIONS.find(["U.S."])?.country).toBe("USA");
    expect(NATIONS.find(["Côte", "d'Ivoire"])?.country).toBe("CIV");
  });
});
