/** Distances on the globe. */

/** Two places nearer than this may be one: a village and the town it is told by. */
export const NEAR_KM = 60;

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Great-circle distance in kilometres. */
export function kilometres(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)));
}
