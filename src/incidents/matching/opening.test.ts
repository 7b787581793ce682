import { expect, it } from "vitest";
import { wordsOf, type Report } from "../../records/index.js";
import { headlineOf, leadOf } from "./opening.js";

const documentOf = (text: string, place?: string): Report["document"] => {
  const start = place === undefined ? -1 : text.indexOf(place);
  const dateline = start < 0 ? undefined : { span: { start, end: start + place!.length } };
  return { text, dateline } as unknown as Report["document"];
};

it("finds the headline above a dateline and the paragraph behind it", () => {
  const text = "Depot hit\n\nBy Ana Ruiz\n\nGAO - A blast hit a depot.\n\nTwo died.";
  const document = documentOf(text, "GAO");
  expect([headlineOf(document)!, leadOf(document)!].map((span) => wordsOf(text, span))).toEqual([
    "Depot hit",
    " - A blast hit a depot.",
  ]);
});

it("finds no headline where the dateline opens the text, and nothing where there is none", () => {
  expect(headlineOf(documentOf("GAO - A blast.\n\nTwo died.", "GAO"))).toBeNull();
  const without = documentOf("Depot hit\n\nA blast.");
  expect([headlineOf(without), leadOf(without)]).toEqual([null, null]);
});
