/** Whoever is judged for an act has done it. All of it is invented. */
import { expect, it } from "vitest";
import { wordsOf } from "../../records/index.js";
import { coded } from "../coded.case.js";

async function assaultIn(text: string): Promise<string[]> {
  const { document, events } = await coded(`KORRIN, Velden, March 12, 2026 (Invented report) - ${text}`);
  const names = (side: (typeof events)[number]["actors"]): string =>
    side.map(({ span }) => (span ? wordsOf(document.text, span) : "")).join("+");
  return events
    .filter(({ type }) => type === "ASSAULT")
    .map(({ actors, recipients }) => `${names(actors)} > ${names(recipients)}`);
}

it.each([
  ["Two soldiers were charged with the murder of a journalist.", "Two soldiers > a journalist"],
  ["The general was convicted of the killing of four students.", "The general > four students"],
  ["A court sentenced a man for murder.", "a man > "],
  ["The EU sanctioned the minister over the killing of protesters.", " > protesters"],
])("%s", async (text, event) => {
  expect(await assaultIn(text)).toEqual([event]);
});
