import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dice } from "../../../test/dice.js";
import { arborescence } from "./arborescence.js";
import { edmonds } from "./edmonds.case.js";
import { treeOf } from "./tree.js";

/** Every word reaches the root and exactly one hangs on it. */
function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false;
  return heads.every((_, word) => {
    let at = word + 1;
    for (let steps = 0; steps <= heads.length; steps++) {
      if (at === 0) return true;
      at = heads[at - 1]!;
    }
    return false;
  });
}

const scoresOf = (size: number) =>
  fc
    .array(fc.array(fc.integer({ min: -40, max: 40 }), { minLength: size + 1, maxLength: size + 1 }), {
      minLength: size,
      maxLength: size,
    })
    .map((rows) => rows.map((row, word) => row.map((value, column) => (column === word + 1 ? -10_000 : value))));

describe("treeOf", () => {
  it("finds the tree of the greatest sum when all words are tried as root", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }).chain(scoresOf), (scores) => {
        const heads = treeOf(scores);
        expect(isTree(heads)).toBe(true);
        const value = (tree: readonly number[]): number =>
          tree.reduce((sum, head, word) => sum + scores[word]![head]!, 0);
        const all = scores.reduce<number[][]>(
          (trees) => trees.flatMap((tree) => [...Array(scores.length + 1).keys()].map((head) => [...tree, head])),
          [[]],
        );
        expect(value(heads)).toBe(Math.max(...all.filter(isTree).map(value)));
      }),
    );
  });

  it("is a tree with one root on any scores", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 30 }).chain(scoresOf), (scores) => {
        expect(isTree(treeOf(scores))).toBe(true);
      }),
    );
  });

  it("finds what the recursion of the textbooks finds", () => {
    // No two sums alike, so that there is one answer.
    const scores = fc
      .tuple(fc.integer({ min: 2, max: 40 }), fc.integer())
      .map(([size, seed]) => pairs(size, dice(seed)));
    fc.assert(
      fc.property(scores, (table) => {
        expect(arborescence(table)).toEqual(edmonds(table));
      }),
    );
  });

  // The textbook's way takes minutes for this, beyond the time that a test is given.
  it("stays quick on 1,000 words that all point at their neighbour", () => {
    expect(isTree(treeOf(pairs(1000, dice(1))))).toBe(true);
  });
});

/** Words two by two take each other for heads, so that there is a cycle everywhere. */
const pairs = (size: number, roll: () => number): number[][] =>
  Array.from({ length: size }, (_, word) =>
    Array.from({ length: size + 1 }, (_, column) =>
      column === word + 1 ? -1e4 : roll() * 20 + (column === (word ^ 1) + 1 ? 5 : 0),
    ),
  );
