/**
 * Closed classes have no new members: an encoder that takes "struck" for a preposition has not read the sentence well, and says as little of its
 * tree. It happens in short dense sentences of wire copy, which no treebank has.
 */
import type { Syntax } from "../analysis.js";
import { CLOSED_WORDS } from "./closed-words.table.js";

const GRAMMATICAL: ReadonlySet<string> = new Set(
  [...CLOSED_WORDS.values()].flatMap((words) => [...words]).concat("however", "self"),
);
/** Penn tags of the closed classes. */
const CLOSED_XPOS = /^(?:IN|DT|PDT|TO|CC|MD|PRP\$?|WDT|WP\$?|WRB|EX|POS)$/;
const MARK = /^[.,;:!?()"“”«»]+$/;
const WORD = /^\p{L}{2,}$/u;

type Tags = Pick<Syntax, "upos" | "xpos">;

/** Whether a word cannot have one of its tags. Only plain words and marks are judged: what tokenizers leave of contractions may be anything. */
export function isImpossible(form: string, { upos, xpos }: Tags): boolean {
  if (MARK.test(form)) return !/^(?:PUNCT|SYM)$/.test(upos);
  if (!WORD.test(form)) return false;
  const small = form.toLowerCase();
  if (upos === "PUNCT" || (CLOSED_XPOS.test(xpos) && !GRAMMATICAL.has(small))) return true;
  const members = CLOSED_WORDS.get(upos);
  return members !== undefined && !members.has(small);
}

/** Calm sentences of an invented report, as treebanks have them. Read behind them, a sentence gets tags that it can have three times out of four. */
export const LEAD: readonly (readonly string[])[] = [
  "The council met on Monday to discuss the budget for next year .".split(" "),
  "Members said that they would vote on it in March .".split(" "),
];
