import { describe, expect, it } from "vitest";
import type { NameType } from "../analysis.js";
import { agreed, namesOf, type ScoredName } from "./names.js";
import { Reading } from "./reading.js";

const LABELS = ["O", "B-Person", "I-Person", "B-Location", "I-Location"];

/** One sentence whose words are given with their labels, each as likely as `sure` says. */
function reading(words: readonly (readonly [form: string, label: string])[], sure = 0.9): Reading {
  const rest = Math.log((1 - sure) / (LABELS.length - 1));
  const data = words.flatMap(([, label]) => LABELS.map((each) => (each === label ? Math.log(sure) : rest)));
  const window = {
    tokens: { first: 0, last: words.length },
    sentences: [0],
    wordSentence: words.map(() => 0),
  };
  return new Reading(
    { labels: { names: LABELS } } as never,
    window as never,
    new Map([["names", { data: Float32Array.from(data), dims: [1, words.length, LABELS.length] }]]),
    words.map(([text], index) => ({ index, start: 0, end: 0, text, sentence: 0 })),
  );
}

const named = (type: NameType, first: number, person: number, location: number): ScoredName => ({
  type,
  first,
  last: first + 1,
  confidence: 0.9,
  types: new Map([
    ["Person", person],
    ["Location", location],
  ]),
});

describe("namesOf", () => {
  it("gives spans with their types and how likely each is", () => {
    const [name] = namesOf(reading([["in", "O"], ["Port", "B-Location"], ["Arda", "I-Location"]])); // prettier-ignore
    expect(name).toMatchObject({ type: "Location", first: 1, last: 3 });
    expect(name!.confidence).toBeCloseTo(0.9);
    expect(name!.types.get("Location")).toBeCloseTo(2 * Math.log(0.9));
    expect(name!.types.get("Person")).toBeCloseTo(2 * Math.log(0.025));
  });

  it("joins initials whose stops stand apart, with the name behind them", () => {
    const initials = [["U", "B-Location"], [".", "I-Location"], ["S", "B-Location"], [".", "I-Location"]] as const; // prettier-ignore
    expect(namesOf(reading(initials))).toMatchObject([{ first: 0, last: 4 }]);
    const person = [["K", "B-Person"], [".", "I-Person"], ["R", "B-Person"], [".", "I-Person"], ["Dunn", "I-Person"]] as const; // prettier-ignore
    expect(namesOf(reading(person))).toMatchObject([{ first: 0, last: 5 }]);
    const apart = [
      ["Arda", "B-Location"],
      ["Selm", "B-Location"],
    ] as const;
    expect(namesOf(reading(apart))).toHaveLength(2);
  });
});

describe("agreed", () => {
  const form = (token: number): string => (token < 3 ? "Selm" : "Arda");

  it("gives mentions of the same words the type that is likeliest for all of them", () => {
    const names = [named("Location", 0, -0.1, -3), named("Person", 1, -1, -0.5), named("Person", 2, -0.2, -2)];
    expect(agreed(names, form).map(({ type }) => type)).toEqual(["Person", "Person", "Person"]);
    expect(agreed(names, form)[0]!.confidence).toBeCloseTo(Math.exp(-1.3 / 3));
    expect(agreed(names, form)[1]!.confidence).toBe(0.9);
  });

  it("leaves other words alone, and the order", () => {
    const names = [named("Location", 0, -3, -0.1), named("Person", 3, -0.1, -3), named("Location", 1, -3, -0.1)];
    expect(agreed(names, form).map(({ type, first }) => [type, first])).toEqual([
      ["Location", 0],
      ["Person", 3],
      ["Location", 1],
    ]);
  });
});
