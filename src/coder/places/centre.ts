/** The middle of an area that is known by the towns within it. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/**
 * The centroid of the convex hull of the points: crowded corners of a province do not draw it to them. Areas across the
 * antimeridian are turned first.
 */
export function centreOf(points: readonly Point[]): Point | undefined {
  const [first] = points;
  if (!first) return undefined;
  const across = points.some(({ lon }) => lon > 170) && points.some(({ lon }) => lon < -170);
  const turned = across ? points.map(({ lat, lon }) => ({ lat, lon: lon < 0 ? lon + 360 : lon })) : points;
  const hull = hullOf(turned);
  let [area, lat, lon] = [0, 0, 0];
  hull.forEach((a, i) => {
    const b = hull[(i + 1) % hull.length]!;
    const cross = a.lon * b.lat - b.lon * a.lat;
    area += cross;
    lat += (a.lat + b.lat) * cross;
    lon += (a.lon + b.lon) * cross;
  });
  if (Math.abs(area) < 1e-6) {
    const sum = turned.reduce((all, each) => ({ lat: all.lat + each.lat, lon: all.lon + each.lon }), {
      lat: 0,
      lon: 0,
    });
    return rounded(sum.lat / points.length, sum.lon / points.length);
  }
  return rounded(lat / (3 * area), lon / (3 * area));
}

const rounded = (lat: number, lon: number): Point => ({
  lat: Math.round(lat * 1000) / 1000,
  lon: Math.round((lon > 180 ? lon - 360 : lon) * 1000) / 1000,
});

/** Monotone chain (Andrew 1979). */
function hullOf(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.lon - b.lon || a.lat - b.lat);
  const half = (order: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of order) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

const turn = (a: Point, b: Point, c: Point): number =>
  (b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon);
