/** Descriptions set beside a name: "Ana Ruiz, a spokeswoman", "her rival, Ana Ruiz, said", "Prime Minister Ana Ruiz". */
import type { Range } from "../../language/analysis.js";
import { type Tree, dependents, formOf, hangsBy, relationOf } from "../attribution/tree.js";
import type { Cast } from "./cast.js";
import type { Group } from "./group.js";

interface Phrase {
  readonly head: number;
  readonly plural: boolean;
  readonly range: Range;
}

/** A name in apposition to the phrase, or the name the phrase stands in apposition to. */
export function besideName(tree: Tree, cast: Cast, { head, plural, range }: Phrase): Group | undefined {
  const fits = (of: Group | undefined): of is Group =>
    of !== undefined && of.kind !== "country" && of.kind !== "place" && !(plural && of.kind === "person");
  const above = tree.heads[head] ?? -1;
  if (relationOf(tree, head) === "appos" && fits(cast.named[above])) return cast.named[above];
  const set = setOff(tree, cast, head, range) ?? setAhead(tree, cast, head, range);
  if (!plural && set?.kind === "person") return set;
  const next = cast.named[head + 1];
  if (fits(next) && next.kind === "person" && !plural && range.last === head + 1 && hangsTogether(tree, head, head + 1))
    return next;
  for (const child of dependents(tree, head, "appos", "flat")) if (fits(cast.named[child])) return cast.named[child];
  return undefined;
}

const LONGEST_APPOSITION = 14; // tokens from the noun to the closing comma

/** "NAME, a spokeswoman for the ministry, said": set off by commas directly behind a person's name, whatever the tree says. */
function setOff(tree: Tree, cast: Cast, head: number, { first }: Range): Group | undefined {
  const of = formOf(tree, first - 1) === "," ? cast.named[first - 2] : undefined;
  const article = formOf(tree, first);
  if (of?.kind !== "person" || (article !== "a" && article !== "an" && article !== "the")) return undefined;
  const sentence = tree.analysis.tokens[head]!.sentence;
  for (let at = head + 1; at < head + LONGEST_APPOSITION; at++) {
    if (tree.analysis.tokens[at]?.sentence !== sentence || tree.analysis.syntax[at]!.upos === "VERB") return undefined;
    const next = formOf(tree, at + 1);
    if (formOf(tree, at) === ",") return next === "and" || next === "or" ? undefined : of;
  }
  return undefined;
}

/** "Her rival, NAME, said": the name between commas that a verb follows, whatever the tree says; not where a list may go on. */
function setAhead(tree: Tree, cast: Cast, head: number, { last }: Range): Group | undefined {
  const of = formOf(tree, last) === "," ? cast.named[last + 1] : undefined;
  if (of?.kind !== "person" || relationOf(tree, head) === "conj") return undefined;
  let end = last + 1;
  while (cast.named[end] === of) end++;
  const next = tree.analysis.syntax[end + 1]?.upos ?? "";
  return formOf(tree, end) === "," && /^(?:VERB|AUX)$/.test(next) ? of : undefined;
}

/** "Prime Minister" directly before the name: a title, which is no mention of its own. */
export const isBefore = (tree: Tree, cast: Cast, { head }: Phrase): boolean =>
  cast.named[head + 1] !== undefined &&
  tree.analysis.tokens[head + 1]?.sentence === tree.analysis.tokens[head]?.sentence;

/** Neither is the other's case or object: one hangs on the other, or both on a common head nearby. */
function hangsTogether(tree: Tree, a: number, b: number): boolean {
  return (
    tree.heads[a] === b ||
    tree.heads[b] === a ||
    tree.heads[a] === tree.heads[b] ||
    hangsBy(tree, b, ["appos", "flat", "nmod", "compound"])
  );
}
