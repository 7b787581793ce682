/** Every attribution that the grammar shows, whether the encoder saw it or not. */
import type { Range } from "../../language/analysis.js";
import { accordingDraft, adverbialDraft } from "./according.js";
import { CUE_NOUNS, CUE_VERBS } from "./cues.table.js";
import type { Draft } from "./draft.js";
import { nominalDraft } from "./nominal.js";
import { keyIn } from "./stems.js";
import { type Tree, dependents, formOf, has, headOf } from "./tree.js";
import { verbalDraft } from "./verbal.js";

const FINDERS = [verbalDraft, nominalDraft, accordingDraft, adverbialDraft];

/** The drafts of a text by the token that carries each act, in text order. */
export function syntacticDrafts(tree: Tree): Map<number, Draft> {
  const drafts = new Map<number, Draft>();
  for (const { index } of tree.analysis.tokens)
    for (const find of FINDERS) {
      const draft = find(tree, index);
      if (draft) drafts.set(index, draft);
      if (draft) break;
    }
  return drafts;
}

/** The token of a cue that carries its act: a reporting verb or noun in it, else its head. */
export function actingToken(tree: Tree, cue: Range): number {
  const head = headOf(tree, cue);
  const known = (token: number) => keyIn(CUE_VERBS, tree, token) !== undefined || formOf(tree, token) === "according";
  if (known(head)) {
    const inner = dependents(tree, head, "xcomp", "advcl").find((token) => has(cue, token) && known(token));
    return inner ?? head;
  }
  for (let token = cue.last - 1; token >= cue.first; token--)
    if (known(token) || keyIn(CUE_NOUNS, tree, token) !== undefined) return token;
  return head;
}
