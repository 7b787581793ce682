import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { mentionsOf } from "./mentions.js";
import { headOfSource, personNamedIn } from "./named-speaker.js";
import { indexFor } from "./sentences.case.js";
import { treeOf } from "./tree.js";

// A tree as a parser may get it wrong: everything hangs on the last word.
const flat = (text: string, tags: string) => {
  const words = text.match(/['’]s|[\p{L}-]+|[,.]/gu)!;
  const rows = words.map((word, i) => {
    const [upos, xpos = ""] = tags.split(" ")[i]!.split("/");
    return `${word} ${upos} ${word} ${i === words.length - 1 ? 0 : words.length} dep ${xpos}`;
  });
  return treeOf(analysisOf(text, rows.join("\n")));
};

const named = (text: string, tags: string, ...names: string[]): string | null => {
  const tree = flat(text, tags);
  const index = indexFor(
    tree.analysis,
    names.map((name, i) => [`n${i + 1}`, "person", name, name, "name"] as const),
  );
  return personNamedIn(tree, { first: 0, last: tree.analysis.tokens.length }, mentionsOf(tree, index));
};

test("the name behind titles, not the one that owns or follows a preposition", () => {
  expect(named("veteran pollster Ana Mora", "ADJ NOUN PROPN PROPN", "Ana Mora")).toBe("n1");
  expect(named("Eva Lind's aide Ana Mora", "PROPN PROPN PART NOUN PROPN PROPN", "Eva Lind", "Ana Mora")).toBe("n2");
  expect(
    named("a lawyer for Eva Lind, Ana Mora", "DET NOUN ADP PROPN PROPN PUNCT PROPN PROPN", "Eva Lind", "Ana Mora"),
  ).toBe("n2");
  expect(named("an aide to Eva Lind", "DET NOUN ADP PROPN PROPN", "Eva Lind")).toBeNull();
  expect(named("Eva Lind and Ana Mora", "PROPN PROPN CCONJ PROPN PROPN", "Eva Lind", "Ana Mora")).toBeNull();
});

test("the head of a source stands before its phrases", () => {
  const tree = flat("several judges handling suits about her tenure", "ADJ NOUN VERB/VBG NOUN ADP PRON NOUN");
  expect(headOfSource(tree, { first: 0, last: 7 })).toBe(1);
});
