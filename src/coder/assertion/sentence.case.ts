/** Standings of single triggers in hand-analysed sentences, for the tests of this room. */
import { analysisOf, type Marks } from "../../language/analysis.case.js";
import { attributionsOf } from "../attribution/step.js";
import { NOBODY } from "../attribution/sentences.case.js";
import type { DraftEvent, Standing } from "../layers.js";
import { standingsOf } from "./step.js";

/** The standing of the first token with this form. */
export function standing(trigger: string, text: string, rows: string, marks: Marks = {}): Standing {
  const analysis = analysisOf(text, rows, marks);
  const token = analysis.tokens.findIndex((each) => each.text === trigger);
  const draft: DraftEvent = {
    id: "e1",
    token,
    trigger: { first: token, last: token + 1 },
    type: "ASSAULT",
    contexts: [],
    actors: [],
    recipients: [],
    why: [],
  };
  return standingsOf(analysis, attributionsOf(analysis, NOBODY), [draft], NOBODY).get("e1")!;
}
