/** Incidents of short texts, coded as they are read; for tests. */
import { coded } from "../coder/coded.case.js";
import type { Fact, Incident, Report } from "../records/index.js";
import { incidentsOf } from "./index.js";

export async function incidentsIn(...texts: readonly string[]): Promise<Incident[]> {
  const reports: Report[] = [];
  for (const text of texts) reports.push(await coded(text));
  return incidentsOf(reports);
}

const nameOf = ({ parties }: Incident, id: string): string => parties.find((party) => party.id === id)?.name ?? id;

/** "army: Hill Front", "doctors: 12 civilians": each cell of a field, by whom and what. */
export const told = (incident: Incident, field: Fact["field"]): string[] =>
  incident.facts
    .filter((fact) => fact.field === field)
    .flatMap(({ cells }) => cells.map(({ party, value }) => `${nameOf(incident, party)}: ${value.text}`));

export const stateOf = ({ facts }: Incident, field: Fact["field"]): Fact["state"] | undefined =>
  facts.find((fact) => fact.field === field)?.state;
