import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { makeDocument } from "../../readers/document.js";
import { assemble } from "../step.js";
import { datesStep } from "./step.js";

const line = assemble(["document", "analysis"], [datesStep]);

async function dated(text: string, published?: string) {
  const made = makeDocument({ text }, { reader: "test", sha256: "" }, published === undefined ? {} : { published });
  if ("refused" in made) throw new Error("refused");
  const { layers, messages } = await line.run({ document: made.document, analysis: analysisOf(text) });
  return { dates: layers.dates.map(({ date }) => [date.start, date.basis]), codes: messages.map(({ code }) => code) };
}

test("dates are counted from the publication day", async () => {
  const { dates } = await dated("Troops entered Gao on Sunday.", "2019-12-30");
  expect(dates).toEqual([["2019-12-29", "weekday"]]);
});

test("what cannot be placed in time keeps its words and is told", async () => {
  const { dates, codes } = await dated("Troops entered Gao on Sunday.");
  expect(dates).toEqual([[null, expect.any(String)]]);
  expect(codes).toEqual(["date-unresolved"]);
});

test("a dateline without a year is told, with the years that would fit", async () => {
  const { codes } = await dated(
    "GAO, Mali, Dec. 30 (Reuters) - Troops entered Gao on Sunday, the army said on Monday.",
  );
  expect(codes).toEqual(["date-without-year"]);
});

test("'a day earlier' is counted from the day told before, and from none where none was told", async () => {
  const { dates } = await dated(
    "Troops entered Gao on 12 May 2019. A day earlier, rebels had left. Two days later it rained.",
    "2019-05-30",
  );
  expect(dates.map(([day]) => day)).toEqual(["2019-05-12", "2019-05-11", "2019-05-13"]);
  expect((await dated("A day earlier, rebels had left.", "2019-05-30")).dates).toEqual([[null, "relative"]]);
});

test("what is no day of the calendar is told and left out", async () => {
  const { dates, codes } = await dated("Troops entered Gao on 30 February 2019.", "2019-12-30");
  expect([dates, codes]).toEqual([[], ["date-impossible"]]);
});

test("what has been so since a day has been so until the report's own", async () => {
  const made = makeDocument(
    { text: "They have been held since January." },
    { reader: "test", sha256: "" },
    { published: "2026-05-30" },
  );
  if ("refused" in made) throw new Error("refused");
  const { layers } = await line.run({ document: made.document, analysis: analysisOf(made.document.text) });
  expect(layers.dates[0]!.date).toMatchObject({ start: "2026-01-01", end: "2026-05-30" });
});
