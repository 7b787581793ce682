import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { foughtBy } from "./fights.js";
import { sidesOf } from "./participants.js";
import { sceneWith, type Party } from "./scene.case.js";

const miners: Party = { words: "miners", kind: "group", form: "nominal" };
const police: Party = { words: "police", codes: { sectors: ["COP"] }, form: "nominal" };
const chad: Party = { words: "Chad", kind: "country", codes: { country: "TCD" } };

it("takes the first side behind 'between' for the actor, the second for the recipient, no country behind 'in' for either", () => {
  const scene = sceneWith(
    analysisOf(
      "Clashes between miners and police in Chad spread.",
      `Clashes NOUN  clash  8 nsubj
       between ADP   between 3 case
       miners  NOUN  miner  1 nmod
       and     CCONJ and    5 cc
       police  NOUN  police 3 conj
       in      ADP   in     7 case
       Chad    PROPN Chad   1 nmod
       spread  VERB  spread 0 root
       .       PUNCT .      8 punct`,
    ),
    [miners, police, chad],
  );
  const { actors, recipients } = sidesOf(scene, 0, "ASSAULT", undefined);
  expect([actors.heads, recipients.heads]).toEqual([[2], [4]]);
});

it("finds them where the parser hangs them on a verb behind", () => {
  const scene = sceneWith(
    analysisOf(
      "Violence between miners and police spread.",
      `Violence NOUN  violence 6 nsubj
       between  ADP   between  6 case
       miners   NOUN  miner    6 nsubj
       and      CCONJ and      5 cc
       police   NOUN  police   6 conj
       spread   VERB  spread   0 root
       .        PUNCT .        6 punct`,
    ),
    [miners, police],
  );
  const { actors, recipients } = sidesOf(scene, 0, "ASSAULT", undefined);
  expect([actors.heads, recipients.heads]).toEqual([[2], [4]]);
});

it("finds them where the parser gives the 'between' to the place", () => {
  const scene = sceneWith(
    analysisOf(
      "Fighting between miners and police in Chad spread.",
      `Fighting VERB  fight   8 nsubj
       between  ADP   between 7 case
       miners   NOUN  miner   1 obl
       and      CCONJ and     5 cc
       police   NOUN  police  3 conj
       in       ADP   in      7 case
       Chad     PROPN Chad    1 obl
       spread   VERB  spread  0 root
       .        PUNCT .       8 punct`,
    ),
    [miners, police, chad],
  );
  const { actors, recipients } = sidesOf(scene, 0, "ASSAULT", undefined);
  expect([actors.heads, recipients.heads]).toEqual([[2], [4]]);
});

const onBorder = (verb: string, relation: string) =>
  sceneWith(
    analysisOf(
      `Police ${verb} miners on the border with Chad.`,
      `Police PROPN police 2 nsubj
       ${verb} VERB ${verb === "fought" ? "fight" : "attack"} 0 root
       miners NOUN  miner  2 obj
       on     ADP   on     6 case
       the    DET   the    6 det
       border NOUN  border 2 obl
       with   ADP   with   8 case
       Chad   PROPN Chad   ${relation}
       .      PUNCT .      2 punct`,
    ),
    [miners, { ...police, words: "Police" }, chad],
  );

it.each([
  ["fought", "6 nmod"],
  ["fought", "2 obl"],
  ["attacked", "2 obl"],
])("takes the country behind a border for no side: %s, %s", (verb, relation) => {
  expect(sidesOf(onBorder(verb, relation), 1, "ASSAULT", undefined).recipients.heads).toEqual([2]);
});

it("takes the place of a fight for no side of it, the one it is with for the other", () => {
  const scene = sceneWith(
    analysisOf(
      "Chad's clashes on the ridge with miners",
      `Chad    PROPN Chad   3 nmod:poss
       's      PART  's     1 case
       clashes NOUN  clash  0 root
       on      ADP   on     6 case
       the     DET   the    6 det
       ridge   NOUN  ridge  3 nmod
       with    ADP   with   8 case
       miners  NOUN  miner  3 nmod`,
    ),
    [chad, miners],
  );
  const { actors, recipients } = sidesOf(scene, 2, "ASSAULT", undefined);
  expect([actors.heads, recipients.heads]).toEqual([[0], [7]]);
});

it("takes two countries with a border between them for no sides", () => {
  const scene = sceneWith(
    analysisOf(
      "Clashes on the border between Chad and Niger",
      `Clashes NOUN  clash   0 root
       on      ADP   on      4 case
       the     DET   the     4 det
       border  NOUN  border  1 nmod
       between ADP   between 6 case
       Chad    PROPN Chad    1 nmod
       and     CCONJ and     8 cc
       Niger   PROPN Niger   6 conj`,
    ),
    [chad, { words: "Niger", kind: "country", codes: { country: "NER" } }],
  );
  const { actors, recipients } = sidesOf(scene, 0, "ASSAULT", undefined);
  expect([actors.heads, recipients.heads]).toEqual([[], []]);
});

it("knows whom those fought who died in an encounter", () => {
  const scene = sceneWith(
    analysisOf(
      "Miners died in an encounter with police",
      `Miners NOUN miner 2 nsubj
       died VERB die 0 root
       in ADP in 5 case
       an DET an 5 det
       encounter NOUN encounter 2 obl
       with ADP with 7 case
       police NOUN police 5 nmod`,
    ),
    [police],
  );
  expect(foughtBy(scene, 1)).toEqual([6]);
});
