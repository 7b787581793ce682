import { expect, test } from "vitest";
import { codeOf } from "../stories/words.js";
import { cosine, meaningOf } from "./word-vectors.js";

const alike = (a: string, b: string): number => {
  const [x, y] = [a, b].map((words) => meaningOf(words.split(" ").map(codeOf)));
  return cosine(x!, y!);
};

test("words for one thing are nearer than words for two", () => {
  expect(alike("kill", "murder")).toBeGreaterThan(alike("kill", "meet"));
  expect(alike("earthquake", "quake")).toBeGreaterThan(alike("earthquake", "election"));
  expect(alike("plead guilty", "plea")).toBeGreaterThan(alike("plead guilty", "flood"));
});

test("a word is itself, and an unknown one nothing", () => {
  expect(alike("raid", "raid")).toBeCloseTo(1, 3);
  expect(alike("raid", "zzyzx")).toBe(0);
  expect(meaningOf([]).every((value) => value === 0)).toBe(true);
});
