/** The act that a cue performs: stating, denying, demanding … */
import type { Range } from "../../language/analysis.js";
import type { Act } from "../../records/attribution.js";
import { CUE_NOUNS, CUE_VERBS, REPORTING_ADVERBS } from "./cues.table.js";
import { keyIn, lookUp } from "./stems.js";
import { type Tree, dependent, dependents, formOf } from "./tree.js";

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
  if (lemma !== undefined && AGREEING.has(lemma) && infinitiveOf(tree, head)) return "promise";
  if (lemma === "charge" && !dependents(tree, head, "ccomp").length) return "accuse";
  return row?.act ?? "state";
}

/** Verbs that state with a clause and promise with an infinitive: "agreed to withdraw". */
const AGREEING = new Set(["agree", "decide", "volunteer"]);

const infinitiveOf = (tree: Tree, head: number): boolean =>
  formOf(tree, head + 1) === "to" ||
  dependents(tree, head, "xcomp", "ccomp", "advcl").some((token) =>
    dependents(tree, token, "mark").some((mark) => formOf(tree, mark) === "to"),
  );

/** "asked them to …", "asked for …": a demand in the form of asking. */
function asksFor(tree: Tree, head: number): boolean {
  const object = dependent(tree, head, "obl");
  return (
    infinitiveOf(tree, head) ||
    (object !== undefined && dependents(tree, object, "case").some((mark) => formOf(tree, mark) === "for"))
  );
}
