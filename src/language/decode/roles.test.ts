import { expect, it } from "vitest";
import { rolesOf, type Phrases } from "./roles.js";

// "The old rebels attacked a village , which they took" (invented); heads as words, -1 the root.
const HEADS = [2, 2, 3, -1, 5, 3, 9, 9, 9, 5];
const phrases: Phrases = {
  first: 0,
  last: HEADS.length,
  children: HEADS.map((_, word) => HEADS.flatMap((head, child) => (head === word ? [child] : []))),
  isPunctuation: (word) => word === 6,
};

it("gives a phrase the label that its words vote for", () => {
  const tags = ["B-ARG1", "O", "B-ARG0", "O", "B-ARG1", "I-ARG1", "O", "I-ARG1", "O", "I-ARG1"];
  expect(rolesOf(tags, 3, phrases)).toEqual([
    { label: "ARG0", first: 0, last: 3 },
    { label: "ARG1", first: 4, last: 10 },
  ]);
});

it("keeps spans outside the predicate's phrases, one for each numbered role, and never the predicate itself", () => {
  const tags = ["O", "O", "B-ARG0", "B-ARGM-TMP", "B-ARG1", "I-ARG1", "O", "B-R-ARG1", "B-ARG0", "B-ARG0"];
  expect(rolesOf(tags, 9, phrases)).toEqual([
    { label: "ARGM-TMP", first: 3, last: 4 },
    { label: "ARG1", first: 4, last: 6 },
    { label: "R-ARG1", first: 7, last: 8 },
    { label: "ARG0", first: 8, last: 9 },
  ]);
});

it("gives nothing where no word has a label", () => {
  expect(rolesOf(HEADS.map(() => "O"), 3, phrases)).toEqual([]); // prettier-ignore
});
