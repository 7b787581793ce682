import fc from "fast-check";
import { expect, it } from "vitest";
import { sortKey } from "../sort-key.js";
import { blockWords, stretches } from "./day-blocks.js";

it("goes over every key once, in order, under words that it has", () => {
  const key = fc.tuple(fc.nat(60_000), fc.nat(5)).map(([day, turn]) => sortKey(day, turn));
  fc.assert(
    fc.property(
      fc.array(key, { minLength: 2, maxLength: 30 }),
      fc.constantFrom("asc", "desc"),
      fc.array(fc.nat(3), { minLength: 1 }),
      (keys, order, hits) => {
        const sorted = [...new Set(keys)].sort((a, b) => (order === "asc" ? a - b : b - a));
        const [from, to] = [Math.min(...keys), Math.max(...keys) + 1];
        const walk = stretches({ from, to, order });
        const seen: number[] = [];
        for (let next = walk.next(), i = 0; !next.done; i++) {
          const { words, from: low, to: high } = next.value;
          expect(words.length).toBeLessThan(40);
          const inside = sorted.filter((n) => n >= low && n < high);
          if (words.length)
            for (const n of inside) expect(blockWords(n).some((word) => words.includes(word))).toBe(true);
          seen.push(...inside);
          next = walk.next({ found: hits[i % hits.length]!, wanted: 50 });
        }
        expect(seen).toEqual(sorted);
      },
    ),
  );
});

it("takes few steps to the end of time for a rare word, and a short first one", () => {
  const walk = stretches({ from: sortKey(0, 0), to: sortKey(2 ** 17 - 1, 9), order: "desc" });
  let steps = 0;
  for (let next = walk.next(); !next.done; next = walk.next({ found: 0, wanted: 50 })) steps++;
  expect(steps).toBeLessThan(8);
});
