import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { mayName } from "./naming.js";
import { sceneWith } from "./scene.case.js";
import type { Candidate } from "./triggers.js";

/** Whether the noun may point back to the verb, in "They VERB AFTER . The NOUN ended ." */
function names(noun: string, verb: string, mode?: string, after = "them"): boolean {
  const text = `They ${verb} ${after}. The ${noun} ended.`;
  const analysis = analysisOf(
    text,
    `They     PRON  they     2 nsubj
     ${verb}  VERB  ${verb}  0 root
     ${after} ADJ   ${after} 2 dep
     .        PUNCT .        2 punct

     The      DET   the      2 det
     ${noun}  NOUN  ${noun}  3 nsubj
     ended    VERB  end      0 root
     .        PUNCT .        3 punct`,
  );
  const act = { token: 1, type: "ASSAULT", ...(mode !== undefined && { mode }) } as Candidate;
  return mayName(sceneWith(analysis, []), 5, act, new Set(["act"]));
}

it.each([
  ["attack", "bomb", "aerial", "them"],
  ["killing", "murder", undefined, "them"],
  ["killing", "shoot", "firearms", "dead"],
  ["raid", "attack", undefined, "them"],
  ["strike", "bomb", "aerial", "them"],
  ["fighting", "fight", undefined, "them"],
  ["act", "fight", undefined, "them"],
  ["kidnapping", "take", "abduct", "them"],
])("%s may name what was told as %s", (noun, verb, mode, after) => expect(names(noun, verb, mode, after)).toBe(true));

it.each([
  ["attack", "fight", undefined],
  ["fighting", "attack", undefined],
  ["killing", "attack", undefined],
  ["raid", "shoot", "firearms"],
  ["strike", "attack", "firearms"],
  ["kidnapping", "shoot", "firearms"],
])("%s is no word for what was told as %s", (noun, verb, mode) => expect(names(noun, verb, mode)).toBe(false));
