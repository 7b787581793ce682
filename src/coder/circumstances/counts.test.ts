import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { quantitiesOf } from "../counts/quantities.js";
import type { DraftEvent } from "../layers.js";
import { countsOf } from "./counts.js";

/** "words: what" of each count of an assault in a sentence of words with tags ("left/VERB"), hung loosely: the words decide. */
function counted(tagged: string): string[] {
  const words = tagged.split(" ").map((each) => each.split("/") as [string, string?]);
  const text = words.map(([word]) => word).join(" ");
  const rows = words.map(
    ([word, tag = "X"], i) => `${word} ${tag} ${word.toLowerCase()} ${i === 0 ? 0 : 1} ${i === 0 ? "root" : "dep"}`,
  );
  const analysis = analysisOf(text, rows.join("\n"));
  const assault = { id: "e1", token: 0, type: "ASSAULT" } as DraftEvent;
  return countsOf(analysis, quantitiesOf(analysis), [assault]).map(
    ({ count }) => `${text.slice(count.words.start, count.words.end)}: ${count.what}`,
  );
}

it.each([
  ["Raids/NOUN left/VERB 14/NUM people/NOUN dead/ADJ", "14: killed"],
  ["Shelling/NOUN leaves/VERB three/NUM dead/ADJ", "three: killed"],
  ["Clashes/NOUN left/VERB dozens/NOUN wounded/ADJ", "dozens: injured"],
  ["Raids/NOUN came/VERB leaving/VERB 25/NUM dead/ADJ and/CCONJ wounded/ADJ", "25: casualties"],
  ["Raids/NOUN came/VERB and/CCONJ doctors/NOUN put/VERB the/DET toll/NOUN at/ADP 31/NUM", "31: casualties"],
  [
    "Raids/NOUN came/VERB and/CCONJ doctors/NOUN put/VERB the/DET number/NOUN of/ADP dead/ADJ at/ADP 31/NUM",
    "31: killed",
  ],
])("counts what is left or put: %s", (sentence, count) => expect(counted(sentence)).toEqual([count]));

it.each([
  ["Raids/NOUN saw/VERB nine/NUM killed/VERB and/CCONJ 20/NUM hurt/VERB", ["nine: killed", "20: injured"]],
  ["Raids/NOUN killed/VERB three/NUM and/CCONJ wounded/VERB eight/NUM", ["three: killed", "eight: injured"]],
  [
    "Raids/NOUN came/VERB killing/VERB two/NUM ,/PUNCT injuring/ADP 11/NUM and/CCONJ abducting/NOUN a/DET further/ADJ three/NUM",
    ["two: killed", "11: injured", "three: abducted"],
  ],
  ["Guards/NOUN were/AUX killed/VERB 20/NUM men/NOUN said/VERB", []],
  ["Police/NOUN came/VERB killing/VERB a/DET few/ADJ dozen/NUM", ["a few dozen: killed"]],
  ["Raids/NOUN killed/VERB and/CCONJ wounded/VERB 40/NUM rebels/NOUN", ["40: casualties"]],
  ["Raids/NOUN came/VERB two/NUM of/ADP its/PRON 30/NUM wounded/NOUN left/VERB", []],
  ["Raids/NOUN came/VERB some/DET of/ADP the/DET 30/NUM wounded/NOUN left/VERB", []],
  ["Raids/NOUN killed/VERB eight/NUM ,/PUNCT among/ADP them/PRON three/NUM children/NOUN", ["eight: killed"]],
  ["Raids/NOUN killed/VERB eight/NUM ,/PUNCT including/VERB three/NUM children/NOUN", ["eight: killed"]],
  ["Murder/NOUN of/ADP nine/NUM workers/NOUN was/AUX condemned/VERB", ["nine: killed"]],
  ["Raids/NOUN and/CCONJ the/DET abduction/NOUN of/ADP 30/NUM girls/NOUN shocked/VERB", ["30: abducted"]],
  ["Raids/NOUN and/CCONJ the/DET capture/NOUN of/ADP three/NUM towns/NOUN followed/VERB", []],
  ["Raids/NOUN killed/VERB guards/NOUN and/CCONJ 12/NUM wounded/ADJ men/NOUN left/VERB", []],
])("counts by the verb of harm that a number stands beside: %s", (sentence, counts) =>
  expect(counted(sentence)).toEqual(counts),
);

it("does not share a number with a verb that has one of its own", () => {
  const sentence = "Nine miners were killed and four injured";
  const analysis = analysisOf(
    sentence,
    `Nine    NUM   nine   2 nummod
     miners  NOUN  miner  4 nsubj:pass
     were    AUX   be     4 aux:pass
     killed  VERB  kill   0 root
     and     CCONJ and    7 cc
     four    NUM   four   7 nsubj
     injured VERB  injure 4 conj`,
  );
  const killing = { id: "e1", token: 3, type: "ASSAULT" } as DraftEvent;
  const counts = countsOf(analysis, quantitiesOf(analysis), [killing]).map(({ count }) => [count.what, count.min]);
  expect(counts).toEqual([
    ["killed", 9],
    ["injured", 4],
  ]);
});

it.each([
  "Raids/NOUN left/VERB 14/NUM houses/NOUN empty/ADJ",
  "Troops/NOUN left/VERB at/ADP 9/NUM",
  "Troops/NOUN put/VERB the/DET chairs/NOUN at/ADP 9/NUM tables/NOUN",
])("counts nobody in: %s", (sentence) => expect(counted(sentence)).toEqual([]));

/** A seizure of a number of something, hung as the verb's object. */
function seized(noun: string): string[] {
  const text = `Rebels seized 12 ${noun}`;
  const analysis = analysisOf(
    text,
    `Rebels  NOUN rebel   2 nsubj
     seized  VERB seize   0 root
     12      NUM  12      4 nummod
     ${noun} NOUN ${noun.replace(/s$/, "")} 2 obj`,
  );
  const seizure = { id: "e1", token: 1, type: "COERCE", mode: "seize" } as DraftEvent;
  return countsOf(analysis, quantitiesOf(analysis), [seizure]).map(({ count }) => count.what);
}

it.each(["villagers", "soldiers", "tourists", "fishermen"])("counts %s that are taken", (people) =>
  expect(seized(people)).toEqual(["abducted"]),
);

it.each(["towns", "rifles", "tankers", "villages", "acres", "excavators", "containers"])(
  "counts nobody where %s are taken",
  (things) => expect(seized(things)).toEqual([]),
);

it("counts each of two nouns with a number of its own", () => {
  const analysis = analysisOf(
    "22 deaths and 300 injuries",
    `22       NUM   22     2 nummod
     deaths   NOUN  death  0 root
     and      CCONJ and    5 cc
     300      NUM   300    5 nummod
     injuries NOUN  injury 2 conj`,
  );
  const toll = { id: "e1", token: 1, type: "ASSAULT" } as DraftEvent;
  const counts = countsOf(analysis, quantitiesOf(analysis), [toll]).map(({ count }) => [count.what, count.min]);
  expect(counts).toEqual([
    ["killed", 22],
    ["injured", 300],
  ]);
});

it("counts nobody where some are said to be among the dead", () => {
  const analysis = analysisOf(
    "Two children are among the dead",
    `Two      NUM  two   2 nummod
     children NOUN child 6 nsubj
     are      AUX  be    6 cop
     among    ADP  among 6 case
     the      DET  the   6 det
     dead     NOUN dead  0 root`,
  );
  const killing = { id: "e1", token: 5, type: "ASSAULT" } as DraftEvent;
  expect(countsOf(analysis, quantitiesOf(analysis), [killing])).toEqual([]);
});
