import { describe, expect, it } from "vitest";
import { analysisOf } from "./analysis.case.js";

describe("analysisOf", () => {
  it("builds a tree, marks and quotations from rows", () => {
    const analysis = analysisOf(
      "Rebels attacked a village, police said.\n“We fled.”",
      `Rebels   NOUN  rebel   2 nsubj
       attacked VERB  attack  7 ccomp
       a        DET   _       4 det
       village  NOUN  _       2 obj
       ,        PUNCT _       7 punct
       police   NOUN  _       7 nsubj
       said     VERB  say     0 root VBD
       .        PUNCT _       7 punct

       “        PUNCT _       3 punct
       We       PRON  _       3 nsubj
       fled     VERB  flee    0 root
       .        PUNCT _       3 punct
       ”        PUNCT _       3 punct`,
      {
        names: [["Misc", "village"]],
        said: [{ cue: "said", source: "police", content: "Rebels attacked a village" }],
        triggers: [{ at: "attacked", type: "ASSAULT", actor: "Rebels", recipient: "a village" }],
        predicates: [{ at: "fled", roleset: "flee.01", roles: { ARG0: "We" } }],
        commitment: { attacked: { factuality: 1 } },
      },
    );
    expect(analysis.syntax.map((s) => s.head)).toEqual([1, 6, 3, 1, 6, 6, -1, 6, 10, 10, -1, 10, 10]);
    expect(analysis.sentences.map((s) => [s.first, s.last, s.paragraph])).toEqual([
      [0, 8, 0],
      [8, 13, 1],
    ]);
    expect(analysis.paragraphs[1]?.sentences).toEqual({ first: 1, last: 2 });
    expect(analysis.said[0]).toMatchObject({ cue: { first: 6, last: 7 }, contents: [{ first: 0, last: 4 }] });
    expect(analysis.saidPieces.map((p) => p.kind)).toEqual(["content", "source", "cue"]);
    expect(analysis.triggers[0]?.arguments).toEqual([
      { role: "actor", first: 0, last: 1 },
      { role: "recipient", first: 2, last: 4 },
    ]);
    expect(analysis.commitment[1]?.factuality).toBe(1);
    expect(analysis.quotations[0]).toMatchObject({ start: 40, end: 50, closed: true });
  });

  it("segments the text by itself and finds the n-th occurrence", () => {
    const analysis = analysisOf("He left. He came back.", undefined, { said: [{ cue: "He#2" }] });
    expect(analysis.sentences).toHaveLength(2);
    expect(analysis.said[0]?.cue).toEqual({ first: 3, last: 4 });
  });

  it("throws when a word is not in the text", () => {
    expect(() => analysisOf("One.", "Two NUM two 0 root")).toThrow('"Two" is not in the text');
  });
});
