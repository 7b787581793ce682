import { expect, test } from "vitest";
import { analysisOf, type Marks } from "../../language/analysis.case.js";
import { orphanDrafts } from "./orphans.js";
import { treeOf } from "./tree.js";
import { Working } from "./working.js";

const orphans = (text: string, marks: Marks): string[][] => {
  const analysis = analysisOf(text, undefined, marks);
  const words = ({ first, last }: { first: number; last: number }): string =>
    analysis.text.slice(analysis.tokens[first]!.start, analysis.tokens[last - 1]!.end);
  return orphanDrafts(treeOf(analysis), new Working([])).map(({ source, contents }) => [
    words(source!),
    ...contents.map(words),
  ]);
};

test("the words beside a phrase are what it says", () => {
  const pieces: Marks["pieces"] = [
    ["cue", "have said"],
    ["source", "police"],
  ];
  expect(orphans("The bridge was closed on Friday, as police have said.", { pieces })).toEqual([
    ["police", "The bridge was closed on Friday"],
  ]);
});

test("a colon at the end of a paragraph announces the next", () => {
  const pieces: Marks["pieces"] = [
    ["source", "Novak"],
    ["cue", "added:"],
  ];
  expect(orphans("Novak added:\n\nThe bridge stays closed. Nobody will cross it.\n\nIt rained.", { pieces })).toEqual([
    ["Novak", "The bridge stays closed. Nobody will cross it"],
  ]);
});

test("a cue without a source or without words beside it stays alone", () => {
  expect(orphans("The bridge was closed, as they say.", { pieces: [["cue", "say"]] })).toEqual([]);
  expect(
    orphans("Novak protested.", {
      pieces: [
        ["source", "Novak"],
        ["cue", "protested"],
      ],
    }),
  ).toEqual([]);
});
