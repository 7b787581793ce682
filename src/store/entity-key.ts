/** What makes an entity of one report the same as one of another, before any person merges or splits. */
import type { Entity } from "../records/index.js";

/** A name to compare by: without case, accents, leading article and signs. Names without letters or digits stay as they are. */
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

/** `Q…` where Wikidata knows it, `country:MLI`, `geo:2461003`, else `name:` and the folded name. */
export function entityKey({
  kind,
  name,
  codes,
  place,
  wikidata,
}: Pick<Entity, "kind" | "name" | "codes" | "place" | "wikidata">): string {
  if (kind === "country" && codes.country) return `country:${codes.country}`;
  if (wikidata) return wikidata;
  if (kind === "place" && place?.geonamesId !== undefined) return `geo:${place.geonamesId}`;
  return `name:${foldName(name)}`;
}
