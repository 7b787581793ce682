/** Invented reports in which somebody is told of as "he" or "she". */
import { describe, expect, it } from "vitest";
import { incidentsIn, told } from "../coded.case.js";

const OPENING = "DUSHANA, Marra, May 4 (Wire) - ";

describe("a pronoun", { timeout: 60_000 }, () => {
  it.each([
    [
      "Police arrested poet Karim Dostan in Dushana on Sunday. Minister Pavel Orin said he had been arrested for theft.",
      "Karim Dostan",
    ],
    [
      "A journalist, Mira Selen, was shot dead in Dushana on Sunday, police said. Her editor Jonas Pell said she had been killed for her work.",
      "Mira Selen",
    ],
    [
      "The arrest of Karim Dostan in Dushana on Sunday drew crowds. Governor Pavel Orin said he was seized at home.",
      "Karim Dostan",
    ],
  ])("is whom it befell and not who tells of it: %s", async (text, victim) => {
    const [incident] = await incidentsIn(OPENING + text);
    expect(new Set(told(incident!, "target").map((each) => each.replace(/^.*: /, "")))).toEqual(new Set([victim]));
  });

  it("is the speaker where nobody else is spoken of, and then makes him own up to what he did", async () => {
    const [incident] = await incidentsIn(`${OPENING}Guard Omar Lind said he shot two strangers in Dushana on Sunday.`);
    expect(incident!.status).toBe("confirmed");
    const [other] = await incidentsIn(
      `${OPENING}Two strangers were shot in Dushana on Sunday as guard Omar Lind met his chief Lev Barin. Barin said he shot them.`,
    );
    expect(other!.status).not.toBe("confirmed");
  });
});
