/** All sentences are invented. */
import { describe, expect, it } from "vitest";
import { analysisOf, type Marks } from "../../language/analysis.case.js";
import { registryOf } from "../actors/registry.js";
import type { EntityIndex } from "../layers.js";
import { entitiesStep } from "./step.js";

const registry = registryOf();

function entitiesOf(text: string, rows: string, marks: Marks = {}): EntityIndex {
  const analysis = analysisOf(text, rows, marks);
  const under = { document: { text }, analysis, tell: () => {} };
  return (entitiesStep(registry).run(under as never) as { entities: EntityIndex }).entities;
}

/** Name and mentions of every entity. */
const shown = (text: string, { entities }: EntityIndex): string[] =>
  entities.map(
    ({ name, mentions }) => `${name}: ${mentions.map(({ span }) => text.slice(span.start, span.end)).join(", ")}`,
  );

describe("entities", () => {
  it("joins short names, titles and pronouns to the person, and takes codes from the title", () => {
    const text = "Kenyan Interior Minister Amos Kito met Rosa Lund. Kito said he was ready. The minister left.";
    const index = entitiesOf(
      text,
      `Kenyan ADJ kenyan 3 amod
       Interior PROPN interior 3 compound
       Minister PROPN minister 4 compound
       Amos PROPN amos 6 nsubj
       Kito PROPN kito 4 flat
       met VERB meet 0 root
       Rosa PROPN rosa 6 obj
       Lund PROPN lund 7 flat
       . PUNCT . 6 punct

       Kito PROPN kito 2 nsubj
       said VERB say 0 root
       he PRON he 5 nsubj
       was AUX be 5 cop
       ready ADJ ready 2 ccomp
       . PUNCT . 2 punct

       The DET the 2 det
       minister NOUN minister 3 nsubj
       left VERB leave 0 root
       . PUNCT . 3 punct`,
      {
        names: [
          ["Person", "Amos Kito"],
          ["Person", "Rosa Lund"],
          ["Person", "Kito#2"],
        ],
      },
    );
    expect(shown(text, index)).toEqual([
      "Kenya: Kenyan",
      "Amos Kito: Amos Kito, Kito, he, The minister",
      "Rosa Lund: Rosa Lund",
    ]);
    expect(index.entities[1]!.codes).toEqual({ country: "KEN", sectors: ["GOV"] });
  });

  it("takes a capital that speaks for the government, and one that something is in for the place", () => {
    const text = "Baghdad condemned the raid. Crowds met in Baghdad.";
    const index = entitiesOf(
      text,
      `Baghdad PROPN baghdad 2 nsubj
       condemned VERB condemn 0 root
       the DET the 4 det
       raid NOUN raid 2 obj
       . PUNCT . 2 punct

       Crowds NOUN crowd 2 nsubj
       met VERB meet 0 root
       in ADP in 4 case
       Baghdad PROPN baghdad 2 obl
       . PUNCT . 2 punct`,
      {
        names: [
          ["Location", "Baghdad"],
          ["Location", "Baghdad#2"],
        ],
      },
    );
    expect(index.at({ first: 0, last: 1 })).toMatchObject({
      name: "Iraq",
      kind: "country",
      codes: { country: "IRQ", sectors: ["GOV"] },
    });
    expect(index.at({ first: 8, last: 9 })).toMatchObject({
      name: "Baghdad",
      kind: "place",
      codes: { country: "IRQ" },
    });
  });

  it("joins institutions with one head and no nation against another, but never unnamed groups", () => {
    const text =
      "Officials praised the Kenyan Water Council. The council thanked officials. The Ugandan Water Council wept.";
    const index = entitiesOf(
      text,
      `Officials NOUN official 2 nsubj
       praised VERB praise 0 root
       the DET the 6 det
       Kenyan ADJ kenyan 6 amod
       Water PROPN water 6 compound
       Council PROPN council 2 obj
       . PUNCT . 2 punct

       The DET the 2 det
       council NOUN council 3 nsubj
       thanked VERB thank 0 root
       officials NOUN official 3 obj
       . PUNCT . 3 punct

       The DET the 4 det
       Ugandan ADJ ugandan 4 amod
       Water PROPN water 4 compound
       Council PROPN council 5 nsubj
       wept VERB weep 0 root
       . PUNCT . 5 punct`,
      {
        names: [
          ["Organization", "Kenyan Water Council"],
          ["Organization", "Ugandan Water Council"],
        ],
      },
    );
    expect(shown(text, index)).toEqual([
      "Officials: Officials",
      "Kenyan Water Council: Kenyan Water Council, The council",
      "officials: officials",
      "Ugandan Water Council: Ugandan Water Council",
    ]);
  });

  it("joins an acronym in brackets, and finds what the encoder has not named", () => {
    const text = "The Lakes Mining Union (LMU) struck. LMU thanked Hezbollah.";
    const index = entitiesOf(
      text,
      `The DET the 4 det
       Lakes PROPN lakes 4 compound
       Mining PROPN mining 4 compound
       Union PROPN union 8 nsubj
       ( PUNCT ( 6 punct
       LMU PROPN lmu 4 appos
       ) PUNCT ) 6 punct
       struck VERB strike 0 root
       . PUNCT . 8 punct

       LMU PROPN lmu 2 nsubj
       thanked VERB thank 0 root
       Hezbollah PROPN hezbollah 2 obj
       . PUNCT . 2 punct`,
      {
        names: [
          ["Organization", "Lakes Mining Union"],
          ["Organization", "LMU"],
          ["Organization", "LMU#2"],
        ],
      },
    );
    expect(shown(text, index)).toEqual(["Lakes Mining Union: Lakes Mining Union, LMU, LMU", "Hezbollah: Hezbollah"]);
  });

  it("finds a body by those who own it", () => {
    const text = "They blamed the rebel People's Front.";
    const index = entitiesOf(
      text,
      `They PRON they 2 nsubj
       blamed VERB blame 0 root
       the DET the 5 det
       rebel ADJ rebel 5 amod
       People NOUN people 7 nmod:poss NNS
       's PART 's 5 case POS
       Front PROPN front 2 obj
       . PUNCT . 2 punct`,
    );
    expect(shown(text, index)).toContain("People's Front: People's Front");
  });

  it("answers null where nobody is meant, and for an empty range", () => {
    const index = entitiesOf("Rain fell.", "Rain NOUN rain 2 nsubj\nfell VERB fall 0 root\n. PUNCT . 2 punct");
    expect(index.at({ first: 0, last: 3 })).toBeNull();
    expect(index.at({ first: 1, last: 1 })).toBeNull();
  });

  it("stays linear on long input", () => {
    const text = "The army said he left. ".repeat(4000);
    const analysis = analysisOf(text);
    void entitiesStep(registry).run({ document: { text }, analysis, tell: () => {} } as never);
  });
});
