/** All sentences are invented. */
import { expect, it } from "vitest";
import { registryOf } from "../actors/registry.js";
import { analysisOf } from "../../language/analysis.case.js";
import type { NameType } from "../../language/analysis.js";
import { namesOf } from "./names.js";
import { withStates } from "./states.js";

const registry = registryOf();

/** The names of a text that mean a state, each with that state. */
function states(text: string, ...names: [NameType, string][]): string[] {
  const words = text.split(" ");
  const tag = (word: string): string => (word === "said" ? "VERB" : /^\p{Lu}/u.test(word) ? "PROPN" : "NOUN");
  const rows = words.map((word, i) => `${word} ${tag(word)} ${word} ${i === 0 ? 0 : 1} ${i === 0 ? "root" : "dep"}`);
  const analysis = analysisOf(text, rows.join("\n"), { names });
  return withStates(analysis, namesOf(analysis, registry)).flatMap(({ first, last, state }) =>
    state === undefined ? [] : [`${words.slice(first, last).join(" ")}: ${state}`],
  );
}

it.each<[string, [NameType, string][], string[]]>([
  ["Velden 's ambassador left", [["Person", "Velden"]], ["Velden: Velden"]],
  ["Velden 's foreign ministry protested", [["Organization", "Velden"]], ["Velden: Velden"]],
  ["the army of Velden left", [["Person", "Velden"]], ["Velden: Velden"]],
  [
    "the Velden coast guard left and Velden agreed",
    [
      ["Person", "Velden"],
      ["Person", "Velden#2"],
    ],
    ["Velden: Velden", "Velden: Velden"],
  ],
  [
    "the Republic of Velden and Velden",
    [
      ["Organization", "Republic of Velden"],
      ["Person", "Velden#2"],
    ],
    ["Republic of Velden: Velden", "Velden: Velden"],
  ],
  [
    "Tarsia agreed and the Tarsian coast",
    [
      ["Person", "Tarsia"],
      ["Location", "Tarsian"],
    ],
    ["Tarsia: Tarsia", "Tarsian: Tarsia"],
  ],
])("takes the owner of what only states have for a state: %s", (text, names, found) =>
  expect(states(text, ...names)).toEqual(found),
);

it.each<[string, [NameType, string][]]>([
  ["Velden said his government agreed", [["Person", "Velden"]]],
  [
    "General Kost left and Kost 's army fled",
    [
      ["Person", "Kost"],
      ["Person", "Kost#2"],
    ],
  ],
  [
    "Ana Kost left and Kost 's government fell",
    [
      ["Person", "Ana Kost"],
      ["Person", "Kost#2"],
    ],
  ],
  [
    "Mr Kost left and the Kost government fell",
    [
      ["Person", "Kost"],
      ["Person", "Kost#2"],
    ],
  ],
  ["the Obama government agreed", [["Person", "Obama"]]],
  ["Kost 's brother left", [["Person", "Kost"]]],
  ["Norvik 's president resigned", [["Organization", "Norvik"]]],
  ["Kenya 's army left", [["Location", "Kenya"]]],
])("takes none for one in: %s", (text, names) => expect(states(text, ...names)).toEqual([]));
