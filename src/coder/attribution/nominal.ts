/** Attributions that the grammar shows around a reporting noun. */
import type { Range } from "../../language/analysis.js";
import { nominalComplement } from "./complements.js";
import { CUE_NOUNS } from "./cues.table.js";
import type { Draft } from "./draft.js";
import { nounPhrase } from "./speaker.js";
import { merged, trimmedContent, trimmedSource } from "./spans.js";
import { lookUp } from "./stems.js";
import { type Tree, dependent, dependents, formOf, isNoun, meets } from "./tree.js";

/** The attribution around a reporting noun: "the claim that …", "the ministry's denial of …". */
export function nominalDraft(tree: Tree, noun: number): Draft | null {
  if (!isNoun(tree, noun)) return null;
  const row = lookUp(CUE_NOUNS, tree, noun);
  const found = row ? nominalComplement(tree, noun, row) : null;
  if (!row || !found || found.contents.every((content) => isComment(tree, content))) return null;
  const owner = dependent(tree, noun, "nmod:poss") ?? authorOf(tree, noun);
  const source = owner === undefined ? null : withoutGenitive(tree, nounPhrase(tree, owner, noun));
  const contents = merged(found.contents.map((range) => trimmedContent(tree.analysis, range)));
  if (contents.length === 0 || (source && contents.some((content) => meets(content, source)))) return null;
  return {
    cue: { first: noun, last: noun + 1 },
    head: noun,
    source,
    sourcing: source ? "stated" : "missing",
    contents,
    act: row.act,
    confidence: source ? 0.6 : 0.5,
    finder: "syntax",
  };
}

/** "a request for comment": what is asked for is to be said, and nothing is said yet. */
const isComment = (tree: Tree, { first, last }: Range): boolean =>
  last - first <= 2 && /^(?:comments?|interviews?)$/.test(formOf(tree, last - 1));

/** Whom a reporting noun is by: "a claim by the rebels that". */
const authorOf = (tree: Tree, noun: number): number | undefined =>
  dependents(tree, noun, "nmod").find((token) =>
    dependents(tree, token, "case").some((mark) => /^(by|from)$/.test(formOf(tree, mark))),
  );

/** A possessor without its 's. */
export function withoutGenitive(tree: Tree, { first, last }: Range): Range {
  const genitive = /^(['’]s?)$/.test(formOf(tree, last - 1)) && last - first > 1;
  return trimmedSource(tree.analysis, { first, last: genitive ? last - 1 : last });
}
