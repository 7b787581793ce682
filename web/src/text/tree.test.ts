import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mark } from "./marks";
import { byBlock, treeOf, type Node } from "./tree";

const mark = (id: string, start: number, end: number, level: number): Mark => ({
  kind: "content",
  id,
  span: { start, end },
  level,
  look: "",
});

/** "(a one (b two))" of a tree. */
const drawn = (text: string, nodes: readonly Node[]): string =>
  nodes
    .map((node) =>
      "mark" in node
        ? `${node.first ? "(" : "~("}${node.mark.id} ${drawn(text, node.inside)}${node.last ? ")" : ")~"}`
        : text.slice(node.start, node.end),
    )
    .join("");

test("marks nest by level", () => {
  const text = "He said she denied it.";
  const tree = treeOf({ start: 0, end: text.length }, [mark("a", 8, 21, 0), mark("b", 19, 21, 1)]);
  expect(drawn(text, tree)).toBe("He said (a she denied (b it)).");
});

test("a mark that crosses another comes in parts, which say where it begins and ends", () => {
  const text = "abcdef";
  const tree = treeOf({ start: 0, end: 6 }, [mark("a", 0, 4, 0), mark("b", 2, 6, 1)]);
  expect(drawn(text, tree)).toBe("(a ab(b cd)~)~(b ef)");
});

test("a mark over two blocks is in both", () => {
  const marks = [mark("a", 1, 8, 0)];
  const blocks = [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
  ];
  const lists = byBlock(blocks, marks);
  expect(blocks.map((block, i) => drawn("abcd efgh", treeOf(block, lists[i]!)))).toEqual(["a(a bcd)~", "~(a efg)h"]);
});

test("whatever the marks, the words come out whole and in order", () => {
  const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(span, fc.nat(4)), { maxLength: 12 }), (given) => {
      const text = "abcdefghijklmnopqrstuvwxyz012345";
      const marks = given
        .map(([{ start, end }, level], i) => mark(String(i), start, end, level))
        .sort((a, b) => a.span.start - b.span.start);
      const words = (nodes: readonly Node[]): string =>
        nodes.map((node) => ("mark" in node ? words(node.inside) : text.slice(node.start, node.end))).join("");
      expect(words(treeOf({ start: 0, end: text.length }, marks))).toBe(text);
    }),
  );
});
