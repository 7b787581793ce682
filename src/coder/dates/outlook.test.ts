import { expect, it } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { looksAhead } from "./outlook.js";

/** Sentences are invented; the date is the last word. */
it.each([
  [
    "Ministers will meet Friday",
    "Ministers NOUN minister 3 nsubj\nwill AUX will 3 aux\nmeet VERB meet 0 root VB\nFriday PROPN Friday 3 obl:tmod",
    true,
  ],
  [
    "Ministers met Friday",
    "Ministers NOUN minister 2 nsubj\nmet VERB meet 0 root VBD\nFriday PROPN Friday 2 obl:tmod",
    false,
  ],
  [
    "Talks are due Friday",
    "Talks NOUN talk 3 nsubj\nare AUX be 3 cop\ndue ADJ due 0 root\nFriday PROPN Friday 3 obl:tmod",
    true,
  ],
  [
    "Talks planned for Friday",
    "Talks NOUN talk 0 root\nplanned VERB plan 1 acl VBN\nfor ADP for 4 case\nFriday PROPN Friday 2 obl",
    true,
  ],
  [
    "The truce begins Friday",
    "The DET the 2 det\ntruce NOUN truce 3 nsubj\nbegins VERB begin 0 root VBZ\nFriday PROPN Friday 3 obl:tmod",
    true,
  ],
])("%s: %s", (text, rows, expected) => {
  const analysis = analysisOf(text, rows);
  expect(looksAhead(analysis, analysis.tokens.length - 1)).toBe(expected);
});

it("knows a day that owns what it stands before as one that is told of", () => {
  const analysis = analysisOf(
    "Rebels claimed credit for Monday 's raid",
    `Rebels NOUN rebel 2 nsubj
     claimed VERB claim 0 root VBD
     credit NOUN credit 2 obj
     for ADP for 7 case
     Monday PROPN Monday 7 nmod:poss
     's PART 's 5 case POS
     raid NOUN raid 2 obl`,
  );
  expect(looksAhead(analysis, 4)).toBe(false);
});
