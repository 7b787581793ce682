/** Parties of a noun of action. All of it is invented. */
import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import type { EventType } from "../../records/plover.js";
import { sceneWith, type Party } from "./scene.case.js";
import { sidesOfNoun } from "./sides-of-nouns.js";
import { SLOTS } from "./slots.table.js";

const PARTIES: readonly Party[] = [
  { words: "Rebels", kind: "group" },
  { words: "Chad", kind: "country" },
];

/** The parties of the NOUN of "Rebels VERB MODIFIER NOUN PREPOSITION Chad". */
function sides(verb: string, modifier: string, noun: string, preposition: string, type: EventType): string {
  const analysis = analysisOf(
    `Rebels ${verb} ${modifier} ${noun} ${preposition} Chad`,
    `Rebels NOUN rebel 2 nsubj
     ${verb} VERB ${verb} 0 root VBP
     ${modifier} NOUN ${modifier} 4 compound
     ${noun} NOUN ${noun} 2 obj
     ${preposition} ADP ${preposition} 6 case
     Chad PROPN Chad 4 nmod`,
  );
  const { actors, recipients } = sidesOfNoun(sceneWith(analysis, PARTIES), 3, type, SLOTS[type]);
  const words = (heads: readonly number[]): string => heads.map((each) => analysis.tokens[each]!.text).join(" ");
  return `${words(actors.heads)} > ${words(recipients.heads)}`;
}

it("whoever carries out a deed does it, and not the word before it", () => {
  expect(sides("launch", "police", "attack", "on", "ASSAULT")).toBe("Rebels > Chad");
  expect(sides("fear", "police", "attack", "on", "ASSAULT")).toBe("police > Chad");
});

it("what comes from somebody is that one's", () => {
  expect(sides("receive", "cash", "support", "from", "AID")).toBe("Chad > Rebels");
});
