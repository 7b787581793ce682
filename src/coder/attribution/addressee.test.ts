import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { joined } from "./join.js";
import { NOBODY } from "./sentences.case.js";

function contentOf(text: string, rows: string, cue: string, content: string): string[] {
  const analysis = analysisOf(text, rows, { said: [{ cue, source: "Mora", content }] });
  return joined(analysis, NOBODY)[0]!.contents.map(({ first, last }) =>
    text.slice(analysis.tokens[first]!.start, analysis.tokens[last - 1]!.end),
  );
}

test("the one spoken to belongs to neither cue nor content", () => {
  const rows = `Mora PROPN Mora 2 nsubj
    told VERB tell 0 root VBD
    reporters NOUN reporter 2 iobj
    that SCONJ that 6 mark
    rebels NOUN rebel 6 nsubj
    left VERB leave 2 ccomp VBD
    . PUNCT . 2 punct`;
  const content = "reporters that rebels left";
  expect(contentOf("Mora told reporters that rebels left.", rows, "told", content)).toEqual(["that rebels left"]);
});

test("whoever is accused or urged belongs to the content", () => {
  const rows = `Mora PROPN Mora 2 nsubj
    accused VERB accuse 0 root VBD
    rebels NOUN rebel 2 obj
    of SCONJ of 5 mark
    looting VERB loot 2 advcl VBG
    . PUNCT . 2 punct`;
  const content = "rebels of looting";
  expect(contentOf("Mora accused rebels of looting.", rows, "accused", content)).toEqual([content]);
});
