import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { coordinated } from "./coordinated.js";
import { inWords } from "./drafts.case.js";
import { syntacticDrafts } from "./syntactic.js";
import { treeOf } from "./tree.js";

const draftsOf = (subject: string) => {
  const analysis = analysisOf(
    `Officials said the ${subject} stopped and alleged that boxes vanished.`,
    `Officials NOUN official 2 nsubj NNS
     said VERB say 0 root VBD
     the DET the 4 det
     ${subject} NOUN ${subject} 5 nsubj
     stopped VERB stop 2 ccomp VBD
     and CCONJ and 7 cc
     alleged VERB allege 5 conj VBD
     that SCONJ that 10 mark
     boxes NOUN box 10 nsubj
     vanished VERB vanish 7 ccomp VBD
     . PUNCT . 2 punct`,
  );
  const tree = treeOf(analysis);
  return inWords(tree, coordinated(tree, [...syntacticDrafts(tree).values()]));
};

test("what cannot speak leaves the second verb to the first speaker", () => {
  expect(draftsOf("music")).toEqual([
    ["said", "officials", "stopped"],
    ["alleged", "officials", "vanished"],
  ]);
});

test("who can speak may have said it", () => {
  expect(draftsOf("minister")).toEqual([
    ["said", "officials", "vanished"],
    ["alleged", "minister", "vanished"],
  ]);
});
