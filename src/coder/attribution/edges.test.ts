import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import type { Entity } from "../../records/index.js";
import { edgesOf } from "../labels/edges.js";
import { edgeDrafts } from "./edges.js";
import { inWords } from "./drafts.case.js";
import { indexFor, NOBODY } from "./sentences.case.js";
import { treeOf } from "./tree.js";

/** What is said and by whom, in words; every word but the name is a verb, so that something happens. */
function voices(text: string, name?: string, kind: Entity["kind"] = "person") {
  const analysis = analysisOf(text);
  const syntax = analysis.syntax.map((row, at) => (at === 2 ? { ...row, upos: "VERB", xpos: "VBN" } : row));
  const tree = treeOf({ ...analysis, syntax });
  const entities = name === undefined ? NOBODY : indexFor(analysis, [["n1", kind, name, name, "name"]]);
  return inWords(tree, edgeDrafts(tree, edgesOf(text), entities));
}

test("a role before the colon or behind the last mark speaks", () => {
  expect(voices("Officials: mined bridge")).toHaveLength(1);
  expect(voices("Rebels have left Kalma – monitors")).toHaveLength(1);
});

test("a name speaks when it is somebody's, and a news agency behind a dash is the credit", () => {
  expect(voices("Novak: left Kalma", "Novak")).toHaveLength(1);
  expect(voices("Concorde: left Kalma", "Concorde", "other")).toEqual([]);
  expect(voices("Rebels have left Kalma – Kalma Press", "Kalma Press", "agency")).toEqual([]);
  expect(voices("Rebels have left Kalma: Kalma Press", "Kalma Press", "agency")).toHaveLength(1);
});

test("a land before a colon says where, unless what follows is talk", () => {
  expect(voices("Gaza: 12 killed")).toEqual([]);
  expect(voices("Peru: ministers will go")).toEqual([]);
  expect(voices("Oslo: Denmark will pay")).toHaveLength(1);
  expect(voices("Oslo: we are ready")).toHaveLength(1);
  expect(voices("Oslo: ships ‘not ours’")).toHaveLength(1);
});

test("labels and headings are nobody's words", () => {
  expect(voices("Analysis: left Kalma")).toEqual([]);
  expect(voices("Novak: what we know", "Novak")).toEqual([]);
});
