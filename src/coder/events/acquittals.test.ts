/** What somebody is cleared of or charged with, and where courts sit. All of it is invented. */
import { expect, it } from "vitest";
import { wordsOf } from "../../records/index.js";
import { coded } from "../coded.case.js";

async function toldIn(text: string) {
  const { document, events, attributions } = await coded(`KORRIN, Velden, March 12, 2026 (Invented report) - ${text}`);
  const names = (side: (typeof events)[number]["actors"]): string =>
    side.map(({ span }) => (span ? wordsOf(document.text, span) : "")).join("+");
  return {
    attributions,
    events: events.map(
      ({ status, trigger, actors, recipients, place }) =>
        `${status} ${wordsOf(document.text, trigger)}: ${names(actors)} > ${names(recipients)} @ ${place?.span ? wordsOf(document.text, place.span) : ""}`,
    ),
  };
}

it.each([
  ["The former governor was cleared of killing two journalists.", "killing: The former governor > two journalists"],
  ["The general was acquitted of torturing prisoners.", "torturing: The general > prisoners"],
  ["A court acquitted the colonel of murdering three farmers.", "murdering: the colonel > three farmers"],
  ["The guards were exonerated of the murder of a nurse.", "murder: The guards > a nurse"],
])("does not tell a deed that somebody is cleared of: %s", async (text, deed) => {
  const { events, attributions } = await toldIn(text);
  expect(events).toContainEqual(expect.stringContaining(`negated ${deed}`));
  expect(attributions).toEqual([]);
});

it("gives a murder to the one who is charged with it", async () => {
  const { events } = await toldIn(
    "On Monday a court in Oslo charged his uncle, Per Dahl, 70, with the murder of a Turkish banker that same spring.",
  );
  expect(events).toContain("alleged murder: his uncle > a Turkish banker @ ");
});

it("keeps a verdict out of the land of the deed, and the deed out of the court's town", async () => {
  const { events } = await toldIn(
    "A court in Oslo on Thursday convicted an officer of torturing prisoners in northern Iraq in 2009 and sentenced him to life.",
  );
  expect(events.find((each) => each.includes("convicted"))).toMatch(/@ Oslo$/);
  expect(events.find((each) => each.includes("torturing"))).toMatch(/Iraq$/);
  expect(events.find((each) => each.includes("sentenced"))).not.toMatch(/Iraq$/);
});
