/** "The ministry denied that the army had fired, saying …": a participle behind what is denied goes on from the one who denies. */
import type { Draft } from "./draft.js";
import { type Tree, dependent, formOf, meets } from "./tree.js";

/**
 * Whoever denies goes on to tell how it was, and "adding" goes on from whatever was told before it; parsers hang such participles on the clause that is
 * told, whose subject then seems to speak. Only right behind the comma that ends the content.
 */
export function continued(tree: Tree, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (!isBareParticiple(tree, draft.head)) return draft;
    const outer = drafts.findLast(
      ({ act, cue, source, contents, head }) =>
        source !== null &&
        cue !== null &&
        head < draft.head &&
        (act === "deny" || formOf(tree, draft.head) === "adding") &&
        contents.some(({ first, last }) => first > head && (last === draft.head - 1 || last === draft.head)),
    );
    const told = outer?.source;
    if (!told || (draft.source && meets(draft.source, told))) return draft;
    if (draft.contents.some((content) => meets(content, told))) return draft;
    return { ...draft, source: told, sourcing: "shared" as const };
  });
}

/** A participle without a subject, set off by a comma. */
const isBareParticiple = (tree: Tree, token: number): boolean =>
  tree.analysis.syntax[token]?.xpos === "VBG" &&
  formOf(tree, token - 1) === "," &&
  dependent(tree, token, "nsubj", "aux") === undefined;
