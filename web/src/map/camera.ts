import { geoEqualEarth, type GeoProjection } from "d3-geo";

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** What part of the world a map shows: the middle, in degrees, and how many degrees of longitude across. */
export interface Camera {
  readonly lat: number;
  readonly lon: number;
  readonly span: number;
}

export const WORLD: Camera = { lat: 10, lon: 10, span: 360 };
const LEAST_SPAN = 2;
/** Below this many degrees the fine outlines are worth their size. */
export const FINE_BELOW = 100;

/** The camera that shows all points with room around them. Points on both sides of the date line take the short way. */
export function cameraOf(points: readonly Point[], least = 14): Camera {
  if (!points.length) return WORLD;
  const lons = points.map(({ lon }) => lon).sort((a, b) => a - b);
  let [from, across] = [lons[0]!, lons.at(-1)! - lons[0]!];
  for (let i = 1; i < lons.length; i++) {
    const other = 360 - (lons[i]! - lons[i - 1]!);
    if (other < across) [from, across] = [lons[i]!, other];
  }
  const lats = points.map(({ lat }) => lat);
  const [low, high] = [lats.reduce((a, b) => Math.min(a, b)), lats.reduce((a, b) => Math.max(a, b))];
  const span = Math.max(least, across * 1.35, (high - low) * 3.2);
  return span >= 300 ? WORLD : { lat: (low + high) / 2, lon: wrapped(from + across / 2), span };
}

export const zoomed = (camera: Camera, by: number): Camera => {
  const span = Math.min(360, Math.max(LEAST_SPAN, camera.span / by));
  return span >= 360 ? { ...WORLD, lon: camera.lon } : { ...camera, span };
};

/** A camera that anybody may have written down, brought to where a map can stand. */
export const within = ({ lat, lon, span }: Camera): Camera => ({
  lat: Math.max(-80, Math.min(80, lat)),
  lon: wrapped(lon),
  span: Math.min(360, Math.max(LEAST_SPAN, span)),
});

/** Moved by parts of the width and height that is shown. */
export const moved = ({ lat, lon, span }: Camera, right: number, up: number): Camera => ({
  lon: wrapped(lon + right * span),
  lat: Math.max(-80, Math.min(80, lat + up * span * 0.5)),
  span,
});

const wrapped = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

/** An equal-area projection turned to the camera, so that shapes near its middle are not sheared. */
export function projectionOf({ lat, lon, span }: Camera, width: number, height: number): GeoProjection {
  const projection = geoEqualEarth().rotate([-lon, 0]).translate([0, 0]).scale(1);
  const half = projection([lon + Math.min(span, 359.9) / 2, lat])?.[0] ?? Math.PI;
  const scale = width / 2 / Math.abs(half);
  projection.scale(scale);
  const middle = projection([lon, lat]) ?? [0, 0];
  return projection.translate([width / 2 - middle[0], height / 2 - middle[1]]).clipExtent([
    [-10, -10],
    [width + 10, height + 10],
  ]);
}
