/** Bodies named after where they sit: "Lansing City Council", "Rapides Parish Sheriff's Office". */
import type { Entity, Place } from "../../records/index.js";
import { placeKey } from "./key.js";

const LONGEST = 3; // words of a place's name at the head of a body's

/** Places for organizations and groups whose names begin with the name of a place that the report locates anyway. */
export function seatsOf(entities: readonly Entity[], places: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  const byKey = new Map<string, Place>();
  for (const { id, name, kind } of entities) {
    const place = places.get(id);
    const key = kind === "place" && place ? placeKey(name.split(",")[0]!) : "";
    if (place && key !== "" && !byKey.has(key)) byKey.set(key, place);
  }
  return new Map(
    entities.flatMap(({ id, name, kind }): [string, Place][] => {
      if (kind !== "organization" && kind !== "group") return [];
      const words = name.split(" ");
      for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--) {
        const place = byKey.get(placeKey(words.slice(0, length).join(" ")));
        if (place) return [[id, place]];
      }
      return [];
    }),
  );
}
