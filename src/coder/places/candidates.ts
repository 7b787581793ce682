/** The places that a name of the text may stand for. */
import { gazetteer, type NamedRow } from "./gazetteer.js";
import { keysOf, placeKey } from "./key.js";

/** Of one name; the great cities and the well-named come first in the file, so that little is lost. */
const MOST = 120;

export interface Named {
  /** Entity of the report. */
  readonly id: string;
  readonly name: string;
  /** Words behind its commas, or before it with a hyphen: names of what it lies in. */
  readonly beside: readonly string[];
  /** How often it is named. */
  readonly mentions: number;
}

export interface Candidate {
  readonly row: NamedRow;
  /** 1 when the whole name is the key; less where a kind or direction was taken off. */
  readonly exact: number;
}

/** All candidates of a name. "Chicacao, Guatemala" is looked up by its first part. */
export function candidatesOf(name: string): Candidate[] {
  const [first = name] = name.split(", ");
  for (const [index, key] of keysOf(first).entries()) {
    const rows = gazetteer().find(key);
    if (rows.length > 0) return rows.slice(0, MOST).map((row) => ({ row, exact: index === 0 ? 1 : 0.5 }));
  }
  return [];
}

/** What a name's own commas say it lies in. */
export const withinName = (name: string): readonly string[] => name.split(", ").slice(1);

/** The divisions and countries that the words beside a name may stand for, as "alpha-3" and "alpha-3 division". */
export function areasOf(words: readonly string[]): ReadonlySet<string> {
  const areas = new Set<string>();
  for (const each of words) {
    if (/^[A-Z]{3}$/.test(each)) areas.add(each);
    for (const { feature, country, admin1 } of gazetteer().find(placeKey(each)))
      if (feature === "ADM1") areas.add(areaKey(country, admin1));
  }
  return areas;
}

export const areaKey = (country: string, admin1: string): string => `${country} ${admin1}`;
