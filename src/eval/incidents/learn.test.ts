import { expect, it } from "vitest";
import { learn, scorerOf } from "./learn.js";

it("learns what tells pairs apart, the same each time", () => {
  const examples = Array.from({ length: 400 }, (_, i) => ({ numbers: [i % 2, (i % 7) / 7], same: i % 2 === 1 }));
  const networks = learn(examples);
  expect(learn(examples)).toEqual(networks);
  const score = scorerOf(networks);
  expect(score([1, 0.5])).toBeGreaterThan(0.9);
  expect(score([0, 0.5])).toBeLessThan(0.1);
});
