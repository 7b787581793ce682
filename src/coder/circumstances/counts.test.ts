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
  "Raids/NOUN left/VERB 14/NUM houses/NOUN empty/ADJ",
  "Troops/NOUN left/VERB at/ADP 9/NUM",
  "Troops/NOUN put/VERB the/DET chairs/NOUN at/ADP 9/NUM tables/NOUN",
])("counts nobody in: %s", (sentence) => expect(counted(sentence)).toEqual([]));
