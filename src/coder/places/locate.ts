/** Which of the places of a name is meant. Population alone never decides: GeoNames has none for many a town in the news. */
import type { Place } from "../../records/index.js";
import { gazetteer } from "./gazetteer.js";
import { keysOf, placeKey } from "./key.js";
import type { Row } from "./row.js";

export interface Surroundings {
  /** How much the report speaks of each country, by ISO alpha-3: shares that sum to 1. */
  readonly countries: ReadonlyMap<string, number>;
  /** Names beside this one that say where it lies ("Gao, Mali"): countries (alpha-3) and divisions. */
  readonly beside: readonly string[];
}

const WEIGHTS = { beside: 6, country: 4, capital: 2, seat: 0.6, division: -1, population: 0.35 };
const LEAST = 1.2; // a place that nothing speaks for is not chosen

/** The place of a name, or null when the gazetteer has none or nothing speaks for any. */
export function locate(name: string, around: Surroundings): Place | null {
  for (const key of keysOf(name)) {
    const ranked = gazetteer()
      .find(key)
      .map((row) => ({ row, score: score(row, around) }))
      .sort((a, b) => b.score - a.score || b.row.population - a.row.population || a.row.id - b.row.id);
    const [best] = ranked;
    if (best && best.score >= LEAST) return placeOf(best.row);
  }
  return null;
}

/** A country's centre. */
export function locateCountry(alpha3: string): Place | null {
  const [row] = gazetteer().find(`@${alpha3}`);
  return row ? placeOf(row) : null;
}

function score(row: Row, { countries, beside }: Surroundings): number {
  const near = beside.filter(
    (each) => each === row.country || (row.admin1 !== "" && placeKey(row.admin1) === placeKey(each)),
  );
  const seat =
    row.feature === "PPLC"
      ? WEIGHTS.capital
      : row.feature.startsWith("PPLA")
        ? WEIGHTS.seat
        : row.feature === "ADM1"
          ? WEIGHTS.division
          : 0;
  return (
    WEIGHTS.beside * new Set(near).size +
    WEIGHTS.country * (countries.get(row.country) ?? 0) +
    seat +
    WEIGHTS.population * Math.log10(row.population + 1)
  );
}

function placeOf(row: Row): Place {
  const precision = row.feature === "PCLI" ? 5 : row.feature === "ADM1" ? 4 : 2;
  return {
    ...(row.id && { geonamesId: row.id }),
    lat: row.lat,
    lon: row.lon,
    ...(row.admin1 && { admin1: row.admin1 }),
    country: row.country,
    feature: row.feature,
    precision,
  };
}
