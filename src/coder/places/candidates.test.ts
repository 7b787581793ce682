import { expect, test } from "vitest";
import { areaKey, areasOf, candidatesOf, withinName } from "./candidates.js";
import { POINTS } from "./points.js";

test("a name's candidates are looked up by its first part, exact ones first", () => {
  const [first] = candidatesOf("Gao, Mali");
  expect(first?.exact).toBe(1);
  expect(candidatesOf("Gao, Mali").some(({ row }) => row.country === "MLI")).toBe(true);
  expect(candidatesOf("northern Aleppo province")[0]?.exact).toBe(0.5);
  expect(candidatesOf("Zzyzzx")).toEqual([]);
});

test("what a name lies in, by its commas and the words beside it", () => {
  expect(withinName("Paris, Texas, USA")).toEqual(["Texas", "USA"]);
  const areas = areasOf(["USA", "Texas"]);
  expect(areas.has("USA")).toBe(true);
  expect(areas.has(areaKey("USA", "Texas"))).toBe(true);
  expect(areasOf(["nowhere at all"]).size).toBe(0);
});

test("countries have points on the globe", () => {
  expect(POINTS.size).toBeGreaterThan(190);
  for (const [code, [lat, lon]] of POINTS)
    expect([code, Math.abs(lat) <= 90 && Math.abs(lon) <= 180]).toEqual([code, true]);
});
