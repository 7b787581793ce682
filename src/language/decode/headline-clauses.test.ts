/** All headlines are invented. */
import { expect, test } from "vitest";
import { analysisOf } from "../analysis.case.js";
import { withClausesBehind } from "./headline-clauses.js";

const told = (words: string, rows: string): string[] =>
  withClausesBehind(analysisOf(words, rows).syntax, (word) => words.split(" ")[word] ?? "").map(
    ({ head, deprel, xpos }) => `${deprel} ${head} ${xpos}`,
  );

const ROWS = `Five NUM five 2 nsubj:pass CD
  killed VERB kill 0 root VBN
  as ADP as 4 mark IN
  gunmen NOUN gunman 5 nsubj NNS
  storm NOUN storm 2 compound NN
  hotel NOUN hotel 5 obj NN`;

test("what agrees with the noun before it behind a conjunction is the verb of a clause", () => {
  expect(told("Five killed as gunmen storm hotel", ROWS).slice(1)).toEqual([
    "root -1 VBN",
    "mark 4 IN",
    "nsubj 4 NNS",
    "advcl 1 VBP",
    "obj 4 NN",
  ]);
});

test("a singular has the s, and a noun between is a part of what is hit", () => {
  const rows = `Dozens NOUN dozen 2 nsubj NNS
    killed VERB kill 0 root VBD
    as ADP as 6 case IN
    army NOUN army 5 compound NN
    shells NOUN shell 6 compound NNS
    camp NOUN camp 2 obl NN`;
  expect(told("Dozens killed as army shells camp", rows).slice(3)).toEqual(["nsubj 4 NN", "advcl 1 VBZ", "obj 4 NN"]);
});

test("no clause where nothing agrees, and none behind another verb", () => {
  const rows = ROWS.replace("gunmen NOUN gunman", "gunman NOUN gunman").replace("NNS\n  storm", "NN\n  storm");
  expect(told("Five killed as gunman storm hotel", rows)[4]).toBe("compound 1 NN");
  const speaks = ROWS.replace("killed VERB kill 0 root VBN", "meet VERB meet 0 root VBP");
  expect(told("Five meet as gunmen storm hotel", speaks)[4]).toBe("compound 1 NN");
});
