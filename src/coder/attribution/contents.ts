/** What a cue says: the encoder's spans, made whole by the grammar. */
import type { Analysis, Range, SaidSpan } from "../../language/analysis.js";
import { withoutAddressee } from "./addressee.js";
import { CHARGES, CUE_VERBS } from "./cues.table.js";
import type { Draft } from "./draft.js";
import { quotedTokens } from "./kind.js";
import { merged, trimmedContent, without } from "./spans.js";
import { keyIn, lookUp } from "./stems.js";
import { type Tree, above, dependents, formOf, has, headOf, relationOf } from "./tree.js";

/** The contents of a link, trimmed and in order, without the words of its cue and source; none when nothing is left. */
export function contentsOfLink(
  tree: Tree,
  said: SaidSpan,
  source: Range | null,
  twin: Draft | undefined,
  outer: boolean,
): Range[] {
  const { cue } = said;
  const whole = said.contents.map((range) =>
    introduced(tree, begun(tree, completed(tree, owned(tree, range)), cue), cue),
  );
  const linked = without(whole, source ? [cue, source] : [cue]);
  const beside = source ? besideSource(tree, cue, source, linked) : linked;
  const own = denied(tree, cue, source) ?? beside;
  const found = withoutAddressee(tree, cue, contentsOf(tree, said, own, twin, outer), twin);
  return merged(found.map((range) => trimmedContent(tree.analysis, withoutDeed(tree, cue, range))));
}

/** "Announced elections and released 120 detainees": behind a noun that is told, a verb joined to the cue is what its subject did. */
function withoutDeed(tree: Tree, cue: Range, { first, last }: Range): Range {
  const verb = headOf(tree, cue);
  if (first < cue.last || first >= last || relationOf(tree, headOf(tree, { first, last })) !== "obj")
    return { first, last };
  const joined = dependents(tree, verb, "conj").find(
    (each) =>
      first < each &&
      each < last &&
      /^VB[DNPZ]$/.test(tree.analysis.syntax[each]!.xpos) &&
      dependents(tree, each, "obj").length > 0 &&
      dependents(tree, each, "nsubj").length === 0 &&
      quotedTokens(tree.analysis)[each] !== 1,
  );
  const and = joined === undefined ? undefined : dependents(tree, joined, "cc")[0];
  return { first, last: and !== undefined && and > first ? and : last };
}

/**
 * Words on both sides of a cue are one saying only when its source stands between them or behind ("A, X said, B"). Where the source comes
 * first of all ("X met them to discuss A, claiming B"), what stands between it and the cue is told of it and not said, nor is what a
 * semicolon parts from it ("Police fired; X said B"); quotations are kept.
 */
function besideSource(tree: Tree, cue: Range, source: Range, contents: readonly Range[]): readonly Range[] {
  const flags = quotedTokens(tree.analysis);
  const between = ({ first, last }: Range): boolean => source.last <= first && last <= cue.first;
  const parted = ({ last }: Range): boolean =>
    last <= source.first && tree.forms.slice(last, source.first).includes(";");
  const apart = (range: Range): boolean => flags[range.first] !== 1 && (between(range) || parted(range));
  return contents.some(({ first }) => first >= cue.last) ? contents.filter((range) => !apart(range)) : contents;
}

const denies = (tree: Tree, verb: number): boolean => lookUp(CUE_VERBS, tree, verb)?.act === "deny";
/** What is said of how many, which a denial has for its object as it has a charge. */
const FIGURES = /^(?:tolls?|figures?|numbers?|counts?|accounts?|versions?)$/;
const isSaid = (form: string): boolean => FIGURES.test(form) || CHARGES.test(form);

/**
 * What is denied as the object of the verb, by a relative pronoun or a noun for what was said ("…, which they deny", "…, minister disputes toll"): that, and
 * not the clause before it.
 */
function denied(tree: Tree, cue: Range, source: Range | null): readonly Range[] | undefined {
  const verb = cue.last - 1;
  // The headline's "…, toll disputed".
  if (source?.last === cue.first && isSaid(formOf(tree, verb - 1)) && denies(tree, verb)) return [source];
  if (isSaid(formOf(tree, verb)) && denies(tree, verb - 1) && verb > cue.first)
    return [{ first: verb, last: verb + 1 }];
  if (!denies(tree, verb)) return undefined;
  const object = (tree.children[verb] ?? []).find((each) => tree.analysis.syntax[each]!.deprel === "obj");
  if (object === undefined || has(cue, object)) return undefined;
  const form = formOf(tree, object);
  const pointing = object < verb ? form === "which" : isSaid(form);
  return pointing ? [tree.extent[object]!] : undefined;
}

const DANGLING = /^(?:DET|ADP|PART|AUX|CCONJ|SCONJ)$/;

/** A content that breaks off at a function word goes on to the end of the phrase that this word belongs to. */
function completed(tree: Tree, { first, last }: Range): Range {
  const end = last - 1;
  const head = tree.heads[end] ?? -1;
  const dangles = last > first && DANGLING.test(tree.analysis.syntax[end]?.upos ?? "") && head > end;
  return { first, last: dangles ? tree.extent[head]!.last : last };
}

