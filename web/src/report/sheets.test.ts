import { expect, test } from "vitest";
import { blocksOf } from "../text/blocks";
import { sheetsOf } from "./sheets";

test("every block is in one sheet, in order, and no sheet of several is long", () => {
  const blocks = blocksOf(Array.from({ length: 400 }, (_, i) => "word ".repeat((i * 37) % 900)).join("\n"));
  const sheets = sheetsOf(blocks);
  expect(sheets.flatMap(({ from, to }) => blocks.slice(from, to))).toEqual(blocks);
  for (const { from, to } of sheets)
    if (to > from + 1) expect(blocks[to - 1]!.end - blocks[from]!.start).toBeLessThanOrEqual(2_400);
});

test("a text without words has no sheet", () => expect(sheetsOf([])).toEqual([]));
