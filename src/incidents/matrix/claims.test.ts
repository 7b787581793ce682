/** All texts are invented. */
import { describe, expect, it } from "vitest";
import { incidentsIn, told } from "../coded.case.js";
import { isClaimed } from "./claims.js";

describe("a claim", () => {
  it.each([
    ["The Front claimed responsibility on Wednesday for the attack.", true],
    ["The Front, in a statement posted online, claimed responsibility for the bombing.", true],
    ["The Front later claimed, through its radio station, responsibility for the blast.", true],
    ["The Front has claimed responsibility in a video.", true],
    ["The Front claimed responsibility for security in the town.", false],
    ["The Front denied responsibility for the attack.", false],
  ])("is one behind a name: %s", (text, is) => expect(isClaimed(text, { start: 0, end: "The Front".length })).toBe(is));

  it("is his who makes it, whatever stands between", async () => {
    const [incident] = await incidentsIn(
      "KORVALA, Marra, March 5 - The Red Front claimed, through its radio station, responsibility for the bombing of a police station in Korvala on Monday.",
    );
    expect(told(incident!, "responsible")).toEqual(["Red Front: Red Front"]);
    expect(incident!.status).toBe("confirmed");
  });
});
