import { expect, it } from "vitest";
import type { Syntax } from "../analysis.js";
import { withMarksHung } from "./punctuation.js";

/** "word head" a word; a mark is what has no letter. Marks begin at the root, whatever it is. */
function heads(...words: string[]): Record<string, string> {
  const forms = words.map((word) => word.split(" ")[0]!);
  const rows = words.map((word): Syntax => {
    const [form, head] = word.split(" ") as [string, string?];
    const mark = !/\p{L}/u.test(form);
    const syntax = mark ? { upos: "PUNCT", deprel: "punct" } : { upos: "X", deprel: "dep" };
    return { ...syntax, xpos: "", lemma: "", head: head === undefined ? forms.indexOf("root") : forms.indexOf(head) };
  });
  const hung = withMarksHung(
    rows,
    (word) => forms[word]!,
    () => 0,
  );
  return Object.fromEntries(
    hung.flatMap(({ upos, head }, at) => (upos === "PUNCT" ? [[`${at} ${forms[at]}`, forms[head]!]] : [])),
  );
}

it("hangs a mark between a unit and what it hangs on at the unit, before and behind", () => {
  expect(heads("Later root", ",", "they root", "root none", ",", "and fled", "fled root", ".")).toEqual({
    "1 ,": "Later",
    "4 ,": "fled",
    "7 .": "root",
  });
});

it("hangs marks in a series at the member behind them", () => {
  expect(heads("Mali root", ",", "Niger Mali", "and Chad", "Chad Mali", "root none")).toEqual({ "1 ,": "Niger" });
});

it("hangs brackets and quotation marks at the highest word inside, with the full stop before the last", () => {
  expect(heads("root none", "“", "dark night", "night root", ".", "”")).toEqual({
    "1 “": "night",
    "4 .": "night",
    "5 ”": "night",
  });
  expect(heads("Army root", "(", "the army", "army Army", ")", "root none")).toEqual({ "1 (": "army", "4 )": "army" });
});

it("leaves hyphens within a word where they are, and so an arc that is far likelier", () => {
  expect(heads("well known", "-", "known root", "root none")).toEqual({ "1 -": "root" });
  const rows: Syntax[] = [
    { upos: "X", xpos: "", lemma: "", head: 2, deprel: "dep" },
    { upos: "PUNCT", xpos: "", lemma: "", head: 2, deprel: "punct" },
    { upos: "X", xpos: "", lemma: "", head: -1, deprel: "root" },
  ];
  const hung = (score: (word: number, head: number) => number) =>
    withMarksHung(rows, (word) => "a,b"[word]!, score)[1]!.head;
  expect(hung(() => 0)).toBe(0);
  expect(hung((_, head) => (head === 2 ? 0 : -9))).toBe(2);
});
