import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordPieces } from "../pieces/wordpiece.js";
import { segmentationOf } from "../segment/given.js";
import { windowsOf } from "./windows.js";

// One piece a word, save "long", which has three, and a row of dashes, which has one each.
const pieces = wordPieces(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "w", "lo", "##n", "##g", "-"].join("\n"));
const LIMITS = { pieces: 12, sentence: 20 };
const size = (words: number, pieceless = "w"): string[] => Array.from({ length: words }, () => pieceless);

describe("windowsOf", () => {
  it("sets one [SEP] after each paragraph", () => {
    const [window, ...more] = windowsOf(segmentationOf([[size(2), size(1)], [["long"]]]), pieces, LIMITS);
    expect(more).toEqual([]);
    expect(window!.ids).toEqual([2, 4, 4, 4, 3, 5, 6, 7, 3]);
    expect(window!.wordFirst).toEqual([1, 2, 3, 5]);
    expect(window!.wordSentence).toEqual([0, 0, 1, 2]);
    expect(window!.paragraphs).toEqual([0, 0, 1]);
  });

  it("opens a new window for a paragraph that does not fit, and fills by sentences one that never fits", () => {
    const text = segmentationOf([[size(5)], [size(6)], [size(4), size(4), size(4), size(4)]]);
    const windows = windowsOf(text, pieces, LIMITS);
    expect(windows.map(({ sentences }) => sentences)).toEqual([[0], [1], [2, 3], [4, 5]]);
  });

  it("gives a sentence that is read by itself a window of its own", () => {
    const text = segmentationOf([[size(1)], [size(2), size(1), size(1)]]);
    const sentences = text.sentences.map((each) => (each.index === 1 ? { ...each, alone: true } : each));
    const windows = windowsOf({ ...text, sentences }, pieces, LIMITS);
    expect(windows.map((window) => window.sentences)).toEqual([[0], [1], [2, 3]]);
    expect(windows[1]!.ids).toEqual([2, 4, 4, 3]);
  });

  it("cuts a sentence of too many pieces", () => {
    const windows = windowsOf(segmentationOf([[size(50)]]), pieces, LIMITS);
    expect(windows.map(({ sentences, ids }) => [sentences, ids.length])).toEqual([
      [[0], 22],
      [[0], 22],
      [[0], 12],
    ]);
  });

  it("takes no more of a word than a sentence may have", () => {
    const windows = windowsOf(segmentationOf([[["w", "-".repeat(700), "w"]]]), pieces, LIMITS);
    expect(windows.map(({ tokens, ids }) => [tokens.first, tokens.last, ids.length])).toEqual([
      [0, 1, 3],
      [1, 2, 22],
      [2, 3, 3],
    ]);
  });

  it("holds every word once, in order, within the limits", () => {
    const sentence = fc.array(fc.constantFrom("w", "long", "-".repeat(30)), { minLength: 1, maxLength: 30 });
    const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(paragraphs, (given) => {
        const text = segmentationOf(given);
        const windows = windowsOf(text, pieces, LIMITS);
        let at = 0;
        for (const { ids, wordFirst, wordSentence, tokens, sentences } of windows) {
          expect(tokens.first).toBe(at);
          at = tokens.last;
          expect(wordFirst.length).toBe(tokens.last - tokens.first);
          expect(ids.length <= LIMITS.pieces || sentences.length === 1).toBe(true);
          expect(ids.length).toBeLessThanOrEqual(LIMITS.sentence + 2);
          wordFirst.forEach((first, w) => expect(ids[first]).toBe(pieces.of(text.tokens[tokens.first + w]!.text)[0]));
          expect(new Set(wordSentence).size).toBe(sentences.length);
        }
        expect(at).toBe(text.tokens.length);
      }),
    );
  });

  it("marks the parties", () => {
    const text = segmentationOf([[["w", "long"]]]);
    const [window] = windowsOf(text, pieces, LIMITS, ({ index }) => (index === 1 ? 2 : 0));
    expect(window!.parties).toEqual([0, 0, 2, 2, 2, 0]);
  });
});
