/** Strikes of workers and strikes of armies, coded with the model. All sentences are invented. */
import { expect, it } from "vitest";
import { actOf, coded } from "../coded.case.js";

/** "status TYPE/mode trigger: actors > recipients" of each event. */
async function told(text: string): Promise<string[]> {
  const report = await coded(`TURIN, Italy, March 4, 2024 (Invented report) - ${text}`);
  return report.events.map((event) => `${event.status} ${actOf(report, event)}`);
}

it("holds out no violence with a walk-out", async () => {
  expect(await told("Nurses threatened to strike in May.")).toEqual([
    "asserted THREATEN threatened: Nurses > ",
    "threatened PROTEST/strike strike: Nurses > ",
  ]);
});

it("takes what is struck for a target and not for a walk-out", async () => {
  expect(await told("Rebels threatened to strike the port.")).toEqual([
    "asserted THREATEN/violence threatened: Rebels > ",
    "threatened ASSAULT strike: Rebels > the port",
  ]);
});

it.each([
  "Guards said that the army had not attacked the town and never bombed the village.",
  "Guards said that the army had not attacked the town and had not bombed the village.",
])("lets two clauses with a negation each take back nothing: %s", async (text) => {
  const statuses = (await told(text)).filter((each) => each.includes(" ASSAULT")).map((each) => each.split(" ")[0]);
  expect(statuses).toEqual(["denied", "denied"]);
});

it("takes a report on strikes for no walk-out", async () => {
  const events = await told("The army said in a report on strikes by its jets that 12 fighters had been killed.");
  expect(events.filter((each) => each.includes("PROTEST"))).toEqual([]);
});
