import { COUNTRY_POINTS } from "./points.table.js";

/** Degrees north and east by ISO alpha-3. */
export const POINTS: ReadonlyMap<string, readonly [number, number]> = new Map(
  COUNTRY_POINTS.trim()
    .split(/[|\n]/)
    .map((each) => each.split(" "))
    .map(([code, lat, lon]) => [code!, [Number(lat), Number(lon)]]),
);
