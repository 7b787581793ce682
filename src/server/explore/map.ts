/** Events by place. */
import type { Filters, Store } from "../../store/index.js";
import type { MapAnswer } from "../api/explore.js";
import { countQuad, MOST_EVENTS, valuesOf, type Quads } from "./tags.js";

type Feature = MapAnswer["features"][number];

/** The `limit` places with the most events. */
export async function mapOf(
  store: Pick<Store, "tagged" | "knownActors">,
  filters: Filters,
  limit: number,
): Promise<MapAnswer> {
  const { events, complete } = await store.tagged(filters, MOST_EVENTS);
  const places = new Map<string, { events: number; quads: Quads }>();
  for (const tags of events) {
    const [key] = valuesOf(tags, "place");
    if (key === undefined) continue;
    const place = places.get(key) ?? { events: 0, quads: [0, 0, 0, 0] };
    place.events++;
    countQuad(place.quads, tags);
    places.set(key, place);
  }
  const known = await store.knownActors([...places.keys()]);
  let placed = 0;
  const features = [...places].flatMap(([id, counts]): Feature[] => {
    const { name, place } = known.get(id) ?? {};
    if (name === undefined || !place) return [];
    placed += counts.events;
    const { lat, lon, country, precision } = place;
    const geometry = { type: "Point" as const, coordinates: [lon, lat] as [number, number] };
    return [{ type: "Feature", geometry, properties: { id, name, country, precision, ...counts } }];
  });
  features.sort(
    (a, b) => b.properties.events - a.properties.events || (a.properties.name < b.properties.name ? -1 : 1),
  );
  return {
    type: "FeatureCollection",
    features: features.slice(0, limit),
    unplaced: events.length - placed,
    counted: events.length,
    complete,
  };
}
