/** All sentences are invented. */
import { expect, test } from "vitest";
import { standing } from "./sentence.case.js";

/** "The navy did not VERB ARTICLE attack" */
const kept = (verb: string, lemma: string, article: string): string =>
  standing(
    "attack",
    `The navy did not ${verb} ${article} attack.`,
    `The DET the 2 det
    navy NOUN navy 5 nsubj NN
    did AUX do 5 aux VBD
    not PART not 5 advmod RB
    ${verb} VERB ${lemma} 0 root VB
    ${article} DET ${article} 7 det DT
    attack NOUN attack 5 obj NN
    . PUNCT . 5 punct`,
    { said: [{ cue: verb, source: "The navy", content: `${article} attack` }] },
  ).status;

test("what somebody has not disclosed was there, and anything that he has not reported need not have been", () => {
  expect(kept("disclose", "disclose", "the")).toBe("asserted");
  expect(kept("mention", "mention", "its")).toBe("asserted");
  expect(kept("report", "report", "any")).not.toBe("asserted");
  expect(kept("confirm", "confirm", "the")).not.toBe("asserted");
});
