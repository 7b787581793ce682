/** Who an ACLED row names as actor1 and actor2, and what kind of actor that is. */
import type { Entity, Fact, Incident, Party, Report } from "../../records/index.js";

export const INTER = {
  state: "State forces",
  rebel: "Rebel group",
  militia: "Political militia",
  rioters: "Rioters",
  protesters: "Protesters",
  civilians: "Civilians",
  external: "External/Other forces",
} as const;
export type Inter = (typeof INTER)[keyof typeof INTER] | "";

export interface Side {
  readonly name: string;
  readonly associates: readonly string[];
  readonly inter: Inter;
}

const NOBODY: Side = { name: "", associates: [], inter: "" };

/** The parties that most cells of a field name, the most named first; denials name nobody. Ties go by name. */
export function sideOf(
  incident: Incident,
  field: Fact["field"],
  reports: ReadonlyMap<string, Report>,
  at?: string,
): Side {
  const named = new Map<string, number>();
  for (const { value, superseded } of incident.facts.find((fact) => fact.field === field)?.cells ?? [])
    if (value.party !== undefined && value.polarity !== "no" && !superseded)
      named.set(value.party, (named.get(value.party) ?? 0) + 1);
  const parties = incident.parties
    .filter((party) => named.has(party.id) && isActor(party))
    .sort((a, b) => named.get(b.id)! - named.get(a.id)! || (a.name < b.name ? -1 : 1));
  const [first, ...others] = parties;
  if (!first) return NOBODY;
  return { name: first.name, associates: others.map(({ name }) => name), inter: interOf(first, reports, at) };
}

/** Places and things are no actors. */
const isActor = ({ kind }: Party): boolean => kind !== "place" && kind !== "other";

/** @param at country of the incident: another state's forces are external */
function interOf({ members, country, kind }: Party, reports: ReadonlyMap<string, Report>, at?: string): Inter {
  const sectors = new Set(
    members.flatMap(({ document, entity }) => {
      const found: Entity | undefined = reports.get(document)?.entities.find(({ id }) => id === entity);
      return found?.codes.sectors ?? [];
    }),
  );
  const any = (...of: readonly Entity["codes"]["sectors"][number][]): boolean => of.some((each) => sectors.has(each));
  if (any("MIL", "COP", "GOV", "SPY") || kind === "country")
    return country !== undefined && at !== undefined && country !== at ? INTER.external : INTER.state;
  if (any("REB")) return INTER.rebel;
  if (any("UAF", "PRM", "CRM", "PTY")) return INTER.militia;
  return any("CVL", "JRN", "EDU", "MED", "REF", "LAB", "AGR", "BUS", "REL", "SOC") ? INTER.civilians : "";
}
