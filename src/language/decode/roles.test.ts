import { describe, expect, it } from "vitest";
import { rolesOf } from "./roles.js";

const LABELS = ["O", "B-ARG0", "I-ARG0", "B-ARG1", "I-ARG1", "B-ARGM-TMP", "I-ARGM-TMP"];

/** Log-probabilities by word: the given labels', and little for the others. */
const scores = (...words: Readonly<Record<string, number>>[]): Float32Array =>
  Float32Array.from(words.flatMap((word) => LABELS.map((label) => Math.log(word[label] ?? 0.001))));

describe("roles of a predicate", () => {
  it("are the spans of the best path", () => {
    const found = rolesOf(scores({ "B-ARG0": 0.9 }, { O: 0.9 }, { "B-ARG1": 0.8 }, { "I-ARG1": 0.8 }), 4, LABELS);
    expect(found).toEqual([
      { label: "ARG0", first: 0, last: 1 },
      { label: "ARG1", first: 2, last: 4 },
    ]);
  });

  it("bear each core role once: the less sure of two takes its next best", () => {
    const found = rolesOf(scores({ "B-ARG1": 0.5, "B-ARG0": 0.4 }, { O: 0.9 }, { "B-ARG1": 0.9 }), 3, LABELS);
    expect(found.map(({ label }) => label)).toEqual(["ARG0", "ARG1"]);
  });

  it("are dropped where nothing else is likely", () => {
    const found = rolesOf(scores({ "B-ARG1": 0.5, O: 0.4 }, { O: 0.9 }, { "B-ARG1": 0.9 }), 3, LABELS);
    expect(found).toEqual([{ label: "ARG1", first: 2, last: 3 }]);
  });

  it("may bear a modifier twice", () => {
    const found = rolesOf(scores({ "B-ARGM-TMP": 0.9 }, { O: 0.9 }, { "B-ARGM-TMP": 0.9 }), 3, LABELS);
    expect(found).toHaveLength(2);
  });

  it("are none of no words", () => {
    expect(rolesOf(new Float32Array(), 0, LABELS)).toEqual([]);
  });
});
