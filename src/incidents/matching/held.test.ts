/** Invented reports of people who are taken away. */
import { describe, expect, it } from "vitest";
import { incidentsIn, told } from "../coded.case.js";

const ARREST =
  "DUSHANA, Marra, May 4 - Police arrested opposition leader Karim Dostan in Dushana on Sunday, the interior ministry said.";

describe("an arrest and an abduction", { timeout: 60_000 }, () => {
  it("of one person at one time and place are one, with two names for it", async () => {
    const [incident, other] = await incidentsIn(
      ARREST,
      "DUSHANA, Marra, May 4 - Opposition leader Karim Dostan was abducted in Dushana on Sunday by masked men, his party said.",
    );
    expect(other).toBeUndefined();
    expect(told(incident!, "responsible").map((each) => each.replace(/^.*: /, ""))).toEqual(
      expect.arrayContaining(["Police", "masked men"]),
    );
    const names = incident!.framing.filter(({ role }) => role === "act").map(({ words }) => words);
    expect(names).toEqual(expect.arrayContaining(["arrested", "abducted"]));
  });

  it("of two people are two", async () => {
    const incidents = await incidentsIn(
      ARREST,
      "DUSHANA, Marra, May 4 - Trader Lev Barin was abducted in Dushana on Sunday by masked men, his family said.",
    );
    expect(incidents).toHaveLength(2);
  });
});
