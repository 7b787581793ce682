/** Truces that hold, and those that do not. All of it is invented. */
import { expect, it } from "vitest";
import { coded } from "../coded.case.js";

const ceases = async (sentence: string): Promise<boolean> => {
  const { events } = await coded(`KALMA, March 4, 2024 (Invented report) - ${sentence}`);
  return events.some(({ type, mode }) => type === "RETREAT" && mode === "ceasefire");
};

it.each([
  ["A ceasefire between the army and the rebels took effect on Monday.", true],
  ["The truce between the army and the rebels collapsed on Monday.", false],
  ["The truce between the army and the rebels fell apart on Monday.", false],
  ["The envoys discussed a truce on Monday.", false],
])("%s %s", async (sentence, holds) => {
  expect(await ceases(sentence)).toBe(holds);
});
