import { expect, test } from "vitest";
import { kilometres } from "./distance.js";

test("great circles, over the antimeridian too", () => {
  expect(kilometres({ lat: 0, lon: 0 }, { lat: 0, lon: 0 })).toBe(0);
  expect(kilometres({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(Math.PI * 6371, 0);
  expect(kilometres({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111, 0);
  // Paris and London
  expect(kilometres({ lat: 48.8566, lon: 2.3522 }, { lat: 51.5074, lon: -0.1278 })).toBeCloseTo(344, -1);
});
