/** Attributions that the grammar shows around a reporting verb or noun, whether the encoder saw them or not. */
import type { Range } from "../../language/analysis.js";
import { CUE_NOUNS, CUE_VERBS, REPORTING_ADVERBS } from "./cues.table.js";
import { complementOf, nominalComplement } from "./complements.js";
import type { Draft } from "./draft.js";
import { actOf } from "./act.js";
import { speakerOf, nounPhrase } from "./speaker.js";
import { cueAround, merged, trimmedContent, trimmedSource, without } from "./spans.js";
import { type Tree, dependent, dependents, formOf, has, hangsBy, headOf, lemmaOf, meets, relationOf } from "./tree.js";

/** Verbs that make one cue with a reporting infinitive: "declined to say". */
const LEADING = new Set("decline refuse go continue fail choose".split(" "));

/** The attribution around a reporting verb, or null when the token is none or has no content. */
export function verbalDraft(tree: Tree, verb: number): Draft | null {
  const upos = tree.analysis.syntax[verb]?.upos;
  if (upos !== "VERB" && upos !== "AUX") return null;
  const row = CUE_VERBS.get(lemmaOf(tree, verb));
  const found = row && !hangsBy(tree, verb, ["amod", "compound"]) ? complementOf(tree, verb, row) : null;
  if (!row || !found) return null;
  const leader = tree.heads[verb] ?? -1;
  const led = relationOf(tree, verb) === "xcomp" && LEADING.has(lemmaOf(tree, leader)) && verb - leader <= 3;
  const around = cueAround(tree, verb);
  const particle = found.particle !== null && found.particle === around.last ? found.particle + 1 : around.last;
  const cue = { first: led ? cueAround(tree, leader).first : around.first, last: particle };
  const { source, sourcing } = speakerOf(tree, verb);
  const object = found.frame === "noun";
  // "attacks threaten the town", "figures show": things that only seem to speak need a clause.
  if (object && (sourcing === "controlled" || sourcing === "missing")) return null;
  const subject = dependent(tree, verb, "nsubj");
  const holes = [cue, ...(source ? [source] : []), ...(subject === undefined ? [] : [tree.extent[subject]!])].filter(
    (hole) => !found.contents.some((content) => content.first >= hole.first && content.last <= hole.last),
  );
  const contents = merged(without(found.contents, holes).map((range) => trimmedContent(tree.analysis, range)));
  if (contents.length === 0) return null;
  const clearSource = source && contents.some((content) => meets(content, source)) ? null : source;
  return {
    cue,
    head: verb,
    source: clearSource,
    sourcing: source && !clearSource ? "missing" : sourcing,
    contents,
    act: actOf(tree, cue, verb),
    confidence: object ? 0.5 : 0.75,
    finder: "syntax",
  };
}

/** The attribution around a reporting noun: "the claim that …", "the ministry's denial of …". */
export function nominalDraft(tree: Tree, noun: number): Draft | null {
  if (tree.analysis.syntax[noun]?.upos !== "NOUN") return null;
  const row = CUE_NOUNS.get(lemmaOf(tree, noun));
  const found = row ? nominalComplement(tree, noun, row) : null;
  if (!row || !found) return null;
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

/** "According to X, …": the clause it stands in is the content. */
export function accordingDraft(tree: Tree, token: number): Draft | null {
  if (formOf(tree, token) !== "according" || formOf(tree, token + 1) !== "to") return null;
  const { analysis } = tree;
  const noun = accordingNoun(tree, token);
  if (noun === undefined) return null;
  const clause = clauseAbove(tree, noun, token);
  if (clause < 0) return null;
  const cue = { first: token, last: token + 2 };
  const phrase = tree.extent[noun]!;
  const source = trimmedSource(analysis, { first: Math.max(token + 2, phrase.first), last: phrase.last });
  const contents = without([tree.extent[clause]!], [{ first: token, last: Math.max(source.last, phrase.last) }])
    .map((range) => trimmedContent(analysis, range))
    .filter(({ first, last }) => last - first > 1);
  if (contents.length === 0 || source.first >= source.last) return null;
  return {
    cue,
    head: token,
    source,
    sourcing: "stated",
    contents,
    act: "state",
    confidence: 0.8,
    finder: "syntax",
  };
}

/** The noun behind "according to", however the parser hung the words. */
function accordingNoun(tree: Tree, token: number): number | undefined {
  const below = dependent(tree, token, "obl", "obj", "nmod");
  if (below !== undefined && below > token) return below;
  const head = tree.heads[token] ?? -1;
  return head > token && /^(case|mark|advmod|fixed)$/.test(relationOf(tree, token)) ? head : undefined;
}

/** The clause that a phrase with "according to" is part of; -1 when it is all there is. */
function clauseAbove(tree: Tree, noun: number, token: number): number {
  let head = has(tree.extent[token]!, noun) ? (tree.heads[token] ?? -1) : (tree.heads[noun] ?? -1);
  for (let step = 0; step < 20 && head >= 0; step++) {
    const relation = relationOf(tree, head);
    if (/^(root|ccomp|parataxis|advcl|acl|conj)$/.test(relation) || (tree.heads[head] ?? -1) < 0) return head;
    head = tree.heads[head] ?? -1;
  }
  return head;
}

/** "allegedly", "reportedly": a report without a source, its clause the content. */
export function adverbialDraft(tree: Tree, token: number): Draft | null {
  const act = REPORTING_ADVERBS.get(formOf(tree, token));
  const head = tree.heads[token] ?? -1;
  if (!act || head < 0) return null;
  const clause = tree.extent[head]!;
  const cue = { first: token, last: token + 1 };
  const contents = without([clause], [cue])
    .map((range) => trimmedContent(tree.analysis, range))
    .filter(({ first, last }) => first < last);
  if (contents.length === 0) return null;
  return { cue, head: token, source: null, sourcing: "passive", contents, act, confidence: 0.5, finder: "syntax" };
}

/** Every attribution that the grammar shows, in text order. */
export const syntacticDrafts = (tree: Tree): Draft[] =>
  tree.analysis.tokens.flatMap(({ index }) => verbalDraft(tree, index) ?? nominalDraft(tree, index) ?? accordingDraft(tree, index) ?? adverbialDraft(tree, index) ?? []);

/** The token of a cue that carries its act: a reporting verb or noun in it, else its head. */
export function actingToken(tree: Tree, cue: Range): number {
  const head = headOf(tree, cue);
  const known = (token: number) => CUE_VERBS.has(lemmaOf(tree, token)) || formOf(tree, token) === "according";
  if (known(head)) {
    const inner = dependents(tree, head, "xcomp", "advcl").find((token) => has(cue, token) && known(token));
    return inner ?? head;
  }
  for (let token = cue.last - 1; token >= cue.first; token--)
    if (known(token) || CUE_NOUNS.has(lemmaOf(tree, token))) return token;
  return head;
}
