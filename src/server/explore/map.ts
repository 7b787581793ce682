/** Events by place. */
import type { Filters, Store } from "../../store/index.js";
import type { MapAnswer } from "../api/explore.js";
import { sampleEvents } from "../sample.js";
import { MOST_EVENTS } from "./network.js";

type Feature = MapAnswer["features"][number];

/** The `limit` places with the most events. */
export async function mapOf(store: Pick<Store, "search">, filters: Filters, limit: number): Promise<MapAnswer> {
  const places = new Map<string, Feature>();
  let unplaced = 0;
  const sample = await sampleEvents(store, filters, MOST_EVENTS, ({ event, entities }) => {
    const found = event.place && entities[event.place.entity];
    if (!found?.place) return void unplaced++;
    const { lat, lon, country, precision } = found.place;
    const feature = places.get(found.key) ?? {
      type: "Feature",
      geometry: { type: "Point", coordinates: [lon, lat] },
      properties: { id: found.key, name: found.name, country, precision, events: 0, quads: [0, 0, 0, 0] },
    };
    feature.properties.events++;
    feature.properties.quads[event.quad - 1]!++;
    places.set(found.key, feature);
  });
  const features = [...places.values()]
    .sort((a, b) => b.properties.events - a.properties.events || (a.properties.name < b.properties.name ? -1 : 1))
    .slice(0, limit);
  return { type: "FeatureCollection", features, unplaced, ...sample };
}
