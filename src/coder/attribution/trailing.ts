/** "Analysts say that the war drags on, in which 200 have died, according to a monitor". */
import type { Draft } from "./draft.js";
import { trimmedContent, without } from "./spans.js";
import { formOf, has, type Tree } from "./tree.js";

const RELATIVE = /^(?:who|whom|whose|which|where|when)$/;

/**
 * Behind what another says "according to" vouches for the last relative clause alone, and the other does not say that: so it is coded in PolNeAR's train
 * part wherever such a sentence ends in such a clause (4 of 4).
 */
export function withTrailing(tree: Tree, drafts: readonly Draft[]): Draft[] {
  const settled = [...drafts];
  for (const [i, { cue, contents }] of drafts.entries()) {
    if (!cue || formOf(tree, cue.first) !== "according") continue;
    const content = contents.find(({ last }) => last <= cue.first);
    const other = drafts.findIndex(
      (each, at) => at !== i && each.source !== null && content && has(content, each.head),
    );
    if (!content || other < 0) continue;
    const first = lastRelative(tree, drafts[other]!.head, cue.first);
    if (first === undefined) continue;
    const clause = { first, last: content.last };
    settled[i] = { ...settled[i]!, contents: [clause] };
    const left = without(drafts[other]!.contents, [clause])
      .map((range) => trimmedContent(tree.analysis, range))
      .filter((range) => range.first < range.last);
    if (left.length > 0) settled[other] = { ...settled[other]!, contents: left };
  }
  return settled;
}

/** Where the last relative clause behind a comma begins, between a cue and another's; with the preposition of its pronoun. */
function lastRelative(tree: Tree, from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at--) {
    if (!RELATIVE.test(formOf(tree, at))) continue;
    const first = tree.analysis.syntax[at - 1]?.upos === "ADP" ? at - 1 : at;
    return formOf(tree, first - 1) === "," ? first : undefined;
  }
  return undefined;
}
