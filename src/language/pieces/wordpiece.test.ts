import { describe, expect, it } from "vitest";
import { normalise } from "./normalise.js";
import { wordPieces } from "./wordpiece.js";

const VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "bag", "##h", "##dad", "cafe", "-", "bagh", "日", "##d", "ı"];
const pieces = wordPieces(VOCABULARY.join("\n"));
const cut = (word: string): string[] => pieces.of(word).map((id) => VOCABULARY[id]!);

describe("wordPieces", () => {
  it.each([
    ["Baghdad", ["bagh", "##dad"]],
    ["CAFÉ", ["cafe"]],
    ["cafe\u0301", ["cafe"]],
    ["bag-bag", ["bag", "-", "bag"]],
    ["日日", ["日", "日"]],
    ["bagx", ["[UNK]"]],
    ["ba\u00adg", ["bag"]],
    ["\u200d", ["[UNK]"]],
    ["\ud800", ["[UNK]"]],
    ["a".repeat(101), ["[UNK]"]],
    ["", ["[UNK]"]],
  ])("%j", (word, expected) => {
    expect(cut(word)).toEqual(expected);
    expect(cut(word)).toEqual(expected);
  });

  it("says which special piece the vocabulary lacks", () => {
    expect(() => wordPieces("[PAD]\n[UNK]\n[CLS]")).toThrow("[SEP]");
  });
});

describe("normalise", () => {
  it("sets punctuation and ideographs apart and cuts at spaces", () => {
    expect(normalise("U.S. «İzmir»")).toEqual(["u", ".", "s", ".", "«", "izmir", "»"]);
    expect(normalise("naïve日本3")).toEqual(["naive", "日", "本", "3"]);
  });

  it("stays linear on 50,000 characters", () => {
    for (const char of ["a", "É", ".", "日", "\u0301", "😀"]) normalise(char.repeat(50_000));
  });
});
