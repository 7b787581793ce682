import { describe, expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { TOLL_RULE } from "../../records/index.js";
import type { SaidAttribution } from "../layers.js";
import { sceneWith, told, type Party } from "./scene.case.js";
import { draftsOf } from "./step.js";

const rebels: Party = { words: "Rebels", kind: "group", codes: { sectors: ["REB"] }, form: "nominal" };

const events = (scene: ReturnType<typeof sceneWith>): string[] => draftsOf(scene).map((draft) => told(scene, draft));

describe("draftsOf", () => {
  it("finds actor and recipient of an active verb", () => {
    const analysis = analysisOf(
      "Rebels attacked a village.",
      `Rebels   NOUN  rebel   2 nsubj
       attacked VERB  attack  0 root
       a        DET   a       4 det
       village  NOUN  village 2 obj
       .        PUNCT .       2 punct`,
    );
    expect(events(sceneWith(analysis, [rebels]))).toEqual(["ASSAULT attacked: Rebels > a village"]);
  });

  const accused = (agent: string, codes: Party["codes"]) =>
    events(
      sceneWith(
        analysisOf(
          `Kenya accused the ${agent} of carrying out the strike.`,
          `Kenya PROPN Kenya 2 nsubj
           accused VERB accuse 0 root
           the DET the 4 det
           ${agent} NOUN ${agent} 2 obj
           of SCONJ of 6 mark
           carrying VERB carry 2 ccomp VBG
           out ADP out 6 compound:prt
           the DET the 9 det
           strike NOUN strike 6 obj
           . PUNCT . 2 punct`,
          { triggers: [{ at: "carrying", type: "RETREAT", confidence: 0.9 }] },
        ),
        [
          { words: "Kenya", kind: "country", codes: { country: "KEN", sectors: ["GOV"] } },
          { words: agent, ...(codes && { codes }), form: "nominal" },
        ],
      ),
    );

  it("finds the deed that somebody is accused of carrying out, and no happening of the light verb's own", () => {
    expect(accused("navy", { sectors: ["MIL"] })).toEqual([
      "ACCUSE/allege accused: Kenya > the navy",
      "ASSAULT strike: the navy > ",
    ]);
    expect(accused("union", { sectors: ["LAB"] }).join()).not.toContain("ASSAULT");
  });

  it("takes nobody inside the words for the recipient for the actor", () => {
    const analysis = analysisOf(
      "Attacks against US forces grew.",
      `Attacks NOUN attack 5 nsubj
       against ADP against 4 case
       US PROPN US 4 compound
       forces NOUN force 1 nmod
       grew VERB grow 0 root
       . PUNCT . 5 punct`,
      { triggers: [{ at: "Attacks", type: "ASSAULT", confidence: 0.9, actor: "US" }] },
    );
    const us: Party = { words: "US", kind: "country", codes: { country: "USA", sectors: [] } };
    const forces: Party = { words: "US forces", codes: { country: "USA", sectors: ["MIL"] }, form: "nominal" };
    expect(events(sceneWith(analysis, [us, forces]))).toEqual(["ASSAULT Attacks:  > US forces"]);
  });

  it("takes what is called a deed for nobody who does it, and an adjective of judgement for no deed", () => {
    const called = analysisOf(
      "Kenya called it a massacre.",
      `Kenya PROPN Kenya 2 nsubj
       called VERB call 0 root
       it PRON it 5 nsubj
       a DET a 5 det
       massacre NOUN massacre 2 xcomp
       . PUNCT . 2 punct`,
    );
    const kenya: Party = { words: "Kenya", kind: "country", codes: { country: "KEN", sectors: ["GOV"] } };
    const naming = sceneWith(called, [kenya, { words: "it", kind: "country", form: "pronoun", same: "Kenya" }]);
    expect(draftsOf(naming).find(({ token }) => token === 4)?.actors).toEqual([]);
    const judged = analysisOf(
      "Kenya's measures were illegal.",
      `Kenya PROPN Kenya 3 nmod:poss
       's PART 's 1 case
       measures NOUN measure 5 nsubj
       were AUX be 5 cop
       illegal ADJ illegal 0 root JJ
       . PUNCT . 5 punct`,
      { triggers: [{ at: "illegal", type: "COERCE", confidence: 0.99, actor: "Kenya" }] },
    );
    expect(draftsOf(sceneWith(judged, [kenya])).some(({ token }) => token === 4)).toBe(false);
  });

  it("takes a sentence that tells what an act has cost for a telling of that act, and none without an act before it", () => {
    const cost = `Dozens NOUN dozen 3 nsubj
       are ADJ be 3 cop
       dead ADJ dead 0 root
       . PUNCT . 3 punct`;
    const act = `Rebels NOUN rebel 2 nsubj
       attacked VERB attack 0 root
       a DET a 4 det
       village NOUN village 2 obj
       . PUNCT . 2 punct`;
    const after = analysisOf("Rebels attacked a village. Dozens are dead.", `${act}\n\n${cost}`);
    const drafts = draftsOf(sceneWith(after, [rebels]));
    expect(drafts.map(({ why }) => why.some(({ rule }) => rule === TOLL_RULE))).toEqual([false, true]);
    const before = analysisOf("Dozens are dead. Rebels attacked a village.", `${cost}\n\n${act}`);
    expect(events(sceneWith(before, [rebels]))).toEqual(["ASSAULT attacked: Rebels > a village"]);
  });

  it("takes those driven out and those counted for a cost of the act, and not what a whole war has cost", () => {
    const act = `Rebels NOUN rebel 2 nsubj
       attacked VERB attack 0 root
       a DET a 4 det
       village NOUN village 2 obj
       . PUNCT . 2 punct`;
    const tolls = (text: string, tagged: string): boolean[] =>
      draftsOf(sceneWith(analysisOf(`Rebels attacked a village. ${text}`, `${act}\n\n${tagged}`), [rebels])).map(
        ({ why }) => why.some(({ rule }) => rule === TOLL_RULE),
      );
    const displaced = `Families NOUN family 3 nsubj:pass
       were AUX be 3 aux:pass
       displaced VERB displace 0 root VBN
       . PUNCT . 3 punct`;
    expect(tolls("Families were displaced.", displaced)).toEqual([false, true]);
    const counted = `63 NUM 63 4 nsubj:pass
       wounded VERB wound 4 nsubj:pass
       were AUX be 4 aux:pass
       treated VERB treat 0 root VBN
       . PUNCT . 4 punct`;
    expect(tolls("63 wounded were treated.", counted)).toEqual([false, true]);
    const war = `The DET the 2 det
       war NOUN war 3 nsubj
       displaced VERB displace 0 root
       families NOUN family 3 obj
       . PUNCT . 3 punct`;
    expect(tolls("The war displaced families.", war)).not.toContain(true);
  });

  it.each([
    [
      "Officials have given no death toll.",
      `Officials NOUN official 3 nsubj
       have AUX have 3 aux
       given VERB give 0 root VBN
       no DET no 6 det
       death NOUN death 6 compound
       toll NOUN toll 3 obj
       . PUNCT . 3 punct`,
      0,
    ],
    [
      "Officials declined to say how many were wounded.",
      `Officials NOUN official 2 nsubj
       declined VERB decline 0 root
       to PART to 4 mark
       say VERB say 2 xcomp
       how ADV how 6 advmod
       many ADJ many 8 nsubj:pass
       were AUX be 8 aux:pass
       wounded VERB wound 4 ccomp VBN
       . PUNCT . 2 punct`,
      0,
    ],
    [
      "Officials gave no toll above 31.",
      `Officials NOUN official 2 nsubj
       gave VERB give 0 root
       no DET no 4 det
       toll NOUN toll 2 obj
       above ADP above 6 case
       31 NUM 31 4 nmod
       . PUNCT . 2 punct`,
      1,
    ],
    [
      "There were no casualties.",
      `There PRON there 2 expl
       were VERB be 0 root
       no DET no 4 det
       casualties NOUN casualty 2 nsubj
       . PUNCT . 2 punct`,
      1,
    ],
  ])("takes a toll that is not told for nothing that did or did not happen: %s", (text, tagged, tolls) => {
    const act = `Rebels NOUN rebel 2 nsubj
       attacked VERB attack 0 root
       a DET a 4 det
       village NOUN village 2 obj
       . PUNCT . 2 punct`;
    const scene = sceneWith(analysisOf(`Rebels attacked a village. ${text}`, `${act}\n\n${tagged}`), [rebels]);
    expect(draftsOf(scene).filter(({ type, token }) => type === "ASSAULT" && token > 4)).toHaveLength(tolls);
  });

  it("keeps the noun and not the participle that says who led it", () => {
    const analysis = analysisOf(
      "Rebels held a meeting led by Ana.",
      `Rebels  NOUN  rebel   2 nsubj
       held    VERB  hold    0 root
       a       DET   a       4 det
       meeting NOUN  meeting 2 obj
       led     VERB  lead    4 acl VBN
       by      ADP   by      7 case
       Ana     PROPN Ana     5 obl:agent
       .       PUNCT .       2 punct`,
    );
    const ana: Party = { words: "Ana", kind: "person", codes: { sectors: [] }, form: "name" };
    const [first, ...others] = events(sceneWith(analysis, [rebels, ana]));
    expect(first).toMatch(/^CONSULT meeting: Rebels/);
    expect(others).toEqual([]);
  });

  it.each([
    ["Rebels left the town.", "left VERB leave 0 root", "the DET the 4 det\ntown NOUN town 2 obj", 1],
    ["Rebels left nine dead.", "left VERB leave 0 root", "nine NUM nine 2 obj\ndead ADJ dead 2 xcomp", 0],
    ["Rebels left nine wounded.", "left VERB leave 0 root", "nine NUM nine 4 nsubj\nwounded ADJ wounded 2 xcomp", 0],
  ])("takes harm that is left for no retreat: %s", (text, verb, rest, retreats) => {
    const analysis = analysisOf(text, `Rebels NOUN rebel 2 nsubj\n${verb}\n${rest}\n. PUNCT . 2 punct`);
    expect(events(sceneWith(analysis, [rebels])).filter((each) => each.startsWith("RETREAT"))).toHaveLength(retreats);
  });

  it("turns the passive round", () => {
    const analysis = analysisOf(
      "Two villages were shelled by the army.",
      `Two      NUM   two     2 nummod
       villages NOUN  village 4 nsubj:pass
       were     AUX   be      4 aux:pass
       shelled  VERB  shell   0 root VBN
       by       ADP   by      7 case
       the      DET   the     7 det
       army     NOUN  army    4 obl:agent
       .        PUNCT .       4 punct`,
    );
    const scene = sceneWith(analysis, [{ words: "the army", codes: { sectors: ["MIL"] }, form: "nominal" }]);
    expect(events(scene)).toEqual(["ASSAULT/heavy-weapons shelled: the army > Two villages"]);
  });

  it("takes the noun of a light verb, and the parties from both", () => {
    const analysis = analysisOf(
      "Rebels carried out an attack on the port.",
      `Rebels  NOUN  rebel  2 nsubj
       carried VERB  carry  0 root
       out     ADP   out    2 compound:prt
       an      DET   a      5 det
       attack  NOUN  attack 2 obj
       on      ADP   on     8 case
       the     DET   the    8 det
       port    NOUN  port   5 nmod
       .       PUNCT .      2 punct`,
    );
    expect(events(sceneWith(analysis, [rebels]))).toEqual(["ASSAULT attack: Rebels > the port"]);
  });

  it("codes the demand and what is demanded, with the addressee as its actor", () => {
    const analysis = analysisOf(
      "France urged Mali to release the journalists.",
      `France      PROPN France     2 nsubj
       urged       VERB  urge       0 root
       Mali        PROPN Mali       2 obj
       to          PART  to         5 mark
       release     VERB  release    2 xcomp VB
       the         DET   the        7 det
       journalists NOUN  journalist 5 obj
       .           PUNCT .          2 punct`,
    );
    const scene = sceneWith(analysis, [
      { words: "France", kind: "country", codes: { country: "FRA" } },
      { words: "Mali", kind: "country", codes: { country: "MLI" } },
    ]);
    expect(events(scene)).toEqual([
      "REQUEST/yield urged: France > Mali",
      "RETREAT/release release: Mali > the journalists",
    ]);
  });

  it("reads the actor off a nationality before the act, and lets a later act point back to it", () => {
    const analysis = analysisOf(
      "Chad condemned Libyan air strikes on its camp. This operation targeted soldiers.",
      `Chad      PROPN Chad   2 nsubj
       condemned VERB  condemn 0 root
       Libyan    ADJ   Libyan 5 amod
       air       NOUN  air    5 compound
       strikes   NOUN  strike 2 obj
       on        ADP   on     8 case
       its       PRON  its    8 nmod:poss
       camp      NOUN  camp   5 nmod
       .         PUNCT .      2 punct

       This      DET   this      2 det
       operation NOUN  operation 3 nsubj
       targeted  VERB  target    0 root
       soldiers  NOUN  soldier   3 obj
       .         PUNCT .         3 punct`,
    );
    const scene = sceneWith(analysis, [
      { words: "Chad", kind: "country", codes: { country: "TCD" } },
      { words: "Libyan", kind: "country", codes: { country: "LBY" } },
      { words: "soldiers", kind: "group", codes: { sectors: ["MIL"] }, form: "nominal" },
    ]);
    const drafts = draftsOf(scene);
    expect(drafts.map((draft) => told(scene, draft))).toEqual([
      "ACCUSE/disapprove condemned: Chad > Libyan",
      "ASSAULT/aerial strikes: Libyan > its camp",
      "ASSAULT targeted: Libyan > soldiers",
    ]);
    expect(drafts[2]!.why.find(({ field }) => field === "actors")?.rule).toBe("anaphor");
  });

  it("lets no act point back to one that was denied", () => {
    const text = "Chad denied that soldiers attacked Gao. Mali condemned the attack.";
    const analysis = analysisOf(
      text,
      `Chad      PROPN Chad    2 nsubj
       denied    VERB  deny    0 root
       that      SCONJ that    5 mark
       soldiers  NOUN  soldier 5 nsubj
       attacked  VERB  attack  2 ccomp
       Gao       PROPN Gao     5 obj
       .         PUNCT .       2 punct

       Mali      PROPN Mali    2 nsubj
       condemned VERB  condemn 0 root
       the       DET   the     4 det
       attack    NOUN  attack  2 obj
       .         PUNCT .       2 punct`,
    );
    const denial = (act: "deny" | "state"): SaidAttribution => ({
      record: {
        id: "a1",
        kind: "indirect",
        source: { start: 0, end: 4 },
        sourceEntity: "n1",
        cue: { start: 5, end: 11 },
        content: [{ start: 12, end: 38 }],
        parent: null,
        act,
        resolved: "named",
        confidence: 1,
      },
      cue: { first: 1, last: 2 },
      source: { first: 0, last: 1 },
      contents: [{ first: 2, last: 6 }],
    });
    const parties: Party[] = [
      { words: "Chad", kind: "country", codes: { country: "TCD" } },
      { words: "soldiers", kind: "group", codes: { sectors: ["MIL"] }, form: "nominal" },
      { words: "Mali", kind: "country", codes: { country: "MLI" } },
    ];
    const condemned = (act: "deny" | "state"): string | undefined =>
      events(sceneWith(analysis, parties, [denial(act)])).find((each) => each.includes("condemned"));
    expect(condemned("state")).toBe("ACCUSE/disapprove condemned: Mali > soldiers");
    expect(condemned("deny")).toBe("ACCUSE/disapprove condemned: Mali > the attack");
  });

  it("makes those harmed the recipients of the attack, one event in all", () => {
    const analysis = analysisOf(
      "Dozens of soldiers died in an attack by rebels.",
      `Dozens   NOUN  dozen   4 nsubj
       of       ADP   of      3 case
       soldiers NOUN  soldier 1 nmod
       died     VERB  die     0 root
       in       ADP   in      7 case
       an       DET   a       7 det
       attack   NOUN  attack  4 obl
       by       ADP   by      9 case
       rebels   NOUN  rebel   7 nmod
       .        PUNCT .       4 punct`,
    );
    const scene = sceneWith(analysis, [
      { words: "soldiers", kind: "group", codes: { sectors: ["MIL"] }, form: "nominal" },
      { words: "rebels", kind: "group", codes: { sectors: ["REB"] }, form: "nominal" },
    ]);
    expect(events(scene)).toEqual(["ASSAULT attack: rebels > Dozens of soldiers"]);
  });

  it("takes words for a wrong as an accusation only in somebody's mouth", () => {
    const rows = `
       This     DET   this     2 det
       raid     NOUN  raid     3 nsubj
       violates VERB  violate  7 ccomp
       our      PRON  our      5 nmod:poss
       borders  NOUN  border   3 obj
       ,        PUNCT ,        7 punct
       said     VERB  say      0 root
       Chad     PROPN Chad     7 nsubj
       .        PUNCT .        7 punct`;
    const analysis = analysisOf("This raid violates our borders, said Chad.", rows);
    const chad: Party = { words: "Chad", kind: "country", codes: { country: "TCD" } };
    const said: SaidAttribution = {
      record: {
        id: "a1",
        kind: "indirect",
        source: { start: 37, end: 41 },
        sourceEntity: "n1",
        cue: { start: 32, end: 36 },
        content: [{ start: 0, end: 30 }],
        parent: null,
        act: "state",
        resolved: "named",
        confidence: 1,
      },
      source: { first: 7, last: 8 },
      cue: { first: 6, last: 7 },
      contents: [{ first: 0, last: 5 }],
    };
    expect(events(sceneWith(analysis, [chad], [said]))).toContain("ACCUSE/allege violates: Chad > ");
    expect(events(sceneWith(analysis, [chad]))).not.toContain("ACCUSE/allege violates: Chad > ");
  });

  it("hears a refusal in a negated future", () => {
    const analysis = analysisOf(
      "France will not lift the ban on Chad.",
      `France PROPN France 4 nsubj
       will   AUX   will   4 aux
       not    PART  not    4 advmod
       lift   VERB  lift   0 root VB
       the    DET   the    6 det
       ban    NOUN  ban    4 obj
       on     ADP   on     8 case
       Chad   PROPN Chad   6 nmod
       .      PUNCT .      4 punct`,
    );
    const scene = sceneWith(analysis, [
      { words: "France", kind: "country", codes: { country: "FRA" } },
      { words: "Chad", kind: "country", codes: { country: "TCD" } },
    ]);
    expect(events(scene)).toEqual(["REJECT/yield will: France > Chad", "CONCEDE lift: France > Chad"]);
  });

  it("codes nothing in sport, nature, names and private affairs", () => {
    const cases: [string, string, Party[]][] = [
      [
        "The striker attacked the goal.",
        `The DET the 2 det
         striker NOUN striker 3 nsubj
         attacked VERB attack 0 root
         the DET the 5 det
         goal NOUN goal 3 obj
         . PUNCT . 3 punct`,
        [],
      ],
      [
        "The storm killed two farmers.",
        `The DET the 2 det
         storm NOUN storm 3 nsubj
         killed VERB kill 0 root
         two NUM two 5 nummod
         farmers NOUN farmer 3 obj
         . PUNCT . 3 punct`,
        [],
      ],
      [
        "I met my wife at the bar.",
        `I PRON I 2 nsubj
         met VERB meet 0 root
         my PRON my 4 nmod:poss
         wife NOUN wife 2 obj
         at ADP at 7 case
         the DET the 7 det
         bar NOUN bar 2 obl
         . PUNCT . 2 punct`,
        [],
      ],
      [
        "The Liberation Army band played.",
        `The DET the 4 det
         Liberation PROPN Liberation 3 compound
         Army PROPN Army 4 compound
         band NOUN band 5 nsubj
         played VERB play 0 root
         . PUNCT . 5 punct`,
        [{ words: "Liberation Army", codes: { sectors: ["MIL"] } }],
      ],
    ];
    for (const [text, rows, parties] of cases)
      expect(events(sceneWith(analysisOf(text, rows), parties)), text).toEqual([]);
  });

  it("keeps what encoder and codebook each say when they differ", () => {
    const analysis = analysisOf(
      "Rebels freed two nurses.",
      `Rebels NOUN rebel 2 nsubj
       freed  VERB free  0 root
       two    NUM  two   4 nummod
       nurses NOUN nurse 2 obj
       .      PUNCT .    2 punct`,
      { triggers: [{ at: "freed", type: "CONCEDE", confidence: 0.5 }] },
    );
    const [draft] = draftsOf(sceneWith(analysis, [rebels]));
    expect(draft).toMatchObject({ type: "RETREAT", mode: "release" });
    expect(draft!.why.filter(({ field }) => field === "type")).toMatchObject([
      { rule: "codebook: free (v) RETREAT/release" },
      { head: "trigger", rule: "differs: CONCEDE", confidence: 0.5 },
    ]);
  });

  it("stays linear", () => {
    const word = "attack ";
    const text = word.repeat(20_000).trim();
    const analysis = analysisOf(text);
    draftsOf(sceneWith(analysis, []));
  });

  it("takes nobody harmed in a deed for the one who did it, also where the deed is read as a verb", () => {
    const analysis = analysisOf(
      "Rebels had been hurt in the shelling.",
      `Rebels   NOUN rebel 4 nsubj
       had      AUX  have  4 aux
       been     AUX  be    4 cop
       hurt     VERB hurt  0 root JJ
       in       ADP  in    7 case
       the      DET  the   7 det
       shelling VERB shell 4 advcl VBG
       .        PUNCT .    4 punct`,
    );
    expect(events(sceneWith(analysis, [rebels]))).toEqual(["ASSAULT/heavy-weapons shelling:  > Rebels"]);
  });
});
