/** What each does to the other. All of it is invented. */
import { expect, it } from "vitest";
import { EACH_OTHER } from "../../records/event.js";
import { coded } from "../coded.case.js";

it.each([
  "The army and the rebels blamed each other for the shelling of the market.",
  "The army and the rebels traded blame for the shelling of the market.",
  "The army and the rebels exchanged accusations over the shelling of the market.",
])("both sides accuse both in: %s", async (sentence) => {
  const { events } = await coded(`KALMA, March 4, 2024 (Invented report) - ${sentence}`);
  const { actors, recipients, why } = events.find(({ type }) => type === "ACCUSE")!;
  expect(actors.length).toBe(2);
  expect(recipients.map(({ entity }) => entity)).toEqual(actors.map(({ entity }) => entity));
  expect(why.map(({ rule }) => rule)).toContain(EACH_OTHER);
});
