import { expect, test } from "vitest";
import { analysisOf, type Marks } from "../../language/analysis.case.js";
import { contentsOfLink } from "./contents.js";
import { treeOf } from "./tree.js";

/** The contents of the first link of a text. */
const contents = (text: string, said: NonNullable<Marks["said"]>[number], rows?: string): string[] => {
  const analysis = analysisOf(text, rows, { said: [said] });
  const link = analysis.said[0]!;
  const found = contentsOfLink(treeOf(analysis), link, link.sources[0] ?? null, undefined, true);
  return found.map(({ first, last }) => text.slice(analysis.tokens[first]!.start, analysis.tokens[last - 1]!.end));
};

test("both sides of a cue are said when its source stands between them", () => {
  const text = "The bridge, Novak said, is closed.";
  expect(contents(text, { cue: "said", source: "Novak", content: ["The bridge", "is closed"] })).toEqual([
    "The bridge",
    "is closed",
  ]);
});

test("what stands between a leading source and its cue is told of it, not said by it", () => {
  const text = "Novak met the union to discuss pay, claiming that the bridge is closed.";
  const said = { cue: "claiming", source: "Novak", content: ["to discuss pay", "that the bridge is closed"] };
  expect(contents(text, said)).toEqual(["that the bridge is closed"]);
});

test("a quotation between source and cue is kept", () => {
  const text = "Novak, “never an easy man,” he once wrote, claiming that the bridge is closed.";
  const said = { cue: "claiming", source: "Novak", content: ["“never an easy man,”", "that the bridge is closed"] };
  expect(contents(text, said)).toContain("“never an easy man,”");
});

test("“that” before a content belongs to it, words of the cue do not", () => {
  expect(contents("Novak said that it rains.", { cue: "said", source: "Novak", content: "it rains" })).toEqual([
    "that it rains",
  ]);
  expect(contents("Novak said it rains.", { cue: "said", source: "Novak", content: "said it rains" })).toEqual([
    "it rains",
  ]);
});

test("a content ends with the quotation that ends its sentence", () => {
  const text = "Novak said it was “a lie.” Ruiz left the room.";
  const said = { cue: "said", source: "Novak", content: "it was “a lie.” Ruiz left the room" };
  expect(contents(text, said)).toEqual(["it was “a lie.”"]);
});

test("a content that breaks off at a function word goes on to the end of its phrase", () => {
  const rows = `Novak PROPN Novak 2 nsubj
    said VERB say 0 root
    rebels NOUN rebel 5 nsubj
    had AUX have 5 aux
    fled VERB flee 2 ccomp VBN
    home NOUN home 5 obl
    . PUNCT . 2 punct`;
  const said = { cue: "said", source: "Novak", content: "rebels had" };
  expect(contents("Novak said rebels had fled home.", said, rows)).toEqual(["rebels had fled home"]);
});

test("a fronted content that begins inside of a phrase is the whole clause", () => {
  const rows = `
    Troops NOUN troop 2 nsubj
    fired VERB fire 8 ccomp VBD
    on ADP on 4 case
    Friday PROPN Friday 2 obl
    twice ADV twice 2 advmod
    , PUNCT , 2 punct
    Novak PROPN Novak 8 nsubj
    said VERB say 0 root VBD
    . PUNCT . 8 punct`;
  const said = { cue: "said", source: "Novak", content: "Friday twice" };
  expect(contents("Troops fired on Friday twice, Novak said.", said, rows)).toEqual(["Troops fired on Friday twice"]);
});
