/** What is said wrongly, what turns out false, rumours, and what was told on behind a saying. All of it is invented. */
import { expect, it } from "vitest";
import { wordsOf } from "../../records/index.js";
import { coded } from "../coded.case.js";

async function toldIn(text: string): Promise<string[]> {
  const { document, events } = await coded(`KORRIN, Velden, March 12, 2026 (Invented report) - ${text}`);
  return events.map(
    ({ status, trigger, voices }) =>
      `${status} ${wordsOf(document.text, trigger)} ${voices.map(({ commitment }) => commitment).join()}`,
  );
}

it.each([
  ["A report on Monday wrongly said that Velonian jets had bombed the town of Anto.", "negated bombed CT-,CT+"],
  ["The paper falsely reported that Chile had shelled Tacna.", "negated shelled CT-,CT+"],
  ["Reports that rebels had shelled a school turned out to be false.", "negated shelled CT-,CT+"],
])("is not so for the publisher: %s", async (text, event) => {
  expect(await toldIn(text)).toContain(event);
});

it("alleges a rumour, and denies it where it is denied", async () => {
  const told = await toldIn(
    "There are rumours online that a protester has been killed by police. We have found no evidence for this. The city's ambulance service denies it.",
  );
  expect(told).toContainEqual(expect.stringMatching(/^alleged killed/));
  expect(told).toContainEqual(expect.stringMatching(/^denied it/));
});

it("tells a second main clause with a day of its own outside of what is said", async () => {
  const told = await toldIn(
    "He told us in May that they had stopped the raids, and a week later they burned a clinic.",
  );
  expect(told).toContain("asserted burned CT+");
});

it("leaves it within what is said where it is moved back too", async () => {
  const told = await toldIn("He told us in May that they had stopped the raids and a week later had burned a clinic.");
  expect(told).toContainEqual(expect.stringMatching(/^reported burned/));
});

it("does not demand what came of an order", async () => {
  const told = await toldIn(`"He ordered his men to beat us, and they beat us every day," she told the court.`);
  expect(told.map((each) => each.split(" ").slice(0, 2).join(" "))).not.toEqual(["demanded beat", "demanded beat"]);
});
