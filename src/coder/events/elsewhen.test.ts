/** Invented sentences that tell of two happenings and how far apart they were. */
import { expect, it } from "vitest";
import { wordsOf } from "../../records/index.js";
import { coded } from "../coded.case.js";

it.each([
  [
    "Gunmen killed three guards in Gao on Friday, four days after dozens died in a bombing in Kidal, police said.",
    "three",
    "dozens",
  ],
  [
    "Three guards were killed in Gao on Friday in an attack by gunmen, days after a raid in Kidal killed 22 herders.",
    "Three",
    "22",
  ],
])("what is measured from a deed has figures and a place of its own: %s", async (text, own, other) => {
  const { document, entities, events } = await coded(text);
  const told = events.map(({ place, counts }) => [
    entities.find(({ id }) => id === place?.entity)?.name,
    ...counts.map(({ words }) => wordsOf(document.text, words)),
  ]);
  expect(told).toEqual([
    ["Gao", own],
    ["Kidal", other],
  ]);
});

it("where a deed was planned is not where it was done", async () => {
  const { entities, events } = await coded(
    "Gunmen killed five people as they stormed a hotel in Gao on Monday. The attack was planned in Kidal, the minister said.",
  );
  expect(events.map(({ place }) => entities.find(({ id }) => id === place?.entity)?.name)).toEqual(["Gao", undefined]);
});
