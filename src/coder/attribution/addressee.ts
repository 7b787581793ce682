/** The one spoken to: "told reporters that …". */
import type { Range } from "../../language/analysis.js";
import type { Draft } from "./draft.js";
import { isQuote } from "./spans.js";
import { type Tree, dependents, formOf, has, headOf } from "./tree.js";

/**
 * Contents without the one spoken to, who belongs to neither ("told reporters that …"): a phrase that the encoder tags apart between cue and clause,
 * or the object that the grammar's clause begins behind.
 */
export function withoutAddressee(tree: Tree, cue: Range, contents: readonly Range[], twin: Draft | undefined): Range[] {
  const ordered = contents.toSorted((a, b) => a.first - b.first);
  const at = ordered.findIndex(({ first }) => first >= cue.last);
  const [addressed, clause] = [ordered[at], ordered[at + 1]];
  if (!addressed || addressed.first !== cue.last) return ordered;
  if (clause?.first === addressed.last && isTold(tree, clause) && isNominal(tree, addressed))
    return ordered.toSpliced(at, 1);
  const object = dependents(tree, twin?.head ?? headOf(tree, cue), "iobj", "obj").find(
    (token) => tree.extent[token]!.first === addressed.first,
  );
  const start = object === undefined ? undefined : tree.extent[object]!.last;
  if (start === undefined || start >= addressed.last) return ordered;
  const rest = { first: start, last: addressed.last };
  return isTold(tree, rest) && twin?.contents.some(({ first }) => first === start) ? ordered.with(at, rest) : ordered;
}

/** A clause that is told to someone: with "that" or a question word, or with a subject of its own. */
const isTold = (tree: Tree, range: Range): boolean =>
  /^(?:that|if|whether|how|what|why|who|whom|which|when|where)$/.test(formOf(tree, range.first)) ||
  (!isQuote(tree.analysis.tokens[range.first]!.text) &&
    dependents(tree, headOf(tree, range), "nsubj").some((token) => has(range, token)));

/** True when a range has nothing but the words of a noun phrase. */
export const isNominal = ({ analysis }: Tree, { first, last }: Range): boolean =>
  analysis.syntax.slice(first, last).every(({ upos }) => /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|PART)$/.test(upos));
