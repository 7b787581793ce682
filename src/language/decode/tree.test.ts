import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dice } from "../../../test/dice.js";
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

/** No arc leaves the words between the ends of another. */
const isProjective = (heads: readonly number[]): boolean =>
  heads.every((head, word) => {
    const [low, high] = [Math.min(head, word + 1), Math.max(head, word + 1)];
    return heads.every((other, at) => at + 1 <= low || at + 1 >= high || (other >= low && other <= high));
  });

const scoresOf = (size: number) =>
  fc
    .array(fc.array(fc.integer({ min: -40, max: 40 }), { minLength: size + 1, maxLength: size + 1 }), {
      minLength: size,
      maxLength: size,
    })
    .map((rows) => rows.map((row, word) => row.map((value, column) => (column === word + 1 ? -10_000 : value))));

describe("treeOf", () => {
  it("finds the projective tree of the greatest sum", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }).chain(scoresOf), (scores) => {
        const heads = treeOf(scores);
        expect(isTree(heads) && isProjective(heads)).toBe(true);
        const value = (tree: readonly number[]): number =>
          tree.reduce((sum, head, word) => sum + scores[word]![head]!, 0);
        const all = scores.reduce<number[][]>(
          (trees) => trees.flatMap((tree) => [...Array(scores.length + 1).keys()].map((head) => [...tree, head])),
          [[]],
        );
        expect(value(heads)).toBe(Math.max(...all.filter(isTree).filter(isProjective).map(value)));
      }),
    );
  });

  it("is a projective tree with one root on any scores", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 30 }).chain(scoresOf), (scores) => {
        const heads = treeOf(scores);
        expect(isTree(heads) && isProjective(heads)).toBe(true);
      }),
    );
  });

  it("lets no word reach over the head of the sentence", () => {
    // "A court sentenced governor Salcedo": the name is nearest to the court, but the verb is between them.
    const apart = [
      [-9, -1e4, 5, 0, 0, 0],
      [-9, 0, -1e4, 5, 0, 0],
      [5, 0, 0, -1e4, 0, 0],
      [-9, 0, 0, 0, -1e4, 5],
      [-9, 0, 4, 3, 0, -1e4],
    ];
    expect(treeOf(apart)).toEqual([2, 3, 0, 5, 3]);
  });

  it("takes the longest sentence that the encoder reads at once", () => {
    expect(isTree(treeOf(pairs(380, dice(1))))).toBe(true);
  });
});

/** Words two by two take each other for heads, so that there is a cycle everywhere. */
const pairs = (size: number, roll: () => number): number[][] =>
  Array.from({ length: size }, (_, word) =>
    Array.from({ length: size + 1 }, (_, column) =>
      column === word + 1 ? -1e4 : roll() * 20 + (column === (word ^ 1) + 1 ? 5 : 0),
    ),
  );
