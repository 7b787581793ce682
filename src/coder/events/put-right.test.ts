/** Whom a sentence puts right: who did it, and not whom others think. All of it is invented. */
import { expect, it } from "vitest";
import { coded } from "../coded.case.js";

const doersOf = async (sentence: string): Promise<string[]> => {
  const { events, entities } = await coded(`KALMA, March 4, 2024 (Invented report) - ${sentence}`);
  const { actors } = events.find(({ type }) => type === "ASSAULT")!;
  return actors.map(({ entity }) => entities.find(({ id }) => id === entity)?.name ?? "?");
};

it.each([
  "It was the army and not the Hill Front that bombed the market, the mayor said.",
  "The army, not the Hill Front, bombed the market, the mayor said.",
  "The army rather than the Hill Front bombed the market, the mayor said.",
])("names who did it alone in: %s", async (sentence) => {
  expect(await doersOf(sentence)).toEqual(["army"]);
});
