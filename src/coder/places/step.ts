import type { Analysis } from "../../language/analysis.js";
import type { EntityIndex, EntityMention } from "../layers.js";
import { step } from "../step.js";
import type { Named } from "./candidates.js";
import { seatsOf } from "./seats.js";
import { locateAll, locateCountry, type CountryShares } from "./locate.js";

/** Puts the report's places and countries on the map. */
export const placesStep = step({
  name: "places",
  version: 2,
  reads: ["analysis", "entities"],
  writes: ["places"],
  run({ analysis, entities }) {
    const { names, countries } = namedIn(analysis, entities);
    const places = new Map(locateAll(names, countries));
    for (const { id, kind, codes } of entities.entities) {
      const place = kind === "country" && codes.country ? locateCountry(codes.country) : null;
      if (place) places.set(id, place);
    }
    for (const [id, place] of seatsOf(entities.entities, places)) places.set(id, place);
    return { places };
  },
});

/** The names to be put on the map, and how much each country is spoken of. */
export function namedIn(analysis: Analysis, entities: EntityIndex): { names: Named[]; countries: CountryShares } {
  const wordAt = (token: number): string => analysis.tokens[token]?.text ?? "";
  const mentions = new Map<string, EntityMention[]>();
  for (const mention of entities.mentions) {
    const of = mentions.get(mention.entity);
    if (of) of.push(mention);
    else mentions.set(mention.entity, [mention]);
  }
  const names = entities.entities.flatMap(({ id, name, kind }): Named[] => {
    const own = mentions.get(id) ?? [];
    const beside = own.flatMap((each) => besideOf(entities, each, wordAt));
    return kind === "place" ? [{ id, name, beside, mentions: own.length }] : [];
  });
  return { names, countries: countriesOf(entities) };
}

/** What stands behind the comma of "Gao, Mali": the country's code where it is one, and the words. */
function besideOf(entities: EntityIndex, { last }: EntityMention, wordAt: (token: number) => string): string[] {
  if (wordAt(last) !== ",") return [];
  const entity = entities.at({ first: last + 1, last: last + 2 });
  return [entity?.codes.country, entity?.name, wordAt(last + 1)].filter(
    (each) => each !== undefined && each !== "",
  ) as string[];
}

/** How much each country is spoken of, by the codes of all that is mentioned. */
function countriesOf({ entities }: EntityIndex): CountryShares {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { codes, mentions } of entities) {
    if (!codes.country) continue;
    counts.set(codes.country, (counts.get(codes.country) ?? 0) + mentions.length);
    total += mentions.length;
  }
  return new Map([...counts].map(([country, count]) => [country, count / total]));
}
