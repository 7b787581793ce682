import fc from "fast-check";
import { expect, test } from "vitest";
import { plain, runsOf } from "./control";

test("characters that steer the text are named, in their places", () => {
  expect(runsOf("a\u202eb")).toEqual([
    { text: "a" },
    { control: "\u202e", name: "RLO", code: "U+202E" },
    { text: "b" },
  ]);
  expect(plain("x\u0000\u200b\ufeff\u{e0041}y")).toBe("x[0000][ZWSP][BOM][E0041]y");
});

test("line feeds, tabs, joiners of scripts and emoji are left alone", () => {
  expect(plain("a\n\tb\u200dc\u200cd")).toBe("a\n\tb\u200dc\u200cd");
});

test("nothing but carriage returns is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const back = runsOf(text)
        .map((run) => ("text" in run ? run.text : run.control))
        .join("");
      expect(back).toBe(text.replaceAll("\r", ""));
    }),
  );
});
