import type { Place } from "../../records/index.js";
import type { EntityIndex, EntityMention } from "../layers.js";
import { step } from "../step.js";
import { locate, locateCountry, type Surroundings } from "./locate.js";

/** Puts the report's places and countries on the map. */
export const placesStep = step({
  name: "places",
  version: 1,
  reads: ["analysis", "entities"],
  writes: ["places"],
  run({ analysis, entities }) {
    const countries = countriesOf(entities);
    const places = new Map<string, Place>();
    const mentions = new Map<string, EntityMention[]>();
    for (const mention of entities.mentions) {
      const of = mentions.get(mention.entity);
      if (of) of.push(mention);
      else mentions.set(mention.entity, [mention]);
    }
    const wordAt = (token: number): string => analysis.tokens[token]?.text ?? "";
    for (const { id, name, kind, codes } of entities.entities) {
      if (kind !== "country" && kind !== "place") continue;
      const beside = (mentions.get(id) ?? []).flatMap(({ last }) =>
        wordAt(last) === "," ? besideOf(entities, last + 1, wordAt) : [],
      );
      const place =
        kind === "country" ? codes.country && locateCountry(codes.country) : locate(name, { countries, beside });
      if (place) places.set(id, place);
    }
    return { places };
  },
});

/** What stands behind the comma of "Gao, Mali": the country's code where it is one, and the words. */
function besideOf(entities: EntityIndex, token: number, wordAt: (token: number) => string): string[] {
  const entity = entities.at({ first: token, last: token + 1 });
  return [entity?.codes.country, entity?.name, wordAt(token)].filter(
    (each) => each !== undefined && each !== "",
  ) as string[];
}

/** How much each country is spoken of, by the codes of all that is mentioned. */
function countriesOf({ entities }: EntityIndex): Surroundings["countries"] {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { codes, mentions } of entities) {
    if (!codes.country) continue;
    counts.set(codes.country, (counts.get(codes.country) ?? 0) + mentions.length);
    total += mentions.length;
  }
  return new Map([...counts].map(([country, count]) => [country, count / total]));
}
