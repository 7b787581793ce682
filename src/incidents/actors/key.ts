/** What kind of party an entity is. What it is compared by is the store's key. */
import { agentNoun } from "../../coder/actors/agents.js";
import type { Entity } from "../../records/index.js";

export { entityKey, foldName } from "../../store/entity-key.js";

const STATE_SECTORS: ReadonlySet<string> = new Set(["GOV", "MIL"]);

/** The state whose hand an entity is: a country itself, its government, its army; null for all others. */
export function stateOf({ kind, codes }: Pick<Entity, "kind" | "codes">): string | null {
  if (!codes.country) return null;
  return kind === "country" || codes.sectors.some((sector) => STATE_SECTORS.has(sector)) ? codes.country : null;
}

// Words that a capital at the head of a sentence makes no part of a name: "Our pilots", "Two sailors".
const OPENING =
  /^(?:The|A|An|Some|Many|Several|At least|Up to|Our|My|Its|His|Her|Their|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens of|Hundreds of) /;

/** "the army", "gunmen", "Residents" at the head of a sentence: words for a kind of people, which elsewhere may be others. */
export function isDescription({
  kind,
  name,
  wikidata,
}: Pick<Entity, "name" | "wikidata"> & { readonly kind: string }): boolean {
  if (wikidata || kind === "country" || kind === "place") return false;
  const rest = name.replace(OPENING, "");
  return !/\p{Lu}/u.test(rest) || agentNoun(rest.toLowerCase()) !== undefined;
}

/** Ids of parties who speak and are nobody known begin so. */
export const VOICE = "voice:";
