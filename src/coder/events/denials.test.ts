/** Denials that point to what was told before. All of it is invented. */
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../records/index.js";
import { coded } from "../coded.case.js";

async function deniedIn(text: string): Promise<string[]> {
  const { document, events } = await coded(`KORRIN, Velden, March 12, 2026 (Invented report) - ${text}`);
  return events
    .filter(({ status }) => status === "denied")
    .map(({ type, trigger, actors }) => {
      const [actor] = actors;
      return `${type} ${wordsOf(document.text, trigger)}: ${actor?.span ? wordsOf(document.text, actor.span) : ""}`;
    });
}

describe("a denial that points back", () => {
  it.each([
    ["Armenia accused Azerbaijan of shelling the village, a charge Baku denied.", "ASSAULT charge: Baku"],
    ["Rebels said the army had burned the village, which the army denied.", "ASSAULT which: the army"],
    ["Gunmen killed a mayor on Monday. Rwanda denied any involvement.", "ASSAULT involvement: Rwanda"],
    ["The Kremlin denied any role in the attack.", "ASSAULT role: The Kremlin"],
    [
      "Police said protesters attacked the station. The opposition rejected the allegation.",
      "ASSAULT allegation: protesters",
    ],
  ])("is an event of its own: %s", async (text, event) => {
    expect(await deniedIn(text)).toEqual([event]);
  });

  it.each([
    "The minister denied the report.",
    "Rebels attacked the town on Monday. The government denied responsibility for the famine.",
    "Both the army and the rebels have been accused of war crimes, which they deny.",
  ])("needs a deed to point to: %s", async (text) => {
    expect(await deniedIn(text)).toEqual([]);
  });
});
