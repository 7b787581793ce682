import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bioOf, bioPath, spansOf, viterbi } from "./bio.js";

const LABELS = ["O", "B-A", "I-A", "B-B", "I-B"];

describe("spansOf", () => {
  it("reads BIO, opens a span at an I- after something else, and shifts by the offset", () => {
    expect(spansOf(["B-A", "I-A", "B-A", "O", "I-B", "I-A"], 10)).toEqual([
      { label: "A", first: 10, last: 12 },
      { label: "A", first: 12, last: 13 },
      { label: "B", first: 14, last: 15 },
      { label: "A", first: 15, last: 16 },
    ]);
    expect(spansOf([])).toEqual([]);
  });
});

describe("bioPath", () => {
  const legal = (path: readonly number[]): boolean =>
    path.every((id, i) => {
      const label = LABELS[id]!;
      return !label.startsWith("I-") || (i > 0 && LABELS[path[i - 1]!]!.slice(2) === label.slice(2));
    });

  it("finds the best legal path", () => {
    const word = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (rows) => {
        const path = bioPath(Float32Array.from(rows.flat()), rows.length, bioOf(LABELS));
        expect(legal(path)).toBe(true);
        const value = (ids: readonly number[]): number => ids.reduce((sum, id, w) => sum + rows[w]![id]!, 0);
        const all = rows.reduce<number[][]>((paths) => paths.flatMap((p) => LABELS.map((_, id) => [...p, id])), [[]]);
        expect(value(path)).toBe(Math.max(...all.filter(legal).map(value)));
      }),
    );
  });

  it("is empty over no words", () => {
    expect(bioPath(new Float32Array(0), 0, bioOf(LABELS))).toEqual([]);
  });
});

describe("viterbi", () => {
  it("weighs start, transitions and end", () => {
    const chain = { start: [0, 5], transitions: [[0, 0], [-9, 0]], end: [0, -2] }; // prettier-ignore
    expect(viterbi(Float32Array.of(0, 0, 1, 0), 2, chain)).toEqual([1, 1]);
    expect(viterbi(new Float32Array(0), 0, chain)).toEqual([]);
  });
});
