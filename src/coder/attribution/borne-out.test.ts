import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { borneOut } from "./borne-out.js";
import type { Draft } from "./draft.js";
import { treeOf } from "./tree.js";

/** The contents of "found" and of "claimed" in a sentence of words that hang flat, the second given all before its "as". */
function contentsIn(text: string): string[] {
  const analysis = analysisOf(text);
  const tree = treeOf(analysis);
  const at = (word: string): number => analysis.tokens.findIndex((token) => token.text === word);
  const draft = (head: number, source: number, first: number, last: number): Draft => ({
    cue: { first: head, last: head + 1 },
    head,
    source: { first: source, last: source + 1 },
    sourcing: "stated",
    contents: [{ first, last }],
    act: "state",
    confidence: 1,
    finder: "both",
  });
  const [found, claimed] = [at("found"), at("claimed")];
  return borneOut(tree, [draft(found, 0, found + 1, at(",")), draft(claimed, claimed - 1, found + 1, at(","))]).map(
    ({ contents }) =>
      contents
        .map(({ first, last }) => text.slice(analysis.tokens[first]!.start, analysis.tokens[last - 1]!.end))
        .join(" … "),
  );
}

it.each(["no evidence", "no clear evidence", "little proof so far"])("says what is claimed where there is %s", (none) =>
  expect(contentsIn(`Judges found ${none} that guards lied, as prosecutors claimed.`)).toEqual([
    `${none} that guards lied`,
    "guards lied",
  ]),
);

it("leaves what is borne out to who claims it", () =>
  expect(contentsIn("Judges found new evidence that guards lied, as prosecutors claimed.")).toEqual([
    "new evidence that guards lied",
    "new evidence that guards lied",
  ]));
