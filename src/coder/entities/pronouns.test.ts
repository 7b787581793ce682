/** All sentences are invented. */
import { describe, expect, it } from "vitest";
import { analysisOf, type Marks } from "../../language/analysis.case.js";
import { registryOf } from "../actors/registry.js";
import type { EntityIndex } from "../layers.js";
import { entitiesStep } from "./step.js";

const registry = registryOf();

/** The entity's name for the first mention of a word. */
function meant(text: string, rows: string, marks: Marks, word: string): string | null {
  const analysis = analysisOf(text, rows, marks);
  const under = { document: { text }, analysis, tell: () => {} };
  const { entities } = entitiesStep(registry).run(under as never) as { entities: EntityIndex };
  const token = analysis.tokens.findIndex((each) => each.text === word);
  return entities.at({ first: token, last: token + 1 })?.name ?? null;
}

describe("pronouns", () => {
  it("does not take someone named only inside a quotation", () => {
    const text = 'Rosa Lund said, "Amos Kito lied." He left.';
    const rows = `Rosa PROPN rosa 3 nsubj
      Lund PROPN lund 1 flat
      said VERB say 0 root
      , PUNCT , 3 punct
      " PUNCT " 8 punct
      Amos PROPN amos 8 nsubj
      Kito PROPN kito 6 flat
      lied VERB lie 3 ccomp
      . PUNCT . 8 punct
      " PUNCT " 8 punct

      He PRON he 2 nsubj
      left VERB leave 0 root
      . PUNCT . 2 punct`;
    const names: Marks["names"] = [
      ["Person", "Rosa Lund"],
      ["Person", "Amos Kito"],
    ];
    expect(meant(text, rows, { names }, "He")).toBeNull();
  });

  it("leaves open what two fit alike", () => {
    const text = "Amos Kito and Peter Oduya met. He left.";
    const rows = `Amos PROPN amos 6 nsubj
      Kito PROPN kito 1 flat
      and CCONJ and 4 cc
      Peter PROPN peter 1 conj
      Oduya PROPN oduya 4 flat
      met VERB meet 0 root
      . PUNCT . 6 punct

      He PRON he 2 nsubj
      left VERB leave 0 root
      . PUNCT . 2 punct`;
    const names: Marks["names"] = [
      ["Person", "Amos Kito"],
      ["Person", "Peter Oduya"],
    ];
    expect(["Amos Kito", null]).toContain(meant(text, rows, { names }, "He"));
  });

  it("binds its to the subject of its clause", () => {
    const text = "Kenya defended its border.";
    const rows = `Kenya PROPN kenya 2 nsubj
      defended VERB defend 0 root
      its PRON its 4 nmod:poss
      border NOUN border 2 obj
      . PUNCT . 2 punct`;
    expect(meant(text, rows, { names: [["Location", "Kenya"]] }, "its")).toBe("Kenya");
  });
});
