import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { joined } from "./join.js";
import { NOBODY } from "./sentences.case.js";

const saidBy = (word: string) =>
  joined(
    analysisOf(
      `The ${word} show that prices rose.`,
      `The DET the 2 det
       ${word} NOUN ${word} 3 nsubj
       show VERB show 0 root VBP
       that SCONJ that 6 mark
       prices NOUN price 6 nsubj
       rose VERB rise 3 ccomp VBD
       . PUNCT . 3 punct`,
    ),
    NOBODY,
  );

test("the grammar alone is believed of those who can speak", () => {
  expect(saidBy("officials")).toHaveLength(1);
  expect(saidBy("curves")).toHaveLength(0);
});
