/** Descriptions set beside a name: "Ana Ruiz, a spokeswoman", "her rival, Ana Ruiz, said", "Prime Minister Ana Ruiz". */
import type { Range } from "../../language/analysis.js";
import type { AgentMatch } from "../actors/agents.js";
import { appositions, type Tree, dependents, formOf, hangsBy, relationOf } from "../attribution/tree.js";
import type { Cast } from "./cast.js";
import type { Group } from "./group.js";

interface Phrase {
  readonly head: number;
  readonly plural: boolean;
  readonly range: Range;
  readonly agent: AgentMatch;
}

/** A name in apposition to the phrase, or the name the phrase stands in apposition to. */
export function besideName(tree: Tree, cast: Cast, { head, plural, range, agent }: Phrase): Group | undefined {
  const fits = (of: Group | undefined): of is Group =>
    of !== undefined && of.kind !== "country" && of.kind !== "place" && !(plural && of.kind === "person");
  const above = tree.heads[head] ?? -1;
  if (relationOf(tree, head) === "appos" && fits(cast.named[above]) && !isPutRight(tree, head))
    return cast.named[above];
  const called = calledName(tree, cast, head, range.last);
  if (fits(called)) return called;
  // "A spokesman for the ministry, NAME, said": the name is the spokesman's.
  const isSomebody = !plural && agent.agent.kind === "person";
  const set = isSomebody ? (setOff(tree, cast, head, range) ?? setAhead(tree, cast, head, range)) : undefined;
  if (set?.kind === "person") return set;
  const next = cast.named[head + 1];
  const suits =
    next?.kind === "person" ? !plural : next?.kind === "organization" && agent.agent.kind === "organization";
  if (
    fits(next) &&
    suits &&
    range.last === head + 1 &&
    nameAfter(cast, head).some((at) => hangsTogether(tree, head, at))
  )
    return next;
  for (const child of [...appositions(tree, head), ...dependents(tree, head, "flat")])
    if (fits(cast.named[child]) && !isPutRight(tree, child)) return cast.named[child];
  return undefined;
}

/** "The army, not the Front": another, and no name of it. */
const isPutRight = (tree: Tree, head: number): boolean =>
  dependents(tree, head, "advmod", "cc", "det").some((each) => each < head && formOf(tree, each) === "not");

/** The tokens of the name directly behind a word: "the militia | Kalma Liberation Front". */
function nameAfter(cast: Cast, head: number): number[] {
  const tokens: number[] = [];
  for (let at = head + 1; cast.named[at] !== undefined && cast.named[at] === cast.named[head + 1]; at++)
    tokens.push(at);
  return tokens;
}

const CALLED: readonly RegExp[] = [
  /^known (?:only )?as $/,
  /^(?:identified|described) (?:only )?as $/,
  /^(?:calling|styling) (?:itself|themselves|himself|herself) $/,
  /^(?:, )?(?:who|which) (?:calls?|styles?) (?:itself|themselves|himself|herself) $/,
  /^(?:, )?(?:who )?(?:goes|going|went) by the name (?:of )?$/,
];
const LONGEST_CALLING = 8; // tokens between the noun and the name

/** "A group calling itself the NAME", "a commander known as NAME", "a spokesman who goes by the name of NAME". */
function calledName(tree: Tree, cast: Cast, head: number, last: number): Group | undefined {
  let words = "";
  for (let at = last; at < last + LONGEST_CALLING; at++) {
    const of = cast.named[at];
    if (of) return CALLED.some((calling) => calling.test(words)) ? of : undefined;
    if (!/^(?:the|["“‘])$/.test(formOf(tree, at))) words += `${formOf(tree, at)} `;
    if (tree.analysis.tokens[at]?.sentence !== tree.analysis.tokens[head]!.sentence) return undefined;
  }
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

const LONGEST_TITLE = 3; // tokens before the name

/**
 * "Her rival, NAME, said", "the priest, Father NAME, said", "a scientist at the institute, NAME, said": the name between commas that a verb
 * follows, whatever the tree says; not where a list may go on.
 */
function setAhead(tree: Tree, cast: Cast, head: number, range: Range): Group | undefined {
  const comma = behindPhrase(tree, head, range);
  let name = comma + 1;
  while (name <= comma + LONGEST_TITLE && cast.named[name] === undefined && isCapital(tree, name)) name++;
  const of = formOf(tree, comma) === "," ? cast.named[name] : undefined;
  if (of?.kind !== "person" || relationOf(tree, head) === "conj") return undefined;
  let end = name;
  while (cast.named[end] === of) end++;
  const next = tree.analysis.syntax[end + 1]?.upos ?? "";
  return formOf(tree, end) === "," && /^(?:VERB|AUX)$/.test(next) ? of : undefined;
}

const isCapital = (tree: Tree, token: number): boolean => /^\p{Lu}/u.test(tree.analysis.tokens[token]?.text ?? "");

/** Where the phrase ends, with what stands behind its noun when it opens the sentence: "A doctor there", "A scientist at the institute". */
function behindPhrase(tree: Tree, head: number, { first, last }: Range): number {
  const { tokens, sentences, syntax } = tree.analysis;
  if (formOf(tree, last) === "," || first !== sentences[tokens[head]!.sentence]!.first) return last;
  for (let at = last; at < head + LONGEST_APPOSITION && tokens[at]?.sentence === tokens[head]!.sentence; at++) {
    if (formOf(tree, at) === ",") return at;
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|ADV|NUM|PART)$/.test(syntax[at]!.upos)) break;
  }
  return last;
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
