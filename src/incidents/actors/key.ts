/** What an entity is compared by across reports. */
import { agentNoun } from "../../coder/actors/agents.js";
import type { Entity } from "../../records/index.js";

/** A name without case, accents, leading article and signs; names without letters or digits stay as they are. */
export function foldName(name: string): string {
  const folded = name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/^(?:the|a|an) (?=\S)/, "")
    .replace(/['’‘ʼ`.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return folded || name.trim();
}

type Keyed = Pick<Entity, "kind" | "name" | "codes" | "place" | "wikidata">;

/** `Q…` where Wikidata knows it, `country:MLI`, `geo:2461003`, else `name:` and the folded name. */
export function entityKey({ kind, name, codes, place, wikidata }: Keyed): string {
  if (kind === "country" && codes.country) return `country:${codes.country}`;
  if (wikidata) return wikidata;
  if (kind === "place" && place?.geonamesId !== undefined) return `geo:${place.geonamesId}`;
  return `name:${foldName(name)}`;
}

const STATE_SECTORS: ReadonlySet<string> = new Set(["GOV", "MIL"]);

/** The state whose hand an entity is: a country itself, its government, its army; null for all others. */
export function stateOf({ kind, codes }: Pick<Entity, "kind" | "codes">): string | null {
  if (!codes.country) return null;
  return kind === "country" || codes.sectors.some((sector) => STATE_SECTORS.has(sector)) ? codes.country : null;
}

/** "the army", "gunmen", "Residents" at the head of a sentence: words for a kind of people, which elsewhere may be others. */
export function isDescription({
  kind,
  name,
  wikidata,
}: Pick<Entity, "name" | "wikidata"> & { readonly kind: string }): boolean {
  if (wikidata || kind === "country" || kind === "place") return false;
  const rest = name.replace(/^(?:The|A|An|At least|Up to|Some) /, "");
  return !/\p{Lu}/u.test(rest) || agentNoun(rest.toLowerCase()) !== undefined;
}
