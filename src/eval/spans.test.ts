import { describe, expect, it } from "vitest";
import { matched, pieces, type Parts } from "./spans.js";

const parts = (source: [number, number] | null, content: [number, number]): Parts => ({
  source: source ? [{ start: source[0], end: source[1] }] : [],
  cue: [],
  content: [{ start: content[0], end: content[1] }],
});

describe("pieces", () => {
  it("cuts at line breaks, trims, and joins what only white space parts", () => {
    const text = "ab cd\n\n ef gh";
    expect(pieces(text, [{ start: 0, end: 13 }])).toEqual([
      { start: 0, end: 5 },
      { start: 8, end: 13 },
    ]);
    expect(pieces(text, [{ start: 3, end: 6 }, { start: 0, end: 3 }])).toEqual([{ start: 0, end: 5 }]); // prettier-ignore
    expect(pieces(text, [{ start: 8, end: 10 }, { start: 10, end: 13 }])).toEqual([{ start: 8, end: 13 }]); // prettier-ignore
    expect(pieces(text, [{ start: 0, end: 1 }, { start: 3, end: 5 }])).toEqual([{ start: 0, end: 1 }, { start: 3, end: 5 }]); // prettier-ignore
  });
});

describe("matched", () => {
  const gold = [parts([0, 4], [10, 20]), parts(null, [30, 40])];

  it("pairs one to one by the greatest overlap", () => {
    const found = [parts([0, 4], [18, 22]), parts([1, 3], [10, 20]), parts(null, [35, 60])];
    expect(matched(found, gold, ["source", "content"], false)).toBe(2);
    expect(matched(found, gold, ["source", "content"], true)).toBe(0);
    expect(matched(gold, gold, ["source", "content"], true)).toBe(2);
  });

  it("asks for a part on both sides or on neither", () => {
    expect(matched([parts(null, [10, 20])], gold, ["source", "content"], false)).toBe(0);
    expect(matched([parts([41, 44], [30, 40])], gold, ["source", "content"], false)).toBe(0);
    expect(matched([parts([41, 44], [30, 40])], gold, ["content"], true)).toBe(1);
  });

  it("finds nothing in nothing", () => {
    expect(matched([], gold, ["content"], false)).toBe(0);
    expect(matched(gold, [], ["content"], false)).toBe(0);
  });
});
