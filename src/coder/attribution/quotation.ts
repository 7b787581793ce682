/**
 * Quotations that no content covers yet: given to the reporting verb beside them, to the quotation before them in their paragraph, or
 * carried over from the paragraph before.
 */
import type { Quotation, Range } from "../../language/analysis.js";
import { tokensIn } from "../ranges.js";
import { actOf } from "./act.js";
import { CUE_VERBS } from "./cues.table.js";
import type { Draft } from "./draft.js";
import { surfaceSpeaker } from "./surface.js";
import { speakerOf } from "./speaker.js";
import { cueAround } from "./spans.js";
import { lookUp } from "./stems.js";
import { type Tree, has } from "./tree.js";
import type { Working } from "./working.js";

/** How far from a quotation its verb may stand, in tokens: "…," the minister of defence, Jan Novak, told reporters on Monday. */
const REACH = 25;

/** A quotation of fewer words without a full stop is a phrase that someone used, not a speech. */
const SPEECH = 4;

/** Gives every outermost quotation of the text its attribution, where it has none. */
export function attributeQuotations(tree: Tree, working: Working): void {
  const { analysis } = tree;
  const owners = new Map<number, number>();
  let before: number | undefined;
  analysis.quotations.forEach((quotation, index) => {
    if (quotation.depth > 0) return;
    const range = tokensIn(analysis.tokens, quotation);
    if (range.last - range.first < 2) return;
    const owner = ownerOf(tree, working, quotation, range, owners, before);
    if (owner === undefined) return;
    owners.set(index, owner);
    before = owner;
    if (working.held(range) < range.last - range.first) working.extend(owner, range);
  });
}

function ownerOf(
  tree: Tree,
  working: Working,
  quotation: Quotation,
  range: Range,
  owners: ReadonlyMap<number, number>,
  before: number | undefined,
): number | undefined {
  const continued = quotation.continues === null ? undefined : owners.get(quotation.continues);
  if (continued !== undefined) return continued;
  const covering = outerHolder(working, range);
  if (covering !== undefined) return covering;
  if (!isSpeech(tree, range)) return undefined;
  return (
    besideVerb(tree, working, range) ??
    goesOn(tree, working, range, before) ??
    carried(tree, working, range) ??
    (isWhole(tree, range) ? working.add(uncued(range)) : undefined)
  );
}

/** The draft that already has part of the quotation as its content and whose cue stands outside of it. */
function outerHolder(working: Working, range: Range): number | undefined {
  for (const token of [range.first, range.first + 1, range.last - 2]) {
    const index = working.holding(token);
    if (index === undefined) continue;
    const { cue } = working.at(index);
    if (!cue || !has(range, cue.first)) return index;
  }
  return undefined;
}

/** More than a word or two, or a whole sentence; never a title. */
function isSpeech(tree: Tree, range: Range): boolean {
  const { analysis } = tree;
  const { first, last } = range;
  if (isTitle(tree, range)) return false;
  let words = 0;
  for (let token = first; token < last && words < SPEECH; token++)
    if (/[\p{L}\p{N}]/u.test(analysis.tokens[token]!.text)) words++;
  const end = analysis.tokens[last - 2]?.text ?? "";
  return words >= SPEECH || (words > 0 && /^[.!?,]$/.test(end));
}

