/** "There was no evidence that inmates had started the fire, as the minister had claimed": he claimed what there is no evidence for, not that there is none. */
import type { Range } from "../../language/analysis.js";
import type { Draft } from "./draft.js";
import { trimmedContent, without } from "./spans.js";
import { type Tree, formOf, has, meets } from "./tree.js";

/** Such a claim gets the clause that is not borne out, and what is told before it ends before its "as". */
export function borneOut(tree: Tree, drafts: readonly Draft[]): readonly Draft[] {
  const claims = new Map<Draft, Draft>();
  const asides: Range[] = [];
  for (const draft of drafts) {
    const as = (draft.source ?? draft.cue ?? { first: 0 }).first - 1;
    const claimed = formOf(tree, as) === "as" ? unproven(tree, as) : null;
    if (!claimed) continue;
    claims.set(draft, { ...draft, contents: [claimed] });
    asides.push({ first: as, last: tree.extent[draft.head]!.last });
  }
  return drafts.map((draft) => {
    const claim = claims.get(draft);
    if (claim) return claim;
    const around = asides.filter(
      (aside) => draft.contents.some((content) => meets(content, aside)) && !has(aside, draft.head),
    );
    const contents = without(draft.contents, around).map((range) => trimmedContent(tree.analysis, range));
    return around.length > 0 && contents.length > 0 ? { ...draft, contents } : draft;
  });
}

/** The clause between "no evidence that" and an "as", both of one sentence. */
function unproven(tree: Tree, as: number): Range | null {
  const { tokens, sentences } = tree.analysis;
  const { first } = sentences[tokens[as]!.sentence]!;
  const none = (evidence: number): boolean => [1, 2].some((back) => NONE.test(formOf(tree, evidence - back)));
  for (let that = as - 1; that > first; that--) {
    if (formOf(tree, that) !== "that") continue;
    for (let evidence = that - 1; evidence > Math.max(first, that - NEAR); evidence--)
      if (EVIDENCE.test(formOf(tree, evidence)) && none(evidence))
        return trimmedContent(tree.analysis, { first: that + 1, last: as });
  }
  return null;
}

/** "No evidence", "no clear evidence". */
const NONE = /^(?:no|little|any)$/;
const EVIDENCE = /^(?:evidence|proof|signs?|indications?)$/;
const NEAR = 5; // words from the noun to its clause: "evidence so far” that"
