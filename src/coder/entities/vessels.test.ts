/** All sentences are invented. */
import { expect, it } from "vitest";
import { registryOf } from "../actors/registry.js";
import { analysisOf } from "../../language/analysis.case.js";
import type { NameType } from "../../language/analysis.js";
import { namesOf } from "./names.js";
import { withVessels } from "./vessels.js";

const registry = registryOf();

/** The names of vessels in a text of words with tags where they matter ("bought/VERB"). */
function vessels(tagged: string, ...names: [NameType, string][]): string[] {
  const words = tagged.split(" ").map((each) => each.split("/") as [string, string?]);
  const text = words.map(([word]) => word).join(" ");
  const tagOf = (word: string): string => (/^\p{Lu}/u.test(word) ? "PROPN" : /^\p{P}/u.test(word) ? "PUNCT" : "NOUN");
  const rows = words.map(
    ([word, tag = tagOf(word)], i) => `${word} ${tag} ${word} ${i === 0 ? 0 : 1} ${i === 0 ? "root" : "dep"}`,
  );
  const analysis = analysisOf(text, rows.join("\n"), { names });
  return withVessels(analysis, namesOf(analysis, registry))
    .filter(({ vessel }) => vessel)
    .map(({ first, last }) => text.split(" ").slice(first, last).join(" "));
}

it.each<[string, NameType, string]>([
  ["pirates seized/VERB the oil tanker Silver Dawn .", "Facility", "Silver Dawn"],
  ["an attack on the Silver Dawn , a tanker , failed/VERB", "Location", "Silver Dawn"],
  ["the tanker Ana Ruiz was/AUX seized/VERB", "Person", "Ana Ruiz"],
  ["a cutter rammed/VERB the Santa Rosa on/ADP its port side", "Location", "Santa Rosa"],
])("knows a vessel by the noun beside it, or by its article: %s", (text, type, name) =>
  expect(vessels(text, [type, name])).toEqual([name]),
);

it.each<[string, NameType, string]>([
  ["off Lodar , a tanker sank/VERB", "Location", "Lodar"],
  ["according to Kost , a ship , now lost , sank/VERB", "Person", "Kost"],
  ["the boat Ruiz bought/VERB sank/VERB", "Person", "Ruiz"],
  ["the tanker port of Silver Bay", "Location", "Silver Bay"],
  ["gunmen attacked/VERB Mombasa , a ferry port", "Location", "Mombasa"],
  ["a ship Kenya seized/VERB", "Location", "Kenya"],
  ["a ship sank/VERB in the Bab Mandeb", "Location", "Bab Mandeb"],
  ["the Coast Guard towed/VERB the ship", "Organization", "Coast Guard"],
  ["sailors on/ADP the Silver Coast sank/VERB", "Location", "Silver Coast"],
])("finds none in: %s", (text, type, name) => expect(vessels(text, [type, name])).toEqual([]));
