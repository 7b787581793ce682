/** The parties of an incident that count: those who have a voice in it, and those who have a role in it under a name. */
import type { Incident } from "../../records/index.js";
import { isDescription } from "./key.js";

/**
 * Their ids, in the incident's order. An outlet that only passes on what others say has no voice of its own; whom the words only describe or count ("six of them", "the convoy") have a
 * role and are no party to speak of.
 */
export function takingPart({ parties, facts, framing, ...statements }: TakenPart): string[] {
  const { responses, demands, allegations, denials } = statements;
  const said = [...responses, ...demands, ...allegations, ...denials];
  const cells = facts.flatMap((fact) => fact.cells);
  const voices = new Set([
    ...cells.map(({ party }) => party),
    ...framing.map(({ party }) => party),
    ...said.map(({ party }) => party),
  ]);
  const roles = new Set([
    ...cells.flatMap(({ value }) => value.party ?? []),
    ...said.flatMap(({ towards }) => towards),
  ]);
  return parties
    .filter((party) => voices.has(party.id) || (roles.has(party.id) && party.kind !== "place" && !isDescription(party)))
    .map(({ id }) => id);
}

type TakenPart = Pick<Incident, "parties" | "facts" | "framing" | "responses" | "demands" | "allegations" | "denials">;
