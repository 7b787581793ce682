import { describe, expect, it } from "vitest";
import { ParagraphShapes, SHAPES, shapeOf } from "./shapes.js";

describe("shapeOf", () => {
  it.each([
    ["attack", "lower"],
    ["Oslo", "title"],
    ["UN", "caps"],
    ["U.S.", "caps"],
    ["A", "capital"],
    ["McDale", "mixed"],
    ["12", "digits"],
    ["20th", "digits-letters"],
    ["...", "end"],
    ["?", "end"],
    [";", "pause"],
    ["“", "open"],
    ["''", "close"],
    ["'", "quote"],
    ["--", "bracket-dash"],
    ["(", "bracket-dash"],
    ["$", "other"],
    ["日本", "lower"],
    ["²", "other"],
    ["Éa", "title"],
  ])("%s is %s", (word, shape) => {
    expect(shapeOf(word, false)).toBe(shape);
  });

  it("tells the first capital of a sentence from others", () => {
    expect(shapeOf("Oslo", true)).toBe("title-first");
  });
});

describe("ParagraphShapes", () => {
  it("turns straight marks over within the paragraph, and finds the first word behind them", () => {
    const shapes = new ParagraphShapes();
    const names = (words: string[]): string[] => shapes.of(words).map((id) => SHAPES[id]!);
    expect(names(['"', "Go", ",", '"', "Ann", "said"])).toEqual([
      "open",
      "title-first",
      "pause",
      "close",
      "title",
      "lower",
    ]);
    expect(names(['"', "12", "Men"])).toEqual(["open", "digits", "title"]);
    expect(names(['"'])).toEqual(["close"]);
  });
});
