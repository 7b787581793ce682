import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Leaders } from "../matching/leaders.js";
import { containment, signatureOf } from "./minhash.js";
import { REPRINT_RULES, restoredPrint, savedPrint, type Print } from "./print.js";

/** Invented words, the same for the same seed. */
function story(seed: number, words = 220): string[] {
  let state = seed * 7919 + 1;
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `w${state % 5000}`;
  });
}

const print = (id: string, words: readonly string[], about: Partial<Print> = {}): Print => {
  const text = words.join(" ");
  return { id, told: "2024-03-04", length: text.length, agency: null, ...signatureOf(text), ...about };
};

function originsOf(prints: readonly Print[]): Record<string, string> {
  const leaders = new Leaders(REPRINT_RULES);
  prints.forEach((each) => leaders.add(each));
  leaders.settle();
  return Object.fromEntries(prints.map(({ id }) => [id, leaders.seatOf(id)!.leader]));
}

describe("reprints", () => {
  const words = story(1);

  it("take a text that credits nobody for the origin of one of that day that does", () => {
    const [own, copy] = [print("b", words), print("a", [...words, "(Wire)"], { credits: true })];
    expect(originsOf([own, copy])).toEqual({ a: "b", b: "b" });
  });

  it("are texts with a word changed, cut short or with a line added; another story is none", () => {
    const changed = words.map((word, i) => (i === 100 ? "31" : word));
    const prints = [
      print("a", words, { told: "2024-03-03" }),
      print("b", changed),
      print("c", words.slice(0, 150)),
      print("d", [...words, ..."our own reporter adds this line of a dozen words".split(" ")]),
      print("e", story(2)),
    ];
    expect(originsOf(prints)).toEqual({ a: "a", b: "a", c: "a", d: "a", e: "e" });
  });

  it("credited to one agency may differ more", () => {
    const rewritten = [...words.slice(0, 120), ...story(3, 100)];
    expect(originsOf([print("a", words), print("b", rewritten)])).toEqual({ a: "a", b: "b" });
    const agency = { agency: "sahel wire" };
    expect(originsOf([print("a", words, agency), print("b", rewritten, agency)])).toEqual({ a: "a", b: "a" });
  });

  it("are told by an estimate near the true share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 40, max: 220 }), (seed, length) => {
        const whole = story(seed);
        expect(
          containment(signatureOf(whole.join(" ")), signatureOf(whole.slice(0, length).join(" "))),
        ).toBeGreaterThan(0.6);
        expect(containment(signatureOf(whole.join(" ")), signatureOf(story(seed + 100).join(" ")))).toBeLessThan(0.1);
      }),
      { numRuns: 30 },
    );
  });

  it("come back from their saved form", () => {
    const made = print("a", words);
    expect(restoredPrint(JSON.parse(JSON.stringify(savedPrint(made))))).toEqual(made);
    const short = print("b", ["too", "short"]);
    expect(restoredPrint(savedPrint(short))).toEqual(short);
    expect(originsOf([short, print("c", ["too", "short"])])).toEqual({ b: "b", c: "c" });
  });
});
