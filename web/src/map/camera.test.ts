import fc from "fast-check";
import { expect, test } from "vitest";
import { cameraOf, moved, projectionOf, WORLD, zoomed } from "./camera";

const [WIDTH, HEIGHT] = [800, 450];

test("all points of a camera are in the picture", () => {
  const point = fc.record({
    lat: fc.double({ min: -60, max: 70, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 6 }), (points) => {
      const projection = projectionOf(cameraOf(points), WIDTH, HEIGHT);
      for (const { lat, lon } of points) {
        const [x, y] = projection([lon, lat])!;
        expect(x).toBeGreaterThanOrEqual(-1);
        expect(x).toBeLessThanOrEqual(WIDTH + 1);
        expect(y).toBeGreaterThanOrEqual(-1);
        expect(y).toBeLessThanOrEqual(HEIGHT + 1);
      }
    }),
  );
});

test("points on both sides of the date line are shown close together", () => {
  const camera = cameraOf([
    { lat: -18, lon: 178 },
    { lat: -14, lon: -172 },
  ]);
  expect(camera.span).toBeLessThan(40);
  expect(Math.abs(camera.lon)).toBeGreaterThan(170);
});

test("without points the world; zooming and moving stay on it", () => {
  expect(cameraOf([])).toEqual(WORLD);
  expect(zoomed(WORLD, 0.1).span).toBe(360);
  expect(zoomed({ lat: 0, lon: 0, span: 3 }, 100).span).toBe(2);
  const far = moved({ lat: 70, lon: 175, span: 60 }, 0.5, 5);
  expect(far.lat).toBe(80);
  expect(far.lon).toBeCloseTo(-155);
});
