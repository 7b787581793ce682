import { describe, expect, it } from "vitest";
import { bitsOf, cosineOf, sketchOf } from "./sketch.js";

/** A vector of 384 numbers that repeats for the same seed. */
function vector(seed: number): number[] {
  let state = seed;
  return Array.from({ length: 384 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

describe("sketches of sentence vectors", () => {
  it("take 64 characters and tell the cosine", () => {
    const [a, b] = [vector(1), vector(2)];
    const between = a.map((x, i) => x + b[i]!);
    expect(sketchOf(a)).toHaveLength(64);
    const cosine = (x: number[], y: number[]): number | null => cosineOf(bitsOf(sketchOf(x)), bitsOf(sketchOf(y)));
    expect(cosine(a, a)).toBe(1);
    expect(cosine(a, b)).toBeCloseTo(0, 0);
    expect(cosine(a, between)! - Math.SQRT1_2).toBeLessThan(0.15);
  });

  it("of different lengths tell nothing", () => {
    expect(cosineOf(bitsOf(sketchOf([1, 2])), bitsOf(sketchOf(vector(1))))).toBeNull();
  });
});
