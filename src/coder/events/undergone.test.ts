import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { sceneWith, type Party } from "./scene.case.js";
import { undergoers } from "./undergone.js";

/** Who has suffered the NOUN of "WHO NOUN REST ended". Invented. */
function suffered(who: string, noun: string, parties: readonly Party[] = [], rest = ""): string[] {
  const analysis = analysisOf(
    [who, noun, rest, "ended"].filter(Boolean).join(" "),
    `${who} ${/^[A-Z]/.test(who) ? "PROPN" : "PRON"} ${who} 2 nmod:poss
     ${noun} NOUN ${noun} ${rest ? 5 : 3} nsubj
     ${rest ? "of ADP of 4 case\n commanders NOUN commander 2 nmod\n" : ""} ended VERB end 0 root`,
  );
  return undergoers(sceneWith(analysis, parties), 1).map((token) => analysis.tokens[token]!.text);
}

it("takes those whose arrest it is for those arrested", () => {
  expect(suffered("his", "arrest")).toEqual(["his"]);
  expect(suffered("their", "release")).toEqual(["their"]);
  expect(suffered("Marn", "killing", [{ words: "Marn", kind: "person" }])).toEqual(["Marn"]);
});

it("not for what one does, nor a state, nor where of says who suffered it", () => {
  expect(suffered("his", "attack")).toEqual([]);
  expect(suffered("Chad", "killing", [{ words: "Chad", kind: "country" }])).toEqual([]);
  expect(suffered("his", "killing", [], "of commanders")).toEqual([]);
});
