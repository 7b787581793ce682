import { describe, expect, it } from "vitest";
import { invented } from "../invented.case.js";
import { counterOf } from "./counter.js";

/** Invented; who gives the figure 16. */
function counter(text: string): string | undefined {
  const names = ["River Front", "hospital", "Lia Novak", "army"].filter((name) => text.includes(name));
  const report = invented({
    text,
    entities: Object.fromEntries(names.map((name) => [name, { name }])),
    events: [],
  });
  const entities = report.entities.map((entity) => {
    const start = text.indexOf(entity.name);
    const span = { start, end: start + entity.name.length };
    return { ...entity, mentions: [{ span, form: "name" as const, confidence: 1 }] };
  });
  const start = text.indexOf("16");
  return counterOf({ ...report, entities }, { start, end: start + 2 });
}

describe("who gives a figure", () => {
  it.each([
    ["The River Front raised its count of those killed to 16.", "River Front"],
    ["The River Front on Sunday revised the number of civilians killed in the shelling to 16.", "River Front"],
    ["Lia Novak has put the death toll at 16.", "Lia Novak"],
    ["The army, which holds the town, lowered its estimate of the wounded to 16.", "army"],
  ])("%s", (text, name) => {
    expect(counter(text)).toBe(name);
  });

  it.each([
    "A second blast near the hospital raised the number of dead to 16.",
    "An attack by the army raised the toll to 16.",
    "The death toll rose to 16.",
    "The army raised the price of bread to 16 crowns.",
    "The army killed 16 people.",
    "The army said the toll had risen to 16.",
  ])("nobody: %s", (text) => {
    expect(counter(text)).toBeUndefined();
  });
});
