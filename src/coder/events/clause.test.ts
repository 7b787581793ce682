import { describe, expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { agents, complements, namedBy, patients } from "./clause.js";
import { sceneWith, type Party } from "./scene.case.js";

const scene = (text: string, rows: string) => sceneWith(analysisOf(text, rows), []);

describe("agents and patients", () => {
  it("go through a relative clause", () => {
    const s = scene(
      "Troops who left the port fired.",
      `Troops NOUN troop 6 nsubj
       who    PRON who   3 nsubj
       left   VERB leave 1 acl:relcl
       the    DET  the   5 det
       port   NOUN port  3 obj
       fired  VERB fire  0 root
       .      PUNCT .    6 punct`,
    );
    expect(agents(s, 2)).toEqual([0]);
    expect(patients(s, 2)).toEqual([4]);
  });

  it("do not take a part of the accused that the parser cut off for the subject of the deed", () => {
    const accused = analysisOf(
      "Oslo accused rebels of Velden of shelling.",
      `Oslo     PROPN Oslo   2 nsubj
       accused  VERB  accuse 0 root
       rebels   NOUN  rebel  2 obj
       of       ADP   of     5 case
       Velden   PROPN Velden 7 nsubj
       of       SCONJ of     7 mark
       shelling VERB  shell  2 advcl VBG
       .        PUNCT .      2 punct`,
    );
    const party: Party = { words: "rebels", kind: "group", codes: { sectors: ["REB"] }, form: "nominal" };
    expect(agents(sceneWith(accused, [party]), 6)).toEqual([2]);
  });

  it("follow control: the object of urge, the subject of promise", () => {
    const rows = (verb: string) => `
       Oslo  PROPN Oslo  2 nsubj
       ${verb} VERB ${verb} 0 root
       Lima  PROPN Lima  2 obj
       to    PART  to    5 mark
       leave VERB  leave 2 xcomp VB
       .     PUNCT .     2 punct`;
    expect(agents(scene("Oslo urge Lima to leave.", rows("urge")), 4)).toEqual([2]);
    expect(agents(scene("Oslo promise Lima to leave.", rows("promise")), 4)).toEqual([0]);
  });

  it("find the one addressed in 'called on … to'", () => {
    const s = scene(
      "Oslo called on Lima to leave.",
      `Oslo   PROPN Oslo  2 nsubj
       called VERB  call  0 root
       on     ADP   on    4 case
       Lima   PROPN Lima  2 obl
       to     PART  to    6 mark
       leave  VERB  leave 2 xcomp VB
       .      PUNCT .     2 punct`,
    );
    expect(agents(s, 5)).toEqual([3]);
    expect(complements(s, 1)).toEqual([5]);
  });

  it("read a bare participle as passive, with its agent", () => {
    const s = scene(
      "A bus stopped by police burned.",
      `A       DET  a     2 det
       bus     NOUN bus   6 nsubj
       stopped VERB stop  2 acl VBN
       by      ADP  by    5 case
       police  NOUN police 3 obl
       burned  VERB burn  0 root
       .       PUNCT .    6 punct`,
    );
    expect(agents(s, 2)).toEqual([4]);
    expect(patients(s, 2)).toEqual([1]);
  });

  it("share a subject between coordinated verbs", () => {
    const s = scene(
      "Rebels came and burned a mill.",
      `Rebels NOUN rebel 2 nsubj
       came   VERB come  0 root
       and    CCONJ and  4 cc
       burned VERB burn  2 conj
       a      DET  a     6 det
       mill   NOUN mill  4 obj
       .      PUNCT .    2 punct`,
    );
    expect(agents(s, 3)).toEqual([0]);
  });
});

describe("whom 'by' names at an act", () => {
  const survived = (verb: string, attack: string) =>
    scene(
      "Nurses survived the attack by troops.",
      `Nurses   NOUN nurse   2 nsubj
       survived VERB survive ${verb} VBD
       the      DET  the     4 det
       attack   NOUN attack  ${attack}
       by       ADP  by      6 case
       troops   NOUN troop   2 obl
       .        PUNCT .      2 punct`,
    );

  it("stands with the act right before it, wherever the parser hung it", () => {
    expect(namedBy(survived("0 root", "2 obj"), 3)).toEqual([5]);
  });

  it("is nobody at an object that hangs on nothing", () => {
    expect(namedBy(survived("4 acl", "0 obj"), 3)).toEqual([]);
  });
});
