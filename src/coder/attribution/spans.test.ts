import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { nested } from "./sentences.case.js";
import { cueAround, merged, quotationMarks, trimmed, trimmedContent, trimmedSource, without } from "./spans.js";
import { treeOf } from "./tree.js";

const words = (analysis: ReturnType<typeof analysisOf>, { first, last }: { first: number; last: number }) =>
  analysis.tokens.slice(first, last).map(({ text }) => text);

const quoted = analysisOf('He said, "We left. They stayed."');

test("loose punctuation goes, quotation marks stay", () => {
  expect(words(quoted, trimmed(quoted, { first: 2, last: 4 }))).toEqual(['"']);
  const inner = { first: 4, last: quoted.tokens.length - 2 };
  expect(words(quoted, trimmedContent(quoted, inner)).join(" ")).toBe('" We left . They stayed . "');
  expect(words(quoted, trimmedSource(quoted, { first: 0, last: 3 }))).toEqual(["He", "said"]);
});

test("a source keeps the mark that closes its apposition or bracket", () => {
  const apart = analysisOf("Ana Ruiz, a baker, and Jo Lee (Dem.) said so.");
  const source = (first: number, last: number) => words(apart, trimmedSource(apart, { first, last })).join(" ");
  expect(source(0, 6)).toBe("Ana Ruiz , a baker ,");
  expect(source(0, 3)).toBe("Ana Ruiz");
  expect(source(7, 13)).toMatch(/^Jo Lee \( Dem/);
  expect(source(7, 13).endsWith(")")).toBe(true);
});

test("a source takes the mark that closes what it opened", () => {
  const sourceOf = (text: string, from: string, to: string): string => {
    const analysis = analysisOf(text);
    const at = (word: string): number => analysis.tokens.findIndex((token) => token.text === word);
    return words(analysis, trimmedSource(analysis, { first: at(from), last: at(to) + 1 })).join(" ");
  };
  expect(sourceOf("Ana Ruiz, a baker, said no.", "Ana", "baker")).toBe("Ana Ruiz , a baker ,");
  expect(sourceOf("Ana Ruiz, said no.", "Ana", "Ruiz")).toBe("Ana Ruiz");
  expect(sourceOf("The film “Thirteen” shows it.", "The", "Thirteen")).toBe("The film “ Thirteen ”");
  expect(sourceOf("Ana Ruiz - a baker - said no.", "Ana", "baker")).toBe("Ana Ruiz - a baker -");
});

test("a part of a quotation does not reach over its end", () => {
  const analysis = analysisOf('"Police told us rebels fled," he said.');
  const start = analysis.tokens.findIndex(({ text }) => text === "rebels");
  expect(words(analysis, trimmedContent(analysis, { first: start, last: start + 2 }))).toEqual(["rebels", "fled"]);
  expect(quotationMarks(analysis).closing.size).toBe(1);
});

test("the cue keeps auxiliaries, negation and adverbs", () => {
  expect(cueAround(treeOf(nested()), 6)).toEqual({ first: 5, last: 7 });
});

test("ranges without holes, and joined", () => {
  expect(without([{ first: 0, last: 10 }], [{ first: 3, last: 5 }])).toEqual([
    { first: 0, last: 3 },
    { first: 5, last: 10 },
  ]);
  expect(
    merged([
      { first: 4, last: 6 },
      { first: 0, last: 4 },
      { first: 8, last: 9 },
    ]),
  ).toEqual([
    { first: 0, last: 6 },
    { first: 8, last: 9 },
  ]);
});

test("a relative pronoun is a source alone", () => {
  const analysis = analysisOf("the firm, which in May admitted it");
  const word = (xpos: string) => ({ upos: "PRON", xpos, lemma: "", head: -1, deprel: "dep" });
  const syntax = analysis.tokens.map(({ text }) => word(text === "which" ? "WDT" : "NN"));
  const which = analysis.tokens.findIndex(({ text }) => text === "which");
  const source = { first: which, last: which + 3 };
  expect(words(analysis, trimmedSource({ ...analysis, syntax }, source))).toEqual(["which"]);
});
