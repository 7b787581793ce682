import { describe, expect, it } from "vitest";
import { paragraphsOf } from "./paragraphs.js";
import { quotationsOf } from "./quotations.js";

const found = (text: string): [string, number, boolean, number | null][] =>
  quotationsOf(text, paragraphsOf(text)).map(({ start, end, depth, closed, continues }) => [
    text.slice(start, end),
    depth,
    closed,
    continues,
  ]);

describe("quotationsOf", () => {
  it.each([
    ['He said: "It is late," and left.', ['"It is late,"']],
    ["“It is late,” he said. “Go.”", ["“It is late,”", "“Go.”"]],
    ["«It is late», he said.", ["«It is late»"]],
    ["``It is late,'' he said.", ["``It is late,''"]],
    ["'It is late,' he said, and it's true.", ["'It is late,'"]],
    ["‘It is the soldiers’ road,’ he said.", ["‘It is the soldiers’ road,’"]],
    ["The rebels' camp, the army's road, the '90s.", []],
    ['He called it “a lie" and left.', ['“a lie"']],
    ['It ends with a space. "Like this. "', ['"Like this. "']],
    ['A 12" gun.', []],
    ["“We are here,“ she said. “We stay.“", ["“We are here,“", "“We stay.“"]],
    ["”We are here,” she said.", ["”We are here,”"]],
    ["„Wir sind da,“ sagte er.", ["„Wir sind da,“"]],
    ["She said:“We are here.”", ["“We are here.”"]],
  ])("%s", (text, expected) => {
    const quotations = found(text);
    expect(quotations.map(([words]) => words)).toEqual(expected);
    expect(quotations.every(([, depth, closed]) => depth === 0 && closed)).toBe(true);
  });

  it("nests, also with marks of one kind", () => {
    expect(found("“He said ‘no’ to me.”").map(([words, depth]) => [words, depth])).toEqual([
      ["“He said ‘no’ to me.”", 0],
      ["‘no’", 1],
    ]);
    expect(found('"He said "no" to me," she said.').map(([words, depth]) => [words, depth])).toEqual([
      ['"He said "no" to me,"', 0],
      ['"no"', 1],
    ]);
  });

  it("goes five deep", () => {
    const text = "“a ‘b “c ‘d “e” d’ c” b’ a”";
    expect(found(text).map(([, depth]) => depth)).toEqual([0, 1, 2, 3, 4]);
  });

  it("carries a quotation over paragraphs that open with a mark again", () => {
    const text = "“One, he said.\n\n“Two.\n\n“Three.”\n\nThe end.";
    expect(found(text)).toEqual([
      ["“One, he said.", 0, false, null],
      ["“Two.", 0, false, 0],
      ["“Three.”", 0, true, 1],
    ]);
    expect(found(text.replace(/[“”]/g, '"')).map(([, , closed, continues]) => [closed, continues])).toEqual([
      [false, null],
      [false, 0],
      [true, 1],
    ]);
  });

  it("ends a quotation without a closing mark before the next one", () => {
    expect(found('"One, he said. Then: "Two," and "Three."')).toEqual([
      ['"One, he said. Then:', 0, false, null],
      ['"Two,"', 0, true, null],
      ['"Three."', 0, true, null],
    ]);
  });

  it("does not carry on into a paragraph that opens with words", () => {
    expect(found("“One.\n\nTwo. “Three.”").map(([words, , , continues]) => [words, continues])).toEqual([
      ["“One.", null],
      ["“Three.”", null],
    ]);
  });

  it.each(['"', "“", "”", "'", "’", "‘", "«", '" ', "“ a ", "”a ", "'a ", " '", "``"])(
    "is bounded and linear on 10,000 of %j",
    (mark) => {
      const text = mark.repeat(10_000);
      const quotations = quotationsOf(text, [{ start: 0, end: text.length }]);
      expect(quotations.length).toBeLessThanOrEqual(10_000);
      for (const { start, end, depth } of quotations) {
        expect(start < end && end <= text.length && depth <= 8).toBe(true);
      }
    },
  );
});
