/** Whose hands did it, and what is denied of others. All reports are invented. */
import { describe, expect, it } from "vitest";
import { incidentsIn, stateOf, told } from "../coded.case.js";

const FILED = "PORT SELIM, Arvad, June 4, 2025 (Coast News) - ";

describe("who did it", { timeout: 60_000 }, () => {
  it("is the body that speaks of its own people", async () => {
    const [incident] = await incidentsIn(
      `${FILED}The interior ministry of Arvad said its officers arrested a union leader in Port Selim on Monday.`,
    );
    expect(incident!.status).toBe("confirmed");
    expect(told(incident!, "responsible")).toEqual([expect.stringMatching(/: its officers$/)]);
  });

  it("may be masked men to some and a state's officers to others", async () => {
    const [incident] = await incidentsIn(
      `${FILED}Masked men abducted the lawyer Yusef Darr in Port Selim on Monday, witnesses said.`,
      `${FILED.replace("Coast News", "Arvad Wire")}Police abducted the lawyer Yusef Darr in Port Selim on Monday, his wife said.`,
    );
    expect(told(incident!, "responsible")).toHaveLength(2);
    expect(stateOf(incident!, "responsible")).not.toBe("contested");
  });

  it("is denied by nobody who says that nobody else was taken", async () => {
    const [incident] = await incidentsIn(
      `${FILED}Police arrested the lawyer Yusef Darr in Port Selim on Monday, a spokesman said. The spokesman said nobody else had been detained.`,
    );
    expect(told(incident!, "occurred").filter((each) => each.includes("not"))).toEqual([]);
    expect(incident!.denials).toEqual([]);
  });

  it("was not in a war of years, of which another report tells", async () => {
    const incidents = await incidentsIn(
      "TARRIN, Velland, May 12, 2025 (Wire) - Shells killed nine people in the village of Oskel on Sunday, officials said.\n\nThe Lowland Army has fought the government since 2021.",
      "TARRIN, Velland, May 13, 2025 (Courier) - The Lowland Army denied shelling the village of Oskel and said government artillery had fired on it.",
    );
    const shared = incidents.find(({ members }) => new Set(members.map(({ document }) => document)).size === 2);
    expect(told(shared!, "date").join()).not.toContain("2021");
  });
});
