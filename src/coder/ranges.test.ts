import { describe, expect, it } from "vitest";
import { spanOf, tokensIn } from "./ranges.js";

const tokens = ["The", "army", "left", "."].map((text, index) => ({
  text,
  index,
  start: index * 5,
  end: index * 5 + text.length,
  sentence: 0,
}));

describe("tokensIn", () => {
  it("finds the tokens wholly within a span", () => {
    expect(tokensIn(tokens, { start: 0, end: 9 })).toEqual({ first: 0, last: 2 });
    expect(tokensIn(tokens, { start: 1, end: 8 })).toEqual({ first: 1, last: 1 });
  });
});

describe("spanOf", () => {
  it("goes from the first start to the last end", () => {
    expect(spanOf(tokens, { first: 1, last: 3 })).toEqual({ start: 5, end: 14 });
  });

  it("refuses an empty range", () => expect(() => spanOf(tokens, { first: 2, last: 2 })).toThrow());
});
