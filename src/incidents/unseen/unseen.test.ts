/** Sets of invented reports, written before any rule was made for them, and what a careful reader finds in them that the program finds too. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadCoder } from "../../coder/index.js";
import { fileSource, isRefused, read } from "../../readers/index.js";
import type { Fact, Incident, Report } from "../../records/index.js";
import { incidentsOf } from "../index.js";

/** The incident that most reports of a set tell of, and the numbers of its reports. */
async function dossierOf(set: string): Promise<{ incident: Incident; told: number[] }> {
  const folder = new URL(`./${set}/`, import.meta.url);
  const coder = await loadCoder({ threads: 1 });
  const reports: Report[] = [];
  for (const file of readdirSync(folder).sort())
    for await (const result of read(await fileSource(new URL(file, folder).pathname)))
      if (!isRefused(result)) reports.push(await coder.code(result.document, result.messages));
  const ids = reports.map(({ document }) => document.id);
  const toldIn = ({ members }: Incident): number[] =>
    [...new Set(members.map(({ document }) => ids.indexOf(document) + 1))].sort();
  const [incident] = incidentsOf(reports).sort((a, b) => toldIn(b).length - toldIn(a).length);
  return { incident: incident!, told: toldIn(incident!) };
}

const nameOf = ({ parties }: Incident, id: string): string => parties.find((party) => party.id === id)?.name ?? id;

/** "Eastern Command: 37", the cells of a field. */
const versions = (incident: Incident, field: Fact["field"]): string[] =>
  incident.facts
    .filter((fact) => fact.field === field)
    .flatMap(({ cells }) => cells.map(({ party, words }) => `${nameOf(incident, party)}: ${words}`));

const said = (incident: Incident, kind: "denials" | "demands" | "allegations" | "responses"): string[] =>
  incident[kind].map(({ party, words }) => `${nameOf(incident, party)}: ${words}`);

const names = (incident: Incident): string[] =>
  incident.framing
    .filter(({ role }) => role === "act")
    .map(({ party, words }) => `${nameOf(incident, party)}: ${words}`);

const some = (pattern: RegExp) => expect.arrayContaining([expect.stringMatching(pattern)]);

describe("the dossier", () => {
  it("of a drone strike", { timeout: 120_000 }, async () => {
    const { incident, told } = await dossierOf("strike");
    expect(told).toEqual([1, 2, 3, 4]);
    expect(incident.reprints.length).toBe(1);
    const killed = versions(incident, "killed");
    for (const version of [
      /^health workers: at least 18/i,
      /^health workers: 31/i,
      /^Eastern Command: 37/,
      /^Pavel Dorn: Dozens/,
      /ministry: 12/,
    ])
      expect(killed).toEqual(some(version));
    expect(incident.facts.find(({ field }) => field === "killed")?.why).toContain("first said");
    expect(versions(incident, "injured")).toEqual(some(/: 44$/));
    expect(said(incident, "denials")).toEqual(some(/^Tomas Ravik: /));
    expect(said(incident, "denials")).toEqual(some(/ministry: .*denied that civilians/));
    expect(said(incident, "demands")).toEqual(some(/^Eastern Command: .*inquiry/));
    expect(said(incident, "allegations")).toEqual(some(/^Republic of Harn: /));
    expect(versions(incident, "justification")).toEqual(some(/ministry: to prevent/));
    expect(names(incident)).toEqual(some(/^Pavel Dorn: massacre/));
    // Neither those it was done to nor who accuses another have done it, and who denies a harm does not deny the strike.
    expect(versions(incident, "responsible").join()).not.toMatch(/Tomas Ravik: He|This|people|guests/);
    expect(incident.facts.find(({ field }) => field === "occurred")?.state).not.toBe("contested");
  });

  it("of a hostage taking, with another of the next day nearby", { timeout: 120_000 }, async () => {
    const { incident, told } = await dossierOf("hostages");
    expect(told).toEqual([1, 2, 3, 4]);
    expect(versions(incident, "killed")).toEqual(some(/^Amadi Forst: Two/));
    expect(versions(incident, "responsible")).toEqual(some(/^Amadi Forst: the Free Highland Brigade/));
    expect(said(incident, "denials")).toEqual(some(/^Free Highland Brigade: .*killed guards/));
    expect(said(incident, "denials")).toEqual(some(/army: The army denied shelling/));
    expect(said(incident, "demands")).toEqual(some(/^Isak Brandt: /));
    expect(said(incident, "demands")).toEqual(some(/^government of Estland Bay: /));
    expect(versions(incident, "justification")).toEqual(some(/^Isak Brandt: a response to the theft/));
  });
});
