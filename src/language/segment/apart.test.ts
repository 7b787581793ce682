import { expect, it } from "vitest";
import { segment } from "./segment.js";

const sentencesOf = (text: string, dateline: string) => {
  const start = text.indexOf(dateline);
  return segment(text, undefined, [{ start, end: start + dateline.length }]).sentences.map(
    ({ start: from, end, alone = false }) => [text.slice(from, end), alone],
  );
};

it("makes a sentence that is read by itself of the dateline with its dash, wherever stops stand in it", () => {
  expect(
    sentencesOf("Kalma says no\n\nKALMA, Jan. 4 (AFN) -- Troops left. They slept.", "KALMA, Jan. 4 (AFN)"),
  ).toEqual([
    ["Kalma says no", false],
    ["KALMA, Jan. 4 (AFN) --", true],
    ["Troops left.", false],
    ["They slept.", false],
  ]);
});

it("leaves a dateline with nothing behind it, and a text without one, as they are", () => {
  expect(sentencesOf("KALMA (AFN) -", "KALMA (AFN)").some(([, alone]) => alone)).toBe(false);
  expect(segment("Troops left.").sentences.some(({ alone }) => alone)).toBe(false);
});

it("sets off the end of a line as well, mark and all", () => {
  expect(sentencesOf("Rebels take Kalma: monitors\n\nTroops left.", ": monitors")).toEqual([
    ["Rebels take Kalma", false],
    [": monitors", true],
    ["Troops left.", false],
  ]);
});
