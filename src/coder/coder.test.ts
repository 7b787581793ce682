/** The whole coder on invented sentences, each rule with a sentence in which it must not fire. */
import { expect, it } from "vitest";
import { wordsOf, type CodedEvent, type Report } from "../records/index.js";
import { coded } from "./coded.case.js";

/** @throws when no event has these words for its trigger: what is not there has neither place nor day */
function told(report: Report, words: string): CodedEvent {
  const found = report.events.find(({ trigger }) => wordsOf(report.document.text, trigger) === words);
  if (!found) throw new Error(`no event "${words}" in: ${report.document.text}`);
  return found;
}

const placeOf = (report: Report, event: CodedEvent): string | undefined =>
  report.entities.find(({ id }) => id === event.place?.entity)?.name;

it("takes neither the town of a speaker nor a seat for the scene", async () => {
  const raids = await coded("Nine people were killed in the raids, according to security sources in Baghdad.");
  expect(placeOf(raids, told(raids, "raids"))).toBeUndefined();
  expect(raids.entities.some(({ name }) => name === "security sources")).toBe(true);
  const seat = await coded("Norvik Lines, which is based in Oslo, said gunmen fired at the bridge of its ship.");
  expect(placeOf(seat, told(seat, "fired"))).toBeUndefined();
  const scene = await coded("Nine people were killed in raids in Baghdad, security sources said.");
  expect(placeOf(scene, told(scene, "raids"))).toBe("Baghdad");
});

it("gives a deed no day on which only its toll was told", async () => {
  const toll = await coded("Jets hit a market. The toll from the attack rose to 26 on Sunday, doctors said.");
  expect(told(toll, "attack").date).toBeUndefined();
  const inquiry = await coded("An inquiry into the attack opened on Sunday, doctors said.");
  expect(told(inquiry, "attack").date).toBeUndefined();
  const series = await coded("The army carried out a series of air strikes on the town on Sunday.");
  expect(wordsOf(series.document.text, told(series, "strikes").date!.words!)).toBe("Sunday");
});

it("keeps the day of a report that tells no year", async () => {
  const report = await coded("OSLO, Dec. 30 (Fjord Wire) - Gunmen shot dead a judge on Sunday, police said on Monday.");
  expect(told(report, "shot").date).toMatchObject({ start: null, yearless: "XXXX-12-29" });
  expect(report.document.dateline?.date).toMatchObject({ start: null, yearless: "XXXX-12-30" });
});
