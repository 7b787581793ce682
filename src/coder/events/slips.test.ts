/** All sentences are invented. */
import { describe, expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { treeOf, type Tree } from "../attribution/tree.js";
import { retagged, slipsAt } from "./slips.js";

const treeOfRows = (text: string, rows: string): Tree => treeOf(analysisOf(text, rows));
const slips = (tree: Tree) => tree.analysis.tokens.flatMap(({ index }) => slipsAt(tree, index));

describe("slipsAt", () => {
  it("hangs a claim on the verb between its two nouns", () => {
    const rows = (claimed: string) =>
      `Rebels NOUN rebel 3 nsubj NNS
       claimed VERB claim 3 amod ${claimed}
       responsibility NOUN responsibility 0 root NN
       . PUNCT . 3 punct`;
    const text = "Rebels claimed responsibility.";
    expect(slips(treeOfRows(text, rows("VBD")))).toEqual([
      [1, -1, "root"],
      [2, 1, "obj"],
      [0, 1, "nsubj"],
    ]);
    expect(slips(treeOfRows(text, rows("VBN")))).toEqual([]);
  });

  it("takes what stands behind a bare participle for its object", () => {
    const rows = (aux: string) =>
      `Gunmen NOUN gunman 2 nsubj NNS
       fled VERB flee 0 root VBD
       ${aux} AUX be 4 aux VBD
       killing VERB kill 2 advcl VBG
       nine NUM nine 4 nsubj CD
       . PUNCT . 2 punct`;
    const bare = `Gunmen NOUN gunman 2 nsubj NNS
       fled VERB flee 0 root VBD
       killing VERB kill 2 advcl VBG
       nine NUM nine 3 nsubj CD
       . PUNCT . 2 punct`;
    expect(slips(treeOfRows("Gunmen fled killing nine.", bare))).toEqual([[3, 2, "obj"]]);
    expect(slips(treeOfRows("Gunmen fled were killing nine.", rows("were")))).toEqual([]);
  });

  it("reads tear gas as one noun, and a tear elsewhere as it stands", () => {
    const gas = treeOfRows(
      "Police used tear gas.",
      `Police NOUN police 2 nsubj NNS
       used VERB use 0 root VBD
       tear VERB tear 2 xcomp VB
       gas NOUN gas 3 obj NN
       . PUNCT . 2 punct`,
    );
    expect(slips(gas)).toEqual([
      [3, 1, "obj"],
      [2, 3, "compound"],
    ]);
    expect(retagged(gas, 2)).toEqual([[2, "NOUN"]]);
    const paper = treeOfRows(
      "They tear paper.",
      `They PRON they 2 nsubj PRP
       tear VERB tear 0 root VBP
       paper NOUN paper 2 obj NN
       . PUNCT . 2 punct`,
    );
    expect(slips(paper)).toEqual([]);
    expect(retagged(paper, 1)).toEqual([]);
  });
});

it("believes the finer tag of a plural", () => {
  const troops = (upos: string) =>
    treeOfRows(
      "Troops fired.",
      `Troops ${upos} troop 2 nsubj NNS
       fired VERB fire 0 root VBD
       . PUNCT . 2 punct`,
    );
  expect(retagged(troops("SCONJ"), 0)).toEqual([[0, "NOUN"]]);
  expect(retagged(troops("NOUN"), 0)).toEqual([]);
});
