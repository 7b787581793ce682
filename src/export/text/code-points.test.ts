import fc from "fast-check";
import { expect, test } from "vitest";
import { CodePoints } from "./code-points.js";

test("offsets count characters outside the basic plane once, and come back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const points = new CodePoints(text);
      const chars = [...text];
      for (let i = 0, at = 0; i <= chars.length; at += chars[i++]?.length ?? 0) {
        expect(points.of(at)).toBe(i);
        expect(points.back(i)).toBe(at);
      }
    }),
  );
});
