/** Invented reports of whom each side says a happening is the work of. */
import { describe, expect, it } from "vitest";
import { incidentsIn, stateOf, told } from "../coded.case.js";

const LEAD = "KORVALA, Marra, March 3 - Shells hit a market in Korvala on Monday, killing 12 people, doctors said.\n\n";

describe("who is blamed", { timeout: 60_000 }, () => {
  it.each([
    "The army and the Hill Brigade blamed each other for the attack.",
    "The army and the Hill Brigade traded blame for the shelling.",
    "The army and the Hill Brigade accused one another of shelling the market.",
  ])("is each by the other: %s", async (text) => {
    const [incident] = await incidentsIn(LEAD + text);
    expect(told(incident!, "responsible")).toEqual(
      expect.arrayContaining(["army: Hill Brigade", "Hill Brigade: army"]),
    );
    expect(stateOf(incident!, "responsible")).toBe("contested");
  });

  it.each([
    "The army, not the Hill Brigade, carried out the attack, a spokesman said.",
    "A spokesman said it was the army and not the Hill Brigade that shelled the market.",
    "“It was not the Hill Brigade but the army that carried out this attack,” a spokesman said.",
    "The army was responsible for the attack, not the Hill Brigade, a spokesman said.",
  ])("is one, and the other is said not to be: %s", async (text) => {
    const [incident] = await incidentsIn(LEAD + text);
    expect(
      told(incident!, "responsible")
        .map((each) => each.replace(/^.*: /, ""))
        .sort(),
    ).toEqual(["army", "not Hill Brigade"]);
  });

  it.each([
    "The army said the Hill Brigade was behind it.",
    "The army said that the Hill Brigade was responsible for this.",
  ])("is whose work the happening at hand is said to be: %s", async (text) => {
    const [incident] = await incidentsIn(LEAD + text);
    expect(told(incident!, "responsible")).toEqual(["army: Hill Brigade"]);
  });

  it("is whoever launched what did it", async () => {
    const [incident] = await incidentsIn(
      `${LEAD}A doctor, Ana Rell, said the shells had been fired by the Hill Brigade. The mayor, Jon Sark, said the shells had not been fired by the army.`,
    );
    expect(told(incident!, "responsible")).toEqual(
      expect.arrayContaining(["Ana Rell: Hill Brigade", expect.stringMatching(/^Jon Sark: not army/)]),
    );
  });
});
