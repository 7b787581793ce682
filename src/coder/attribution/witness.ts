/** Whether the grammar alone is believed where the encoder, silent, sees nobody speak. */
import { agentNoun } from "../actors/agents.js";
import { ISSUED, SPOKESPERSONS, UNNAMED } from "./cues.table.js";
import type { Draft } from "./draft.js";
import { type Tree, formOf, headOf, isNoun, lemmaOf } from "./tree.js";

/** A draft of the grammar with a clause as its content has at least this much confidence. */
const CLAUSE = 0.6;

/** True for "according to", an adverb that reports, and a clause with a stated source who can speak. */
export function credible(tree: Tree, { head, source, sourcing, confidence }: Draft): boolean {
  if (sourcing === "passive") return !isNoun(tree, head) && tree.analysis.syntax[head]?.upos === "ADV";
  return source !== null && confidence >= CLAUSE && speaks(tree, headOf(tree, source));
}

/** A name, a pronoun for persons, or a noun for those who speak and what they issue. */
export function speaks(tree: Tree, token: number): boolean {
  const upos = tree.analysis.syntax[token]?.upos;
  if (upos === "PRON" || upos === "DET") return /^(he|she|it|they|we|i|who|some|many|most)$/.test(formOf(tree, token));
  if (upos === "PROPN") return true;
  return [lemmaOf(tree, token), formOf(tree, token)].some(
    (word) => UNNAMED.has(word) || ISSUED.has(word) || SPOKESPERSONS.has(word) || agentNoun(word) !== undefined,
  );
}