/** A content that begins with the sign of a possessor ("Monday night | 's attack") begins with the possessor. */
function owned(tree: Tree, { first, last }: Range): Range {
  const owner = tree.heads[first] ?? -1;
  return /^['’]s?$/.test(formOf(tree, first)) && owner >= 0 && owner === first - 1
    ? { first: Math.min(first, tree.extent[owner]!.first), last }
    : { first, last };
}

/** A fronted content that begins inside of a phrase ("fired on | Friday, killing six, he said") is the whole clause that the cue tells. */
function begun(tree: Tree, { first, last }: Range, cue: Range): Range {
  const head = tree.heads[first - 1] ?? -1;
  // "Where they signed | new contracts, he said": nor does a clause begin at the object of its verb.
  const parted =
    tree.analysis.syntax[first - 1]?.upos === "VERB" && tree.heads[headOf(tree, { first, last })] === first - 1;
  const cut = parted || (DANGLING.test(tree.analysis.syntax[first - 1]?.upos ?? "") && first <= head && head < last);
  const clause =
    cut && last <= cue.first
      ? [first, ...above(tree, first)].find((each) => has(cue, tree.heads[each] ?? -1))
      : undefined;
  return clause === undefined ? { first, last } : { first: Math.min(first, tree.extent[clause]!.first), last };
}

/** A content with the "that" before it, which belongs to it. */
const introduced = (tree: Tree, { first, last }: Range, cue: Range): Range => ({
  first: first - 1 >= cue.last && formOf(tree, first - 1) === "that" ? first - 1 : first,
  last,
});

/**
 * Without the quotations of later paragraphs, where the cue's own paragraph has a content and no quotation runs on from it: a paragraph
 * that is nothing but a quotation of its own carries the speaker over as an attribution without cue (coding manual).
 */
function withoutCarried({ analysis }: Tree, cue: Range, contents: readonly Range[]): readonly Range[] {
  const { tokens, sentences, paragraphs, quotations } = analysis;
  const paragraphOf = (token: number): number => sentences[tokens[token]!.sentence]!.paragraph;
  const home = paragraphOf(cue.first);
  if (!contents.some(({ first }) => paragraphOf(first) === home)) return contents;
  const origin = (index: number): number => {
    let at = index;
    for (let before = quotations[at]!.continues; before !== null; before = quotations[at]!.continues) at = before;
    return at;
  };
  const runsOn = (token: number): boolean =>
    quotations.some(
      ({ start, continues }, index) =>
        continues !== null &&
        start === tokens[token]!.start &&
        quotations[origin(index)]!.start < paragraphs[home]!.end,
    );
  return contents.filter(({ first }) => paragraphOf(first) <= home || runsOn(first));
}

/** A participle right behind the cue that has a content of its own, where the cue's is fronted: "…, the statement said noting that …". */
const speaksOn = (tree: Tree, first: number, { head, contents }: Draft): boolean =>
  first === head + 1 &&
  tree.analysis.syntax[first]?.xpos === "VBG" &&
  keyIn(CUE_VERBS, tree, first) !== undefined &&
  contents.some(({ last }) => last <= head);

/** A cue that the encoder sees this clearly outside of every content is not drawn into one by the grammar. */
const CLEAR = 0.7;

const cueTokens = new WeakMap<Analysis, ReadonlySet<number>>();

/** First tokens of the clear cues. */
function clearCues(analysis: Analysis): ReadonlySet<number> {
  const known = cueTokens.get(analysis);
  if (known) return known;
  const clear = analysis.saidPieces.filter(({ kind, confidence }) => kind === "cue" && confidence >= CLEAR);
  const made = new Set(clear.map(({ first }) => first));
  cueTokens.set(analysis, made);
  return made;
}

/** Speech that ends its sentence with a quotation ends there: 'that it was “a lie.” Novak left' has no Novak. */
function withinSentence({ analysis }: Tree, cue: Range, { first, last }: Range): Range {
  const { tokens, sentences } = analysis;
  const { last: end } = sentences[tokens[cue.first]!.sentence]!;
  const flags = quotedTokens(analysis);
  const cut = first < end && end < last && flags[end - 1] === 1 && flags[end] !== 1;
  return { first, last: cut ? end : last };
}

/** A linked content that covers less than this of the clause it lies in is a fragment of it. */
const FRAGMENT = 0.75;

/**
 * The contents of a link: the encoder's, but the grammar's clause where an inner link has only fragments of it, and none out of another
 * sentence unless it is quoted: indirect speech ends with its sentence.
 */
function contentsOf(
  tree: Tree,
  { cue }: SaidSpan,
  linked: readonly Range[],
  twin: Draft | undefined,
  outer: boolean,
): readonly Range[] {
  const { tokens } = tree.analysis;
  const flags = quotedTokens(tree.analysis);
  const here = tokens[cue.first]!.sentence;
  const beside = linked.filter(
    ({ first, last }) =>
      first < last && (flags[first] === 1 || tokens[first]!.sentence === here || tokens[last - 1]!.sentence === here),
  );
  const near = beside.map((range) => withinSentence(tree, cue, range));
  const kept = withoutCarried(tree, cue, near.length > 0 || twin ? near : linked);
  if (!twin) return kept;
  if (kept.length > 0 && kept.every(({ first }) => speaksOn(tree, first, twin))) return twin.contents;
  if (kept.length === 0) return twin.contents;
  if (outer) return kept;
  const covered = (whole: Range) =>
    kept.reduce(
      (sum, { first, last }) => sum + Math.max(0, Math.min(last, whole.last) - Math.max(first, whole.first)),
      0,
    );
  const clear = clearCues(tree.analysis);
  const fragmentary = twin.contents.filter((whole) => {
    for (let token = whole.first; token < whole.last; token++)
      if (clear.has(token) && !has(cue, token) && !kept.some((range) => has(range, token))) return false;
    const share = covered(whole) / (whole.last - whole.first);
    return share > 0 && share < FRAGMENT;
  });
  const inFragment = (range: Range) =>
    fragmentary.some((whole) => whole.first <= range.first && range.last <= whole.last);
  return [...kept.filter((range) => !inFragment(range)), ...fragmentary];
}
