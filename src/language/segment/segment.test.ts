import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Message } from "../../records/index.js";
import { segment } from "./segment.js";

const unit = fc.constantFrom(
  ..."abcXYZ 019.,;:!?-–'\"“”‘’«»()[]@#$%&/\n\t",
  "\u0301",
  "😀",
  "日",
  "\ud800",
  "U.S.",
  " Gen.",
  "n't",
  "\r\n",
  "\u200d",
  "\ufeff",
);

describe("segment", () => {
  it("covers every word once and in order, with exact offsets, on any text", () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 120 }), (parts) => {
        const text = parts.join("");
        const { tokens, sentences, paragraphs, quotations } = segment(text);
        let at = 0;
        tokens.forEach((token, i) => {
          expect(token.index).toBe(i);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(at, token.start)).toMatch(/^[\s\ufeff]*$/u);
          expect(token.text).toMatch(/^[^\s\ufeff]+$/u);
          at = token.end;
        });
        expect(text.slice(at)).toMatch(/^[\s\ufeff]*$/u);
        expect(sentences.map(({ first }) => first)).toEqual(
          [0, ...sentences.map(({ last }) => last)].slice(0, -1).slice(0, sentences.length),
        );
        sentences.forEach(({ index, first, last, start, end, paragraph }, i) => {
          expect([index, tokens[first]!.start, tokens[last - 1]!.end]).toEqual([i, start, end]);
          expect(tokens.slice(first, last).every(({ sentence }) => sentence === i)).toBe(true);
          const holder = paragraphs[paragraph]!;
          expect(holder.sentences.first <= i && i < holder.sentences.last).toBe(true);
          expect(holder.start <= start && end <= holder.end).toBe(true);
        });
        for (const { start, end } of quotations) expect(start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("tells of long words and stray marks", () => {
    const told: Message[] = [];
    segment(`A ${"x".repeat(2000)} “b`, (message) => told.push(message));
    expect(told.map(({ code, span }) => [code, span])).toEqual([
      ["long-word", { start: 2, end: 2002 }],
      ["unbalanced-quotation", { start: 2003, end: 2004 }],
    ]);
  });

  it("answers an empty text with nothing", () => {
    expect(segment(" \n ")).toMatchObject({ tokens: [], sentences: [], paragraphs: [], quotations: [] });
  });

  it("reads a million characters in linear time", () => {
    const text = "The council said on Monday that it would meet again in Oslo. “No,” it added.\n\n".repeat(12_800);
    expect(segment(text).tokens.length).toBe(12_800 * 20);
  });
});
