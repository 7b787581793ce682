/** Country outlines of Natural Earth (public domain), bundled and fetched from the same server when a map is shown. */
import coarseUrl from "world-atlas/countries-110m.json?url";
import fineUrl from "world-atlas/countries-50m.json?url";
import type { Feature, FeatureCollection, Geometry, MultiLineString } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

export interface Country {
  readonly name: string;
}
export interface Outlines {
  readonly countries: readonly Feature<Geometry, Country>[];
  readonly borders: MultiLineString;
  readonly land: FeatureCollection<Geometry, Country>;
}

type Atlas = Topology<{ countries: GeometryCollection<Country> }>;

const known = new Map<string, Promise<Outlines>>();

/** The outlines of all countries; `fine` for maps of less than a continent. */
export function outlines(fine: boolean): Promise<Outlines> {
  const url = fine ? fineUrl : coarseUrl;
  const found = known.get(url) ?? read(url);
  known.set(url, found);
  found.catch(() => known.delete(url));
  return found;
}

// Whoever has this code is about to show a map.
outlines(false).catch(() => undefined);

async function read(url: string): Promise<Outlines> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The outlines could not be fetched (${response.status}).`);
  const atlas = (await response.json()) as Atlas;
  const land = feature(atlas, atlas.objects.countries);
  return { countries: land.features, land, borders: mesh(atlas, atlas.objects.countries, (a, b) => a !== b) };
}
