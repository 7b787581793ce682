/** The whole coder on invented sentences, each rule with a sentence in which it must not fire. */
import { expect, it } from "vitest";
import { makeDocument } from "../readers/document.js";
import { wordsOf, type CodedEvent, type Report } from "../records/index.js";
import { loadCoder } from "./index.js";

const coder = await loadCoder({ threads: 1 });

async function coded(text: string): Promise<Report> {
  const made = makeDocument({ text }, { reader: "test", sha256: "" }, {});
  if ("refused" in made) throw new Error(made.refused.text);
  return coder.code(made.document, made.messages);
}

const told = (report: Report, words: string): CodedEvent | undefined =>
  report.events.find(({ trigger }) => wordsOf(report.document.text, trigger) === words);

const placeOf = (report: Report, event: CodedEvent | undefined): string | undefined =>
  report.entities.find(({ id }) => id === event?.place?.entity)?.name;

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
  const toll = await coded("The toll from the air strike on the market rose to 26 on Sunday, doctors said.");
  expect(told(toll, "strike")?.date).toBeUndefined();
  const series = await coded("The army carried out a series of air strikes on the town on Sunday.");
  expect(wordsOf(series.document.text, told(series, "strikes")!.date!.words!)).toBe("Sunday");
});

it("keeps the day of a report that tells no year", async () => {
  const report = await coded("OSLO, Dec. 30 (Fjord Wire) - Gunmen shot dead a judge on Sunday, police said on Monday.");
  expect(told(report, "shot")?.date).toMatchObject({ start: null, yearless: "XXXX-12-29" });
  expect(report.document.dateline?.date).toMatchObject({ start: null, yearless: "XXXX-12-30" });
});

it("knows the strikes of a war from those of workers", async () => {
  const war = await coded("Bombs fell on the town. The minister said Oslo had told him of the strikes an hour before.");
  expect(told(war, "strikes")?.type).not.toBe("PROTEST");
  const work = await coded("Nurses want higher wages. The minister said the union had told him of the strikes.");
  expect(told(work, "strikes")?.type).not.toBe("ASSAULT");
});
