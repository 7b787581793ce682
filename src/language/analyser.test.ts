import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadAnalyser } from "./analyser.js";
import type { Analyser, Analysis, Range } from "./analysis.js";
import { segment } from "./segment/segment.js";

const REPORT = [
  "OSLO, Nov. 3 (NTB) – Rebels attacked a village near Bama on Sunday, killing at least 12 people, the army said.",
  "“We did not attack anyone,” a rebel spokesman, Adama Tolo, told reporters. “The army is lying.”",
  "Norway's foreign minister urged both sides to meet in Geneva. He may travel to the region next week.",
].join("\n\n");

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser({ threads: 1 });
});

const analysed = async (text: string): Promise<Analysis> => (await analyser.analyse([segment(text)]))[0]!;

/** What every analysis must be, whatever the text. */
function check(analysis: Analysis): void {
  const { tokens, sentences, syntax, names, predicates, said, saidPieces, triggers, commitment, vectors } = analysis;
  const within = ({ first, last }: Range): boolean => 0 <= first && first < last && last <= tokens.length;
  expect(syntax).toHaveLength(tokens.length);
  expect(commitment).toHaveLength(tokens.length);
  expect(vectors).toHaveLength(sentences.length);
  for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 2);
  for (const { first, last } of sentences) {
    const heads = syntax.slice(first, last).map(({ head }) => head);
    expect(heads.filter((head) => head < 0)).toHaveLength(1);
    expect(heads.every((head) => head < 0 || (first <= head && head < last))).toBe(true);
  }
  const ranges = [
    ...names,
    ...saidPieces,
    ...said.flatMap(({ cue, sources, contents }) => [cue, ...sources, ...contents]),
    ...predicates.flatMap(({ roles }) => roles),
    ...triggers.flatMap((trigger) => trigger.arguments),
  ];
  expect(ranges.every(within)).toBe(true);
  expect(said.every(({ contents }) => contents.length > 0)).toBe(true);
  const sure = [...names, ...said, ...saidPieces, ...predicates, ...triggers].map(({ confidence }) => confidence);
  expect(sure.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
}

describe("the analyser", () => {
  it("reads a short report", async () => {
    const analysis = await analysed(REPORT);
    check(analysis);
    const words = ({ first, last }: Range): string =>
      analysis.text.slice(analysis.tokens[first]!.start, analysis.tokens[last - 1]!.end);
    expect(analysis.names.map(words)).toContain("Adama Tolo");
    expect(analysis.syntax[analysis.tokens.findIndex(({ text }) => text === "attacked")]).toMatchObject({
      xpos: "VBD",
      lemma: "attack",
    });
    expect(analysis.said.map(({ cue }) => words(cue))).toEqual(expect.arrayContaining(["said", "told"]));
  });

  it("reads a text that ends anywhere", async () => {
    const cut =
      "Gunmen stormed Bama's market, according to the mayor, Adama Tolo. The army said on Monday troops fled.";
    const parts = [...cut.matchAll(/[\p{L}']+|[.,]/gu)].map(({ index, 0: word }) => cut.slice(0, index + word.length));
    const analyses = await analyser.analyse(parts.map((part) => segment(part)));
    for (const analysis of analyses) check(analysis);
    check(await analysed("They fled, according\n\nto Bama."));
  });

  it("answers the same, alone, again and in company", async () => {
    const other = segment("A strike closed the port of Durban.\n\n".repeat(30));
    const alone = await analysed(REPORT);
    const [, inCompany] = await analyser.analyse([other, segment(REPORT), other]);
    expect(JSON.stringify(inCompany)).toBe(JSON.stringify(alone));
    expect(JSON.stringify(await analysed(REPORT))).toBe(JSON.stringify(alone));
  });

  it("answers the same whatever the number of threads", async () => {
    const [two] = await (await loadAnalyser({ threads: 2 })).analyse([segment(REPORT)]);
    expect(JSON.stringify(two)).toBe(JSON.stringify(await analysed(REPORT)));
  });

  it.each([
    ["nothing", ""],
    ["white space", " \n\t\n"],
    ["one mark", "."],
    ["no letters", "12 — 34 !!! ((( 日本 😀"],
    ["a headline without verbs", "Oslo"],
    ["no stop for 900 words", "the army and ".repeat(300)],
    ["one long word", "x".repeat(1000)],
    ["unknown letters", "ሰላም 안녕 привет ".repeat(40)],
    ["lone surrogates", "\ud800 \udc00 a\ud800b"],
    ["only quotation marks", "“”\"'«»".repeat(100)],
  ])("survives %s", async (_, text) => check(await analysed(text)));

  it("survives any text", async () => {
    const unit = fc.constantFrom(
      "Police ",
      "said ",
      "that ",
      "“",
      "” ",
      ". ",
      "\n\n",
      "Oslo ",
      "12 ",
      "not ",
      "\u0301",
      "é",
      "!",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { maxLength: 60 }), async (parts) => check(await analysed(parts.join("")))),
      { numRuns: 40 },
    );
  });

  it("tells the event between two spans", async () => {
    const text = "Rebels attacked the village on Sunday.";
    const scores = await analyser.relate(segment(text), { start: 0, end: 6 }, { start: 16, end: 27 });
    expect([...scores.values()].reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 2);
    expect(await analyser.relate(segment(""), null, null)).toEqual(new Map());
  });
});
