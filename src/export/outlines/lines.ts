import { readFileSync } from "node:fs";
import { OUTLINES, PER_DEGREE } from "./file.js";

/** Degrees, inclusive. */
export interface Window {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

let outlines: readonly (readonly number[])[] | undefined;

/** Borders and coasts that cross a window, as lines of [longitude, latitude] that leave it by one step at most. @throws Error when the build was not run */
export function linesWithin(window: Window): [number, number][][] {
  outlines ??= JSON.parse(readFileSync(OUTLINES, "utf8")) as number[][];
  const { west, east, south, north } = window;
  return outlines.flatMap((line) => {
    const parts: [number, number][][] = [];
    let part: [number, number][] = [];
    let before: [number, number] | null = null;
    for (let i = 0; i < line.length; i += 2) {
      const point: [number, number] = [line[i]! / PER_DEGREE, line[i + 1]! / PER_DEGREE];
      const inside = west <= point[0] && point[0] <= east && south <= point[1] && point[1] <= north;
      if (inside) {
        if (!part.length && before) part.push(before);
        part.push(point);
      } else if (part.length) {
        parts.push([...part, point]);
        part = [];
      }
      before = point;
    }
    if (part.length > 1) parts.push(part);
    return parts;
  });
}
