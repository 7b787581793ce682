import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { signedDrafts } from "./signature.js";
import { treeOf } from "./tree.js";

const signed = (text: string): (string | undefined)[] => {
  const analysis = analysisOf(text);
  return signedDrafts(treeOf(analysis)).map(({ source }) =>
    analysis.text.slice(analysis.tokens[source!.first]!.start, analysis.tokens[source!.last - 1]!.end),
  );
};

test.each([
  ["“The road has been shut for a year. Nobody comes.” ― Ana Ruiz, a baker", ["Ana Ruiz, a baker"]],
  ["“Nobody comes.”— Ana Ruiz\n“Nobody at all.” -- Jan Novak", ["Ana Ruiz", "Jan Novak"]],
  ["“Nobody comes.” - and that was all", []],
  ["“Nobody comes.”", []],
  ["The “road” - Ana", ["Ana"]],
])("%s", (text, sources) => expect(signed(text)).toEqual(sources));

test("a sentence behind the dash is no signature", () => {
  const analysis = analysisOf(
    "“Nobody comes.” — Novak left.",
    `“ PUNCT “ 3 punct
    Nobody PRON nobody 3 nsubj
    comes VERB come 0 root
    . PUNCT . 3 punct
    ” PUNCT ” 3 punct
    — PUNCT — 8 punct
    Novak PROPN Novak 8 nsubj
    left VERB leave 3 parataxis
    . PUNCT . 3 punct`,
  );
  expect(signedDrafts(treeOf(analysis))).toEqual([]);
});
