/** Corrections within reports. All of them are invented. */
import { describe, expect, it } from "vitest";
import { incidentsIn } from "../coded.case.js";

const FILED = "VESSEN, Marra, August 9, 2025 (Vessen Times) - ";

describe("what a report takes back", { timeout: 60_000 }, () => {
  it.each([
    "A drone struck a depot in Vessen on Friday, killing three workers, the mayor said. An earlier version of this article said two workers had died.",
    "A drone struck a depot in Vessen on Friday, killing three workers, the mayor said.\n\nCorrection: A report of August 8 said that two workers had been killed in the attack in Vessen.",
  ])("is the outlet's former word, and contests nothing: %s", async (text) => {
    const [incident] = await incidentsIn(FILED + text);
    const killed = incident!.facts.find(({ field }) => field === "killed")!;
    const nameOf = (id: string) => incident!.parties.find((party) => party.id === id)?.name;
    expect(killed.cells.map(({ party, words, superseded }) => [nameOf(party), words, superseded ?? false])).toEqual([
      [expect.stringMatching(/mayor/), "three", false],
      ["Vessen Times", "two", true],
    ]);
    expect(killed.state).toBe("revised");
  });
});

it("a report of others stays theirs", { timeout: 60_000 }, async () => {
  const [incident] = await incidentsIn(
    `${FILED}A drone struck a depot in Vessen on Friday, killing three workers, the mayor said. A report by monitors said two workers had died.`,
  );
  expect(incident!.facts.find(({ field }) => field === "killed")!.cells.some(({ superseded }) => superseded)).toBe(
    false,
  );
});
