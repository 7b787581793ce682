import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { isAttributive } from "./attributive.js";

it("knows a participle before its noun from a verb with an auxiliary that was hung as one", () => {
  const described = analysisOf(
    "Gunmen raided a hijacked tanker",
    `Gunmen NOUN gunman 2 nsubj
     raided VERB raid 0 root VBD
     a DET a 5 det
     hijacked VERB hijack 5 amod VBN
     tanker NOUN tanker 2 obj`,
  );
  expect([1, 3].map((token) => isAttributive(described.syntax, token))).toEqual([false, true]);
  const mistaken = analysisOf(
    "Priests had beaten boys",
    `Priests NOUN priest 4 nsubj
     had AUX have 3 aux
     beaten VERB beat 4 amod VBN
     boys NOUN boy 0 root`,
  );
  expect(isAttributive(mistaken.syntax, 2)).toBe(false);
});
