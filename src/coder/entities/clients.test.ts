/** The sentences are invented. */
import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { registryOf } from "../actors/registry.js";
import type { EntityIndex } from "../layers.js";
import { entitiesStep } from "./step.js";

const mentionsOf = (owner: string): string[][] => {
  const text = `Lund 's ${owner} spoke. Her client slept.`;
  const analysis = analysisOf(
    text,
    `Lund PROPN Lund 3 nmod:poss
     's PART 's 1 case
     ${owner} NOUN ${owner} 4 nsubj
     spoke VERB speak 0 root VBD
     . PUNCT . 4 punct

     Her PRON she 2 nmod:poss
     client NOUN client 3 nsubj
     slept VERB sleep 0 root VBD
     . PUNCT . 3 punct`,
    { names: [["Person", "Lund"]] },
  );
  const under = { document: { text }, analysis, tell: () => {} };
  const { entities } = entitiesStep(registryOf()).run(under as never) as { entities: EntityIndex };
  return entities.entities.map(({ mentions }) => mentions.map(({ span }) => text.slice(span.start, span.end)));
};

test("a lawyer's client is the one whose lawyer it is", () => {
  expect(mentionsOf("lawyer")).toContainEqual(["Lund", "Her client"]);
});

test("others have clients of their own", () => {
  expect(mentionsOf("neighbour")).toContainEqual(["Her client"]);
});
