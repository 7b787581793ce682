/** Invented reports of deeds in places that no gazetteer knows. */
import { describe, expect, it } from "vitest";
import { incidentsIn } from "../coded.case.js";

const attack = (dateline: string, where: string, killed: string): string =>
  `${dateline}, March 3 (Wire) - Gunmen attacked an army post ${where} on Monday, killing ${killed} soldiers.\n`;

describe("attacks of one day", { timeout: 60_000 }, () => {
  it.each([
    ["of two lands by their datelines", "KORVALA, Marra", "in Korvala", "OSHTERN, Tessaly", "in Oshtern"],
    ["in two lands by their words", "LONDON", "in Tiraboro, Mali,", "LONDON", "in Garankedey in western Niger"],
    ["one of them in a known town", "BAMAKO, Mali", "near Mopti", "NIAMEY, Niger", "in Garankedey"],
    ["in two villages", "BAMAKO, Mali", "in Tiraboro", "BAMAKO, Mali", "in Garankedey"],
  ])("%s are two", async (_, one, where, other, there) => {
    expect(await incidentsIn(attack(one, where, "six"), attack(other, there, "nine"))).toHaveLength(2);
  });

  it.each([
    ["one name, written otherwise", "BAMAKO, Mali", "in Tiraboro", "BAMAKO, Mali", "at Tira Boro"],
    ["one name, filed from abroad", "DAKAR, Senegal", "in Mali's Tiraboro", "BAMAKO, Mali", "in Tiraboro"],
  ])("in places of %s are one", async (_, one, where, other, there) => {
    expect(await incidentsIn(attack(one, where, "six"), attack(other, there, "nine"))).toHaveLength(1);
  });
});
