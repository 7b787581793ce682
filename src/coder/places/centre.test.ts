import { expect, test } from "vitest";
import { centreOf } from "./centre.js";

const square = [
  { lat: 0, lon: 0 },
  { lat: 0, lon: 2 },
  { lat: 2, lon: 2 },
  { lat: 2, lon: 0 },
];

test("a crowded corner does not draw the centre", () => {
  const crowd = Array.from({ length: 50 }, (_, i) => ({ lat: 0.001 * i, lon: 0.001 * i }));
  expect(centreOf([...square, ...crowd])).toEqual({ lat: 1, lon: 1 });
});

test("points in a line have their mean, one point itself, none none", () => {
  expect(
    centreOf([
      { lat: 0, lon: 0 },
      { lat: 0, lon: 4 },
    ]),
  ).toEqual({ lat: 0, lon: 2 });
  expect(centreOf([{ lat: 5, lon: 6 }])).toEqual({ lat: 5, lon: 6 });
  expect(centreOf([])).toBeUndefined();
});

test("an area across the antimeridian keeps its middle there", () => {
  const across = square.map(({ lat, lon }) => ({ lat, lon: lon === 0 ? 178 : -178 }));
  expect(centreOf(across)).toEqual({ lat: 1, lon: 180 });
});
