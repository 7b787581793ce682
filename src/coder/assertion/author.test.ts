import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { treeOf } from "../attribution/tree.js";
import { authorsCommitment } from "./author.js";

const marked = (word: string, row: string) =>
  authorsCommitment(
    treeOf(
      analysisOf(
        `Rebels ${word} attack Gao.`,
        `Rebels NOUN rebel 3 nsubj
         ${row}
         attack VERB attack 0 root VB
         Gao PROPN Gao 3 obj
         . PUNCT . 3 punct`,
      ),
    ),
    2,
  );

test("marks in the text say what the encoder seldom hears", () => {
  expect(marked("never", "never ADV never 3 advmod").polarity).toBe("NEG");
  expect(marked("might", "might AUX might 3 aux MD").certainty).toBe("POSSIBLE");
  expect(marked("will", "will AUX will 3 aux MD").time).toBe("FUTURE");
  expect(marked("can", "can AUX can 3 aux MD").certainty).toBe("CERTAIN");
});
