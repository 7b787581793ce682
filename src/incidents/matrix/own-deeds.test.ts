/** Who owns up to a deed and denies it, elsewhere or in one breath. All reports are invented. */
import { describe, expect, it } from "vitest";
import type { Incident } from "../../records/index.js";
import { incidentsIn, stateOf, told } from "../coded.case.js";

const inWords = ({ summary = [] }: Incident): string =>
  summary.flatMap((clauses) => clauses.map(({ text }) => text)).join(" ");

const MONDAY = "KORVALA, Marra, March 4, 2024 (Wire) - ";
const TUESDAY = "KORVALA, Marra, March 5, 2024 (Courier) - ";
const SHELLED = "Shells hit a market in Korvala on Sunday, killing 12 people, doctors said. ";

describe("a deed that its own party denies elsewhere", { timeout: 60_000 }, () => {
  it.each([
    [
      `${MONDAY}${SHELLED}The Hill Brigade claimed responsibility for the attack.`,
      `${TUESDAY}The Hill Brigade denied on Tuesday that it had carried out Sunday's attack on the market in Korvala.`,
    ],
    [
      `${MONDAY}The Marran army said it had struck a rebel base in Korvala on Sunday.`,
      `${TUESDAY}The Marran army said there was no strike in Korvala on Sunday.`,
    ],
  ])("is confirmed no more: %s", async (...texts) => {
    const [incident] = await incidentsIn(...texts);
    expect(new Set(incident!.members.map(({ document }) => document)).size).toBe(2);
    expect(incident!.status).not.toBe("confirmed");
    expect(told(incident!, "responsible")).toEqual(expect.arrayContaining([expect.stringMatching(/: not /)]));
    const own = incident!.facts
      .find(({ field }) => field === "responsible")!
      .cells.filter(({ superseded }) => superseded);
    expect(own.map(({ value }) => value.polarity)).toEqual(["yes"]);
    expect(inWords(incident!)).toContain("denies having carried it out, after first saying so");
  });

  it("is contested where both are said on one day", async () => {
    const [incident] = await incidentsIn(
      `${MONDAY}${SHELLED}The Hill Brigade said it had attacked the market.`,
      `${MONDAY.replace("Wire", "Courier")}The Hill Brigade denied that it attacked the market in Korvala on Sunday.`,
    );
    expect(incident!.status).toBe("contested");
    expect(stateOf(incident!, "responsible")).toBe("contested");
  });
});

describe("who owns up to a deed", { timeout: 60_000 }, () => {
  it.each([
    "The Marran army said it had bombed a depot in Korvala on Sunday. It denied bombing the school beside it.",
    "The Marran army said it had bombed a depot in Korvala on Sunday. It denied killing civilians in the attack.",
    "The Marran army said it had carried out the attack in Korvala on Sunday. It denied targeting civilians.",
    "The Marran army, which at first denied shelling Korvala, admitted on Monday that it had shelled Korvala on Sunday.",
  ])("has done it where he denies a part, an aim or denied it before: %s", async (text) => {
    const [incident] = await incidentsIn(MONDAY + text);
    expect(incident!.status).toBe("confirmed");
    expect(stateOf(incident!, "occurred")).not.toBe("contested");
    expect(stateOf(incident!, "responsible")).not.toBe("contested");
    expect(incident!.denials.length).toBe(1);
    expect(inWords(incident!)).not.toContain("and denies");
  });
});
