/** All sentences are invented. */
import { expect, it } from "vitest";
import { coded } from "../coded.case.js";

it.each([
  ["An American said that the pier was shelled.", "person"],
  ["Every Israeli says that it was wrong.", "person"],
  ["The American army said that the pier was shelled.", "organization"],
])("takes one of a people for somebody, and not for the land: %s", async (text, kind) => {
  const { attributions, entities } = await coded(text);
  const source = entities.find(({ id }) => id === attributions[0]?.sourceEntity);
  expect([source?.kind, source?.codes.country]).toEqual([kind, text.includes("Israeli") ? "ISR" : "USA"]);
});
