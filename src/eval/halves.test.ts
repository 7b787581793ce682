import { expect, it } from "vitest";
import { halfOf } from "./halves.js";

it("puts an id always in the same half, and about as many in each", () => {
  const halves = Array.from({ length: 400 }, (_, i) => halfOf(`id ${i}`));
  expect(halfOf("id 7")).toBe(halves[7]);
  expect(Math.abs(halves.filter((half) => half === "tuning").length - 200)).toBeLessThan(40);
});
