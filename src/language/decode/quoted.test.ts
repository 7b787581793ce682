import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Predicate, Syntax } from "../analysis.js";
import { segment } from "../segment/segment.js";
import { graft, wordsAlone } from "./quoted.js";

const word = (head: number, deprel = "dep"): Syntax => ({ upos: "X", xpos: "X", lemma: "x", head, deprel });
const predicate = (token: number, ...roles: Predicate["roles"]): Predicate => ({
  token,
  roleset: "go.01",
  roles,
  confidence: 1,
});

/** Trees of `size` words: each word but the root hangs on one that came before it in some order. */
const trees = (size: number): fc.Arbitrary<number[]> =>
  fc
    .tuple(fc.shuffledSubarray([...Array(size).keys()], { minLength: size }), fc.array(fc.nat(), { minLength: size }))
    .map(([order, picks]) => {
      const heads = Array<number>(size).fill(-1);
      order.forEach((at, i) => {
        if (i > 0) heads[at] = order[picks[i % picks.length]! % i]!;
      });
      return heads;
    });

const isTree = (heads: readonly number[]): boolean =>
  heads.filter((head) => head < 0).length === 1 &&
  heads.every((_, start) => {
    let at = start;
    for (let steps = 0; at >= 0; steps++) {
      if (steps > heads.length) return false;
      at = heads[at]!;
    }
    return true;
  });

describe("a quotation that was read alone", () => {
  it("hangs with one word on what governed it, and what hung on it hangs on that word", () => {
    const grammar = {
      // "He fell down" she said today: `He` and `down` on `said`, `today` on `fell`.
      syntax: [word(4), word(4), word(4), word(4), word(-1, "root"), word(1)],
      predicates: [predicate(4, { label: "ARG1", first: 0, last: 3 }), predicate(1)],
    };
    graft(grammar, [{ first: 0, last: 3 }], {
      syntax: [word(1, "nsubj"), word(-1, "root"), word(1, "advmod")],
      predicates: [predicate(1, { label: "ARG1", first: 0, last: 1 })],
    });
    expect(grammar.syntax.map(({ head }) => head)).toEqual([1, 4, 1, 4, -1, 1]);
    expect(grammar.syntax[1]!.deprel).toBe("ccomp");
    expect(grammar.predicates.map(({ token, roles }) => [token, roles.length])).toEqual([
      [1, 1],
      [4, 1],
    ]);
  });

  it("leaves one tree, whatever the trees were", () => {
    const cases = fc
      .record({ size: fc.integer({ min: 6, max: 14 }), first: fc.nat(3), length: fc.integer({ min: 2, max: 5 }) })
      .map(({ size, first, length }) => ({ size, first, last: Math.min(size, first + length) }))
      .chain(({ size, first, last }) =>
        fc.record({
          range: fc.constant({ first, last }),
          heads: trees(size),
          alone: trees(last - first),
        }),
      );
    fc.assert(
      fc.property(cases, ({ range, heads, alone }) => {
        const grammar = { syntax: heads.map((head) => word(head)), predicates: [] };
        graft(grammar, [range], { syntax: alone.map((head) => word(head)), predicates: [] });
        expect(isTree(grammar.syntax.map(({ head }) => head))).toBe(true);
      }),
    );
  });

  it("ends with the full stop that a comma stood for", () => {
    const { tokens } = segment('"The bridge has fallen," she said.');
    expect(wordsAlone(tokens, { first: 1, last: 6 })).toEqual(["The", "bridge", "has", "fallen", "."]);
    expect(wordsAlone(tokens, { first: 1, last: 4 })).toEqual(["The", "bridge", "has"]);
  });
});
