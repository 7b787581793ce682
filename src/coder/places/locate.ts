/**
 * Which of the places of a name is meant. All names of a report are settled together: what stands beside a name, the countries and
 * divisions that the report speaks of, and the places near those that the other names mean. Population alone never decides: GeoNames has
 * none for many a town in the news, and news from small towns names small towns. (Minimality, Leidner 2007; local lexicon, Lieberman et al. 2010.)
 */
import type { Place } from "../../records/index.js";
import { areaKey, areasOf, candidatesOf, withinName, type Candidate, type Named } from "./candidates.js";
import { kilometres } from "./distance.js";
import { gazetteer, type NamedRow } from "./gazetteer.js";

/** How much the report speaks of each country, by ISO alpha-3: shares that sum to 1. */
export type CountryShares = ReadonlyMap<string, number>;

const WEIGHTS = {
  beside: 6,
  country: 2.5,
  capital: 2,
  seat: 1,
  division: 1,
  county: -0.3,
  population: 0.35,
  other: -1,
  exact: 1,
  near: 4.8,
  sameDivision: 1.5,
  divisionNamed: 2,
};
const LEAST = 1.2; // a place that nothing speaks for is not chosen
const MARGIN = 0.15; // nor one that a namesake elsewhere comes this near to: a wrong place is worse than an open one
const REACH_KM = 150;
const ROUNDS = 3;
const MOST_NAMES = 80; // whose nearness is weighed, so that lists of places stay cheap

interface Choice {
  readonly named: Named;
  readonly options: readonly { readonly candidate: Candidate; readonly own: number }[];
  best: { readonly row: NamedRow; readonly score: number } | null;
}

/** The places of a report's names, by entity id; names that nothing speaks for are left out. */
export function locateAll(names: readonly Named[], countries: CountryShares): ReadonlyMap<string, Place> {
  const choices = names.map((named) => choiceOf(named, countries));
  for (const choice of choices) choice.best = bestOf(choice, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const around = surroundings(choices);
    const next = choices.map((choice) => bestOf(choice, (row) => around(row, choice)));
    choices.forEach((choice, i) => (choice.best = next[i]!));
  }
  const around = surroundings(choices);
  return new Map(
    choices
      .filter((choice) => choice.best && choice.best.score >= LEAST && !hasRival(choice, around))
      .map(({ named, best }): [string, Place] => [named.id, placeOf(best!.row)]),
  );
}

/** The place of one name by itself. */
export const locate = (name: string, countries: CountryShares, beside: readonly string[] = []): Place | null =>
  locateAll([{ id: "", name, beside, mentions: 1 }], countries).get("") ?? null;

/** A country's point. */
export function locateCountry(alpha3: string): Place | null {
  const [row] = gazetteer().find(`@${alpha3}`);
  return row ? placeOf(row) : null;
}

function choiceOf(named: Named, countries: CountryShares): Choice {
  const areas = areasOf([...named.beside, ...withinName(named.name)]);
  const options = candidatesOf(named.name).map((candidate) => ({
    candidate,
    own: ownScore(candidate, countries, areas),
  }));
  return { named, options, best: null };
}

function ownScore({ row, exact }: Candidate, countries: CountryShares, areas: ReadonlySet<string>): number {
  const beside = areas.has(areaKey(row.country, row.admin1)) ? 1.25 : areas.has(row.country) ? 1 : 0;
  return (
    WEIGHTS.beside * beside +
    WEIGHTS.country * (countries.get(row.country) ?? 0) +
    featureScore(row.feature) +
    WEIGHTS.population * Math.log10(row.population + 1) +
    (row.main ? 0 : WEIGHTS.other) +
    WEIGHTS.exact * (exact - 1)
  );
}

function featureScore(feature: string): number {
  if (feature === "PPLC") return WEIGHTS.capital;
  if (feature.startsWith("PPLA")) return WEIGHTS.seat;
  if (feature === "ADM1") return WEIGHTS.division;
  return feature === "ADM2" ? WEIGHTS.county : 0;
}

function bestOf({ options }: Choice, around: (row: NamedRow) => number): Choice["best"] {
  let best: Choice["best"] = null;
  for (const { candidate, own } of options) {
    const score = own + around(candidate.row);
    const { row } = candidate;
    if (!best || score > best.score || (score === best.score && row.population > best.row.population))
      best = { row, score };
  }
  return best;
}

/** Whether a place of the same name, out of reach of the best, scores nearly as much. */
const hasRival = (choice: Choice, around: Around): boolean =>
  choice.options.some(
    ({ candidate: { row }, own }) =>
      kilometres(row, choice.best!.row) > REACH_KM && own + around(row, choice) > choice.best!.score - MARGIN,
  );

type Around = (row: NamedRow, of: Choice) => number;

/** What the other names, as they stand, say for a candidate: nearness, and the divisions that they name or lie in. */
function surroundings(choices: readonly Choice[]): Around {
  const settled = choices
    .filter(({ best }) => best && best.score >= LEAST)
    .sort((a, b) => b.best!.score - a.best!.score)
    .slice(0, MOST_NAMES);
  return (row, of) => {
    let near = 0;
    let division = 0;
    let named = 0;
    for (const other of settled) {
      if (other === of) continue;
      const { row: place } = other.best!;
      const weight = Math.sqrt(other.named.mentions);
      const sameDivision = place.admin1 !== "" && place.country === row.country && place.admin1 === row.admin1;
      if (place.feature === "ADM1") {
        if (sameDivision) named += weight;
        continue;
      }
      if (sameDivision) division += weight;
      const away = kilometres(place, row);
      if (away < 4 * REACH_KM) near += weight * Math.exp(-((away / REACH_KM) ** 2));
    }
    return (
      WEIGHTS.near * saturated(near) +
      WEIGHTS.sameDivision * saturated(division) +
      WEIGHTS.divisionNamed * saturated(named)
    );
  };
}

/** 0 … 1: the second witness adds less than the first. */
const saturated = (witnesses: number): number => witnesses / (witnesses + 1);

function placeOf(row: NamedRow): Place {
  const precision = row.feature === "PCLI" ? 5 : row.feature === "ADM1" ? 4 : row.feature === "ADM2" ? 3 : 2;
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
