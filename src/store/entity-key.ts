/** What makes an entity of one report the same as one of another, before any person merges or splits. */
import type { Entity } from "../records/index.js";

const ARTICLE = /^(?:the|a|an) (?=\S)/;

/** A name to compare by: without case, accents, leading article and signs. Names without letters or digits stay as they are. */
export function foldName(name: string): string {
  if (/^[a-z\d]+(?: [a-z\d]+)*$/i.test(name)) return name.toLowerCase().replace(ARTICLE, "");
  const folded = name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(ARTICLE, "")
    .replace(/['’‘ʼ`.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return folded || name.trim();
}

const keys = new WeakMap<Keyed, string>();

type Keyed = Pick<Entity, "kind" | "name" | "codes" | "place" | "wikidata">;

/** `Q…` where Wikidata knows it, `country:MLI`, `geo:2461003`, else `name:` and the folded name. */
export function entityKey(entity: Keyed): string {
  const had = keys.get(entity);
  if (had !== undefined) return had;
  const key = newKey(entity);
  keys.set(entity, key);
  return key;
}

function newKey({ kind, name, codes, place, wikidata }: Keyed): string {
  if (kind === "country" && codes.country) return `country:${codes.country}`;
  if (wikidata) return wikidata;
  if (kind === "place" && place?.geonamesId !== undefined) return `geo:${place.geonamesId}`;
  return `name:${foldName(name)}`;
}
