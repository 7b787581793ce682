import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestPairing } from "./pairing.js";
import { coreferenceOf, type Partition } from "./index.js";

const near = (value: number) => expect.closeTo(value, 4);

describe("measures of coreference", () => {
  it("agree with the worked example of Bagga and Baldwin", () => {
    const gold = [
      ["1", "2", "3", "4", "5"],
      ["6", "7"],
      ["8", "9", "A", "B", "C"],
    ];
    const found = [
      ["1", "2", "3", "4", "5"],
      ["6", "7", "8", "9", "A", "B", "C"],
    ];
    const { muc, bcubed } = coreferenceOf(gold, found);
    expect(muc).toMatchObject({ p: near(0.9), r: near(1) });
    expect(bcubed).toMatchObject({ p: near(0.7619), r: near(1) });
  });

  it("pair clusters one to one in CEAF, as in Luo's example", () => {
    const gold = [
      ["1", "2", "3", "4", "5"],
      ["6", "7"],
      ["8", "9", "A", "B", "C"],
    ];
    const found = [
      ["1", "2", "3", "4", "5", "8", "9", "A", "B", "C"],
      ["6", "7"],
    ];
    const { ceafe } = coreferenceOf(gold, found);
    expect(ceafe).toMatchObject({ p: near((2 / 3 + 1) / 2), r: near((2 / 3 + 1) / 3) });
  });

  const labels = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 24 });
  const partition = (values: readonly number[]): Partition =>
    [...new Set(values)].map((label) => values.flatMap((each, i) => (each === label ? [String(i)] : [])));

  it("are 1 for equal partitions, and swap precision and recall with their sides", () => {
    fc.assert(
      fc.property(labels, labels, (a, b) => {
        const size = Math.min(a.length, b.length);
        const [gold, found] = [partition(a.slice(0, size)), partition(b.slice(0, size))];
        const same = coreferenceOf(gold, gold);
        expect(same.bcubed.f).toBeCloseTo(1);
        expect(same.ceafe.f).toBeCloseTo(1);
        const [there, back] = [coreferenceOf(gold, found), coreferenceOf(found, gold)];
        for (const measure of ["muc", "bcubed", "ceafe"] as const)
          expect(there[measure].p).toBeCloseTo(back[measure].r);
      }),
    );
  });

  it("refuse a mention that is in two clusters", () => {
    expect(() => coreferenceOf([["a", "a"]], [["a"]])).toThrow("in two clusters");
  });
});

describe("the best pairing", () => {
  const weights = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });

  it("is as heavy as the heaviest of all pairings tried one by one", () => {
    const tried = (table: readonly (readonly number[])[], taken: readonly number[] = []): number => {
      const [row, ...rest] = table;
      if (!row) return 0;
      return Math.max(
        tried(rest, taken),
        ...row.map((weight, column) => (taken.includes(column) ? 0 : weight + tried(rest, [...taken, column]))),
      );
    };
    fc.assert(
      fc.property(weights, (table) => {
        const edges = table.flatMap((cells, row) => cells.map((weight, column) => ({ row, column, weight })));
        expect(bestPairing(edges.filter(({ weight }) => weight > 0))).toBe(tried(table));
      }),
    );
  });
});
