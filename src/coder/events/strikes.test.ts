/** Strikes of workers and strikes of armies, coded with the model. All sentences are invented. */
import { expect, it } from "vitest";
import { coded } from "../coded.case.js";

/** "TYPE/mode trigger status" of each event. */
async function told(text: string): Promise<string[]> {
  const { document, events } = await coded(`TURIN, Italy, March 4, 2024 (Invented report) - ${text}`);
  return events.map(
    ({ type, mode, trigger, status }) =>
      `${type}${mode ? `/${mode}` : ""} ${document.text.slice(trigger.start, trigger.end)} ${status}`,
  );
}

it("holds out no violence with a walk-out", async () => {
  expect(await told("Nurses threatened to strike in May.")).toEqual([
    "THREATEN threatened asserted",
    "PROTEST/strike strike threatened",
  ]);
});

it("takes what is struck for a target and not for a walk-out", async () => {
  expect(await told("Rebels threatened to strike the port.")).toEqual([
    "THREATEN/violence threatened asserted",
    "ASSAULT strike threatened",
  ]);
});

it.each([
  "Guards said that the army had not attacked the town and never bombed the village.",
  "Guards said that the army had not attacked the town and had not bombed the village.",
])("lets two clauses with a negation each take back nothing: %s", async (text) => {
  const events = (await told(text)).filter((each) => each.startsWith("ASSAULT"));
  expect(events.map((each) => each.split(" ").at(-1))).toEqual(["denied", "denied"]);
});
