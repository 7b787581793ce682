import { expect, it, test } from "vitest";
import { baseOf, codeOf, isTelling, restoredWords, savedWords, shareOf, sortedWords, wordsIn } from "./words.js";

test.each([
  ["bombed", "bomb"],
  ["stopped", "stop"],
  ["striking", "strike"],
  ["cities", "city"],
  ["clashes", "clash"],
  ["bus", "bus"],
  ["Kidal", "Kidal"],
])("%s is a form of %s", (form, base) => expect(baseOf(form)).toBe(base));

it("knows names and numbers and passes over addresses", () => {
  const found = wordsIn("Troops shelled Kidal's airfield at 05:30. See https://example.org/kidal");
  expect(found.map(({ named }) => named)).toEqual([null, null, "name", null, null, "number", "number", null]);
  expect(found[1]!.code).toBe(codeOf("shell"));
});

it("weighs what is rare", () => {
  expect(["the", "said", "sawmill", "ngando"].map((word) => isTelling(codeOf(word)))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  const words = (...list: string[]) => sortedWords(list.map(codeOf));
  const one = words("sawmill", "flood");
  expect(shareOf(one, one)).toBe(1);
  expect(shareOf(one, words("sawmill", "town"))).toBeGreaterThan(shareOf(one, words("flood", "ngando")));
  expect(shareOf(one, words())).toBe(0);
  expect(restoredWords(savedWords(one))).toEqual(one);
});
