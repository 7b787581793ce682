import { expect, it } from "vitest";
import { Classes, Tally } from "./tally.js";

it("counts each key once and gives precision, recall and F1", () => {
  const tally = new Tally();
  tally.add(["a", "b", "b"], ["b", "c", "d"]);
  tally.add([], ["e"]);
  expect(tally.row("x")).toEqual(["x", 0.5, 0.25, 1 / 3, 1, 2, 4]);
  expect(new Tally().row("y")).toEqual(["y", null, null, null, 0, 0, 0]);
});

it("means F1 over the classes that gold knows", () => {
  const classes = new Classes();
  for (const [found, wanted] of [["a", "a"], ["a", "b"], ["c", "a"], ["b", "b"]] as const) classes.add(found, wanted); // prettier-ignore
  const rows = classes.rows("k");
  expect(rows.map((row) => row[0])).toEqual(["k a", "k b", "k macro", "k all"]);
  expect(rows[2]![3]).toBeCloseTo((0.5 + 2 / 3) / 2);
  expect(rows[3]![1]).toBe(0.5);
});
