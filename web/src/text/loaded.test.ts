import { expect, test } from "vitest";
import { loadedIn } from "./loaded";

const found = (text: string): string[] =>
  loadedIn(text).map(({ span, colour }) => `${text.slice(span.start, span.end)}: ${colour}`);

test("words of the coder's table, in any form, with exact offsets", () => {
  expect(found("The regime’s Massacres were brutal.")).toEqual([
    "regime: condemning",
    "Massacres: condemning",
    "brutal: intensifying",
  ]);
});

test("phrases before the words they are made of", () => {
  expect(found("ethnic cleansing")).toEqual(["ethnic cleansing: condemning"]);
});

test("letters that grow when they are made small do not shift the offsets", () => {
  const text = "İİİ regime";
  const [only] = loadedIn(text);
  expect(text.slice(only!.span.start, only!.span.end)).toBe("regime");
});
