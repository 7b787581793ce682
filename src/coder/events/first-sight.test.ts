/** Who does what to whom, coded with the model. All sentences are invented. */
import { expect, it } from "vitest";
import { coded } from "../coded.case.js";

/** "TYPE/mode trigger: actors > recipients" of each event. */
async function told(text: string): Promise<string[]> {
  const { document, events } = await coded(`KALMA, Sudan, March 4, 2024 (Invented report) - ${text}`);
  const words = ({ span }: { span?: { start: number; end: number } | undefined }): string =>
    span ? document.text.slice(span.start, span.end) : "";
  return events.map(
    ({ type, mode, trigger, actors, recipients }) =>
      `${type}${mode ? `/${mode}` : ""} ${words({ span: trigger })}: ${actors.map(words).join("+")} > ${recipients.map(words).join("+")}`,
  );
}

it("counts those who are treated for their wounds", async () => {
  const { events } = await coded(
    "KALMA, Sudan, March 4, 2024 (Invented report) - Rebels attacked Kalma. The hospital treated 78 wounded people.",
  );
  expect(events.flatMap(({ counts }) => counts).map(({ what, min }) => [what, min])).toEqual([["injured", 78]]);
});

it.each([
  ["Hundreds of mourners marched in Kalma on Tuesday.", "PROTEST/demo marched: Hundreds of mourners > "],
  [
    "The army accused the rebels of launching three drones at the town.",
    "ASSAULT/drone launching: the rebels > the town",
  ],
  ["Officials said the rebels were to blame for the fire.", "ACCUSE/allege blame: Officials > the rebels"],
  ["Kenya condemned a civilian massacre in Gao.", "ASSAULT/unconventional massacre:  > civilian"],
  ["He pledged to free political prisoners.", "RETREAT/release free: He > political prisoners"],
])("%s", async (text, event) => {
  expect(await told(text)).toContain(event);
});
