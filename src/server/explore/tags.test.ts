import { expect, test } from "vitest";
import { countQuad, valuesOf, type Quads } from "./tags.js";

const TAGS = ["type=ASSAULT", "actor=country:MLI", "actor-code=MIL", "actor=name:a=b"];

test("the values of one facet, whatever signs they hold", () => {
  expect(valuesOf(TAGS, "actor")).toEqual(["country:MLI", "name:a=b"]);
  expect(valuesOf(TAGS, "recipient")).toEqual([]);
});

test("an event counts in the class of its type", () => {
  const quads: Quads = [0, 0, 0, 0];
  countQuad(quads, TAGS);
  countQuad(quads, ["type=CONSULT"]);
  expect(quads[3]).toBe(1);
  expect(quads.reduce((sum, count) => sum + count)).toBe(2);
});
