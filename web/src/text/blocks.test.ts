import fc from "fast-check";
import { expect, test } from "vitest";
import { blocksOf } from "./blocks";

const words = (text: string): string[] => blocksOf(text).map(({ start, end }) => text.slice(start, end));

test("a block for each paragraph, without the space around it", () => {
  expect(words("One.\n\n  Two. \r\nThree.\n")).toEqual(["One.", "Two.", "Three."]);
  expect(blocksOf("")).toEqual([]);
});

test("a paragraph without an end is cut at spaces, and its parts say that they go on", () => {
  const text = "word ".repeat(2_000).trim();
  const blocks = blocksOf(text);
  expect(blocks.length).toBeGreaterThan(3);
  expect(blocks.map(({ opens }) => opens)).toEqual([true, ...blocks.slice(1).map(() => false)]);
  expect(words(text).join("")).toBe(text);
});

test("every character but white space is in exactly one block", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", " ", "\n", "é", "\t"), maxLength: 6_000 }), (text) => {
      expect(words(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});
