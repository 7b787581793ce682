/** All sentences are invented. */
import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { continued } from "./continued.js";
import { inWords } from "./drafts.case.js";
import { syntacticDrafts } from "./syntactic.js";
import { treeOf } from "./tree.js";

/** Cues with their sources; the participle hangs on what is told, as parsers have it. */
const sources = (verb: string, participle: string) => {
  const analysis = analysisOf(
    `Doctors ${verb} that police fired, ${participle} that guards fled.`,
    `Doctors NOUN doctor 2 nsubj NNS
     ${verb} VERB ${verb} 0 root VBD
     that SCONJ that 5 mark
     police NOUN police 5 nsubj
     fired VERB fire 2 ccomp VBD
     , PUNCT , 7 punct
     ${participle} VERB ${participle.slice(0, -3)} 5 advcl VBG
     that SCONJ that 10 mark
     guards NOUN guard 10 nsubj
     fled VERB flee 7 ccomp VBD
     . PUNCT . 2 punct`,
  );
  const tree = treeOf(analysis);
  // The encoder ends what is told at the comma.
  const drafts = [...syntacticDrafts(tree).values()].map((draft) =>
    draft.head === 1 ? { ...draft, contents: [{ first: 3, last: 5 }] } : draft,
  );
  return inWords(tree, continued(tree, drafts)).map((words) => words.slice(0, 2));
};

test("who denies goes on to tell how it was, and adds to what was told", () => {
  expect(sources("denied", "saying")).toEqual([
    ["denied", "doctors"],
    ["saying", "doctors"],
  ]);
  expect(sources("said", "adding")).toEqual([
    ["said", "doctors"],
    ["adding", "doctors"],
  ]);
});

test("of whom something is only said may have spoken", () => {
  expect(sources("said", "saying")).toEqual([
    ["said", "doctors"],
    ["saying", "police"],
  ]);
});
