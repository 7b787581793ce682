import { describe, expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { isInstrument, isWielded } from "./instruments.js";
import { sidesOf } from "./participants.js";
import { sceneWith, type Party } from "./scene.case.js";

const guards: Party = { words: "Guards", codes: { sectors: ["COP"] }, form: "nominal" };
const marchers: Party = { words: "marchers", kind: "group", form: "nominal" };

/** An invented sentence "Guards VERB ammunition and sound grenades into marchers", cut by the parser inside the compound. */
const salvo = (verb: string, lemma: string, preposition: string) =>
  sceneWith(
    analysisOf(
      `Guards ${verb} ammunition and sound grenades ${preposition} marchers.`,
      `Guards     NOUN  guard      2 nsubj
       ${verb}    VERB  ${lemma}   0 root
       ammunition NOUN  ammunition 2 obj
       and        CCONJ and        5 cc
       sound      NOUN  sound      3 conj
       grenades   NOUN  grenade    3 conj
       ${preposition} ADP ${preposition} 8 case
       marchers   NOUN  marcher    2 obl
       .          PUNCT .          2 punct`,
    ),
    [guards, marchers],
  );

describe("what an act is done with", () => {
  it.each([
    ["fired", "fire", "into"],
    ["used", "use", "against"],
    ["lobbed", "lob", "at"],
    ["launched", "launch", "on"],
  ])("is no recipient: %s", (verb, lemma, preposition) => {
    const { recipients } = sidesOf(salvo(verb, lemma, preposition), 1, "ASSAULT", undefined);
    expect(recipients.heads).toEqual([7]);
  });

  it("is no act of its own either", () => {
    const scene = salvo("fired", "fire", "at");
    expect([2, 5].map((token) => isWielded(scene, token))).toEqual([true, true]);
    expect(isWielded(scene, 7)).toBe(false);
    expect(isInstrument(scene, 4)).toBe(true);
  });

  it("is the recipient where it is itself hit or taken", () => {
    const scene = salvo("destroyed", "destroy", "near");
    expect(sidesOf(scene, 1, "ASSAULT", undefined).recipients.heads).toContain(2);
    expect(isWielded(scene, 2)).toBe(false);
  });
});
