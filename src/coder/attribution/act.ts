/** The act that a cue performs: stating, denying, demanding … */
import type { Range } from "../../language/analysis.js";
import type { Act } from "../../records/attribution.js";
import { isInfinitive } from "./complements.js";
import { CUE_NOUNS, CUE_VERBS, REPORTING_ADVERBS } from "./cues.table.js";
import { keyIn, lookUp } from "./stems.js";
import { type Tree, above, dependent, dependents, formOf, lemmaOf } from "./tree.js";

/**
 * The act of a cue by the verb or noun at its head. "asked whether" asks and "asked them to" demands; "vowed", "pledged" and "warned" with an
 * infinitive stay what the table says, and what they hold out is judged with the event.
 */
export function actOf(tree: Tree, cue: Range, head: number): Act {
  for (let token = cue.first; token < cue.last; token++) {
    const adverb = REPORTING_ADVERBS.get(formOf(tree, token));
    if (adverb) return adverb;
  }
  const noun = tree.analysis.syntax[head]?.upos === "NOUN";
  const tables = noun ? [CUE_NOUNS, CUE_VERBS] : [CUE_VERBS, CUE_NOUNS];
  const row = lookUp(tables[0]!, tree, head) ?? lookUp(tables[1]!, tree, head);
  const lemma = keyIn(CUE_VERBS, tree, head);
  if (lemma === "ask") return asksFor(tree, head) ? "demand" : "ask";
  if (lemma === "tell" && isToldTo(tree, head)) return "demand";
  if (lemma !== undefined && AGREEING.has(lemma) && infinitiveOf(tree, head)) return "promise";
  if (lemma !== undefined && NAMING.has(lemma) && calledFalse(tree, head)) return "deny";
  if (isEither(tree, head)) return "state";
  if (lemma === "rule" && formOf(tree, head + 1) === "out") return "deny";
  if (lemma === "call" && announces(tree, head)) return "promise";
  if (lemma === "call" && !callsFor(tree, head)) return "state";
  if (lemma === "charge" && !dependents(tree, head, "ccomp").length) return "accuse";
  return row?.act ?? "state";
}

/** "Neither confirmed nor denied", "would not confirm or deny": neither is done. */
const isEither = ({ analysis }: Tree, head: number): boolean =>
  /\bconfirm\w* n?or den(?:y|ied|ies)\b/i.test(
    analysis.tokens
      .slice(Math.max(0, head - 2), head + 3)
      .map(({ text }) => text)
      .join(" "),
  );

/** Verbs that state with a clause and promise with an infinitive: "agreed to withdraw". */
const AGREEING = new Set(["agree", "decide", "volunteer"]);

const infinitiveOf = (tree: Tree, head: number): boolean =>
  formOf(tree, head + 1) === "to" ||
  dependents(tree, head, "xcomp", "ccomp", "advcl").some((token) =>
    dependents(tree, token, "mark").some((mark) => formOf(tree, mark) === "to"),
  );

/** "told residents to leave", "were told not to speak". */
const isToldTo = (tree: Tree, head: number): boolean =>
  dependents(tree, head, "xcomp", "ccomp").some((token) => token > head && isInfinitive(tree, token));

/** Verbs that give a thing a name: "called the report a lie". */
export const NAMING: ReadonlySet<string> = new Set(["call", "describe", "denounce", "brand", "label"]);
const FALSE = new Set(
  "lie falsehood fabrication untrue false fake baseless groundless unfounded nonsense hoax myth fiction fantasy slander invention fairy".split(
    " ",
  ),
);

/** What is called a lie is denied; the word hangs on the verb, on its object, or, misread, on the clause before it. */
function calledFalse(tree: Tree, head: number): boolean {
  const { tokens, sentences } = tree.analysis;
  const end = sentences[tokens[head]!.sentence]!.last;
  // "called the report that … a fabrication": the report stands right behind the verb, the judgement ends the sentence.
  const told = [head + 1, head + 2, head + 3].some((at) => at < end && lookUp(CUE_NOUNS, tree, at) !== undefined);
  let close = end - 1;
  while (close > head && /^[^\p{L}\p{N}]+$/u.test(tokens[close]!.text)) close--;
  if (told && FALSE.has(lemmaOf(tree, close))) return true;
  for (let token = head + 1; token < end; token++)
    if (FALSE.has(lemmaOf(tree, token)) && above(tree, token).slice(0, 3).includes(head)) return true;
  return false;
}

/** "called a general strike for Thursday": what is called is to come; "what it called a massacre" only names. */
const announces = (tree: Tree, head: number): boolean =>
  /^(?:an?|another)$/.test(formOf(tree, head + 1)) &&
  dependents(tree, head, "aux:pass", "nsubj:pass").length === 0 &&
  !callsWhat(tree, head);

const NAMED_BEFORE = 5; // "what the Turkish president called a massacre"

/** "What she called a massacre", "which it calls an act of war": the thing that is named stands before the verb. */
export function callsWhat(tree: Tree, head: number): boolean {
  const { sentence } = tree.analysis.tokens[head]!;
  for (let at = head - 1; at >= Math.max(0, head - NAMED_BEFORE); at--) {
    if (tree.analysis.tokens[at]!.sentence !== sentence) return false;
    if (/^(?:what|which)$/.test(formOf(tree, at))) return true;
  }
  return false;
}

/** "Rejected what he called interference": that he calls it so holds, whatever is done with it. */
export const namesWhat = (tree: Tree, head: number): boolean =>
  keyIn(NAMING, tree, head) !== undefined && callsWhat(tree, head);

/** "called for", "called on them to"; "called it a success" only names. */
const callsFor = (tree: Tree, head: number): boolean =>
  /^(?:for|on|upon)$/.test(formOf(tree, head + 1)) || infinitiveOf(tree, head) || asksFor(tree, head);

/** "asked them to …", "asked for …": a demand in the form of asking. */
function asksFor(tree: Tree, head: number): boolean {
  const object = dependent(tree, head, "obl");
  return (
    infinitiveOf(tree, head) ||
    formOf(tree, head + 1) === "for" ||
    (object !== undefined && dependents(tree, object, "case").some((mark) => formOf(tree, mark) === "for"))
  );
}