/** Words that a title stands behind, and those that stay small in one. */
const BEFORE_TITLE = /^(?:on|in|of|at|by|called|titled|entitled|named|the|'s|’s|:)$/i;
const SMALL = /^(?:\p{Lu}.*|\P{L}.*|an?|the|of|in|on|at|to|for|and|or|but|by|with|from|as|'s|’s|is|are)$/u;

/** The name of a work, a programme or a chapter: on CNN's “State of the Union”; every word but the small ones has a capital. */
function isTitle({ analysis: { tokens, sentences, paragraphs } }: Tree, { first, last }: Range): boolean {
  const words = tokens.slice(first + 1, last - 1).filter(({ text }) => /\p{L}/u.test(text));
  if (words.length < 2 || words.some(({ text }) => !SMALL.test(text))) return false;
  const { start, end } = paragraphs[sentences[tokens[first]!.sentence]!.paragraph]!;
  const alone = tokens[first]!.start === start && end - tokens[last - 1]!.end <= 1;
  return alone || BEFORE_TITLE.test(tokens[first - 1]?.text ?? "");
}

/** The reporting verb in the sentence, outside of the quotation: before it with a colon, comma or nothing, or after it. */
function besideVerb(tree: Tree, working: Working, range: Range): number | undefined {
  const { tokens, sentences } = tree.analysis;
  const starts = sentences[tokens[range.first]!.sentence]!;
  const ends = sentences[tokens[range.last - 1]!.sentence]!;
  const after = { first: range.last, last: Math.min(ends.last, range.last + REACH) };
  const before = { first: Math.max(starts.first, range.first - REACH), last: range.first };
  const comma = /^[,?!.]$/.test(tokens[range.last - 2]?.text ?? "") || tokens[range.last]?.text === ",";
  const found =
    (comma ? reportingVerb(tree, after, 1) : undefined) ??
    reportingVerb(tree, before, -1) ??
    (comma ? undefined : reportingVerb(tree, after, 1));
  if (found === undefined) return undefined;
  return working.withHead(found) ?? working.add(draftAt(tree, found, range));
}

/** The first reporting verb from the quotation outwards, up to a break between clauses. */
function reportingVerb(tree: Tree, { first, last }: Range, step: 1 | -1): number | undefined {
  const { tokens, syntax } = tree.analysis;
  for (let token = step > 0 ? first : last - 1; token >= first && token < last; token += step) {
    if (/^[;"“”]$/.test(tokens[token]!.text)) return undefined;
    const row = syntax[token]!.upos === "VERB" ? lookUp(CUE_VERBS, tree, token) : undefined;
    if (row?.frames.includes("that")) return token;
  }
  return undefined;
}

function draftAt(tree: Tree, verb: number, range: Range): Draft {
  const cue = cueAround(tree, verb);
  const spoken = speakerOf(tree, verb);
  const { source, sourcing } =
    spoken.source && !has(range, spoken.source.first) ? spoken : surfaceSpeaker(tree, verb, range);
  return {
    cue,
    head: verb,
    source,
    sourcing,
    contents: [range],
    act: actOf(tree, cue, verb),
    confidence: 0.7,
    finder: "quotation",
  };
}

/** A quotation behind another in one paragraph, with no verb of its own, goes on with it. */
function goesOn(tree: Tree, working: Working, range: Range, before: number | undefined): number | undefined {
  const end = before === undefined ? undefined : working.at(before).contents.at(-1)!.last - 1;
  return end !== undefined && paragraphOf(tree, end) === paragraphOf(tree, range.first) ? before : undefined;
}

/** A paragraph that is nothing but quotation, with no cue: the speaker of the paragraph before carries over. */
function carried(tree: Tree, working: Working, range: Range): number | undefined {
  const { tokens, paragraphs, sentences } = tree.analysis;
  const paragraph = paragraphs[paragraphOf(tree, range.first)]!;
  const first = sentences[paragraph.sentences.first]!.first;
  const last = sentences[paragraph.sentences.last - 1]!.last;
  const loose = (token: number) => !/[\p{L}\p{N}]/u.test(tokens[token]!.text);
  for (let token = first; token < range.first; token++) if (!loose(token)) return undefined;
  for (let token = range.last; token < last; token++) if (!loose(token)) return undefined;
  return working.add(uncued(range));
}

/** Sentences of their own, though no cue is near: "She met the press. “They burned it all.”" */
function isWhole({ analysis }: Tree, { first, last }: Range): boolean {
  const { tokens, sentences } = analysis;
  const end = sentences[tokens[last - 1]!.sentence]!.last;
  return first === sentences[tokens[first]!.sentence]!.first && last === end && /^[.!?]$/.test(tokens[last - 2]!.text);
}

const uncued = (range: Range): Draft => ({
  cue: null,
  head: range.first,
  source: null,
  sourcing: "carried",
  contents: [range],
  act: "state",
  confidence: 0.7,
  finder: "quotation",
});

const paragraphOf = ({ analysis }: Tree, token: number): number =>
  analysis.sentences[analysis.tokens[token]!.sentence]!.paragraph;
