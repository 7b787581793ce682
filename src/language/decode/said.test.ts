import { describe, expect, it } from "vitest";
import type { Manifest } from "../encoder/model.js";
import type { Output, Outputs } from "../encoder/session.js";
import { wordPieces } from "../pieces/wordpiece.js";
import { segmentationOf } from "../segment/given.js";
import { windowsOf } from "../encoder/windows.js";
import { Reading } from "./reading.js";
import { saidOf, type Said } from "./said.js";

const LABELS = ["O", "B-SOURCE", "I-SOURCE", "B-CUE", "I-CUE", "B-CONTENT", "I-CONTENT"];
const CODES: Readonly<Record<string, string>> = { S: "SOURCE", C: "CUE", Q: "CONTENT" };
const zeros = LABELS.map(() => 0);
const manifest: Manifest = {
  name: "told",
  version: "0",
  files: {},
  window: { pieces: 192, sentence: 380 },
  shapes: [],
  crf: { start: zeros, transitions: LABELS.map(() => zeros), end: zeros },
  labels: { attribution: LABELS, links: LABELS, act: ["state", "deny"] },
};
const pieces = wordPieces("[PAD]\n[UNK]\n[CLS]\n[SEP]");

/** Label ids of a string of one letter a word: S C Q open a span unless the same letter stands before them; . is none. */
const ids = (letters: string): number[] =>
  [...letters].map((letter, i) =>
    letter === "." ? 0 : LABELS.indexOf(`${letters[i - 1] === letter ? "I" : "B"}-${CODES[letter]}`),
  );

/** Log-probabilities that give each letter's label nine tenths. */
const likely = (letters: string): number[] =>
  ids(letters).flatMap((id) => LABELS.map((_, label) => Math.log(label === id ? 0.9 : 0.1 / (LABELS.length - 1))));

/** What comes of a flat tagging and of links by cue word, over paragraphs of one sentence each. */
function told(paragraphs: readonly number[], flat: string, links: readonly (readonly [number, string])[]): Said {
  const text = segmentationOf(paragraphs.map((words) => [Array.from({ length: words }, () => "w")]));
  const words = flat.length;
  const floats = (data: number[], dims: number[]) => ({ data: Float32Array.from(data), dims });
  const ints = (data: number[], dims: number[]) => ({ data: Int32Array.from(data), dims });
  const emissions = ids(flat).flatMap((id) => LABELS.map((_, label) => (label === id ? 8 : 0)));
  const outputs: Outputs = new Map<string, Output>([
    ["attribution", floats(emissions, [1, words, LABELS.length])],
    ["cues", ints(links.flatMap(([word]) => [0, word]), [links.length, 2])], // prettier-ignore
    ["cue_probability", floats(links.map(() => 0.9), [links.length])], // prettier-ignore
    ["cue_act", ints(links.map(() => 1), [links.length])], // prettier-ignore
    ["links", floats(links.flatMap(([, letters]) => likely(letters)), [links.length, words, LABELS.length])], // prettier-ignore
  ]);
  const [window] = windowsOf(text, pieces, manifest.window);
  return saidOf(new Reading(manifest, window!, outputs, text.tokens));
}

describe("saidOf", () => {
  it("takes the borders of the tagging and the ties of the links", () => {
    const { said, pieces: flat } = told([8], "SSCQQQQ.", [[2, ".SC.QQ.."]]);
    expect(said).toEqual([
      {
        cue: { first: 2, last: 3 },
        sources: [{ first: 0, last: 2 }],
        contents: [{ first: 3, last: 7 }],
        confidence: expect.closeTo(0.9),
        act: "deny",
      },
    ]);
    expect(flat.map(({ kind }) => kind)).toEqual(["source", "cue", "content"]);
    expect(flat[0]!.confidence).toBeGreaterThan(0.99);
  });

  it("ties by place where there are no links", () => {
    const { said } = told([10], "SCQQ.SCQQ.", []);
    expect(said.map(({ sources, contents }) => [sources[0]!.first, contents[0]!.first])).toEqual([
      [0, 2],
      [5, 7],
    ]);
    expect(said[0]).not.toHaveProperty("act");
  });

  it("gives a source to a second cue of its sentence that is linked to it", () => {
    const { said } = told([8], "SCQQ.CQQ", [
      [1, "SCQQ...."],
      [5, "S....CQQ"],
    ]);
    expect(said.map(({ sources }) => sources)).toEqual([[{ first: 0, last: 1 }], [{ first: 0, last: 1 }]]);
  });

  it("lets a quotation of the next paragraph follow its cue, and no source cross a paragraph", () => {
    const { said } = told([4, 3, 3], "SCQQQQQS..", []);
    expect(said).toHaveLength(1);
    expect(said[0]!.sources).toEqual([{ first: 0, last: 1 }]);
    expect(said[0]!.contents).toEqual([{ first: 2, last: 7 }]);
  });

  it("makes a nested attribution of the links alone, gaps closed, within the content that holds it", () => {
    const { said } = told([10], "SCQQQQQQQ.", [
      [1, "SCQQQQQQQ."],
      [4, "..S.CQQ.QQ"],
    ]);
    expect(said[1]).toMatchObject({
      cue: { first: 4, last: 5 },
      sources: [{ first: 2, last: 3 }],
      contents: [{ first: 5, last: 9 }],
    });
  });

  it("leaves out a cue without content", () => {
    expect(told([3], "SC.", [[1, "SC."]]).said).toEqual([]);
  });
});
