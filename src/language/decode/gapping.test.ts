import { expect, test } from "vitest";
import { analysisOf } from "../analysis.case.js";
import { withGappedPassives } from "./gapping.js";

test("who stands behind an and, before a participle, suffers what the participle says", () => {
  const { syntax } = analysisOf(
    "Sixty were detained and 14 treated there",
    `Sixty NUM sixty 3 nsubj:pass CD
     were AUX be 3 aux:pass VBD
     detained VERB detain 0 root VBN
     and CCONJ and 3 cc CC
     14 NUM 14 3 nsubj:pass CD
     treated VERB treat 3 advcl VBN
     there ADV there 3 advmod RB`,
  );
  expect(withGappedPassives(syntax).map(({ head, deprel }) => `${deprel} ${head}`)).toEqual([
    "nsubj:pass 2",
    "aux:pass 2",
    "root -1",
    "cc 5",
    "nsubj:pass 5",
    "conj 2",
    "advmod 5",
  ]);
});
