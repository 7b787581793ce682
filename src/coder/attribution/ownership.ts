/** Whose a quotation is, when several contents reach into it. */
import type { Range } from "../../language/analysis.js";
import { tokensIn } from "../ranges.js";
import type { Draft } from "./draft.js";
import { without } from "./spans.js";
import { type Tree, has, meets } from "./tree.js";

interface Quoted extends Range {
  /** Goes on with the quotation of the paragraph before. */
  readonly continues: boolean;
  /** The paragraph is nothing but this quotation. */
  readonly alone: boolean;
}

/**
 * Gives each outermost quotation to one attribution: that of the nearest cue, in its sentence before its paragraph before others, and before those whose
 * content has its cue as well ("he said that he “fired”, according to police"). Those keep it, for they stand around it. A paragraph that is nothing but a
 * quotation, closed and opened anew, is taken from the attribution before, to be carried over.
 */
export function settled(tree: Tree, drafts: readonly Draft[]): Draft[] {
  const quotations = outermost(tree);
  const claims = new Map<number, number[]>();
  drafts.forEach(({ contents, cue }, draft) => {
    if (!cue) return;
    for (const content of contents)
      for (
        let at = firstMeeting(quotations, content);
        at < quotations.length && meets(quotations[at]!, content);
        at++
      ) {
        if (has(quotations[at]!, cue.first)) continue;
        const list = claims.get(at);
        if (!list) claims.set(at, [draft]);
        else if (list.at(-1) !== draft) list.push(draft);
      }
  });
  const losses = new Map<number, Range[]>();
  const lose = (draft: number, range: Range) => losses.set(draft, [...(losses.get(draft) ?? []), range]);
  for (const [at, claimants] of claims) {
    const quotation = quotations[at]!;
    const far = (draft: number) => distance(tree, drafts[draft]!.cue!, quotation);
    const isAround = (one: number, other: number): boolean =>
      drafts[one]!.contents.some((content) => has(content, drafts[other]!.cue!.first));
    const owner = claimants.reduce((best, each) =>
      isAround(best, each) || (!isAround(each, best) && far(each) < far(best)) ? each : best,
    );
    for (const each of claimants) if (each !== owner && !isAround(each, owner)) lose(each, quotation);
    const cue = drafts[owner]!.cue!;
    if (quotation.alone && !quotation.continues && paragraphOf(tree, cue.first) < paragraphOf(tree, quotation.first))
      lose(owner, quotation);
  }
  return drafts.map((draft, index) => {
    const lost = losses.get(index);
    const contents = lost ? without(draft.contents, lost) : draft.contents;
    return lost && contents.length > 0 ? { ...draft, contents } : draft;
  });
}

function outermost(tree: Tree): Quoted[] {
  const { tokens, quotations, paragraphs } = tree.analysis;
  return quotations
    .filter(({ depth }) => depth === 0)
    .map((quotation) => {
      const range = tokensIn(tokens, quotation);
      const paragraph = range.first < range.last ? paragraphs[paragraphOf(tree, range.first)]! : null;
      const alone = paragraph !== null && quotation.start === paragraph.start && quotation.end >= paragraph.end - 1;
      return { ...range, continues: quotation.continues !== null, alone };
    })
    .filter(({ first, last }) => first < last)
    .sort((a, b) => a.first - b.first);
}

/** Index of the first quotation that does not end before a range. */
function firstMeeting(quotations: readonly Quoted[], { first }: Range): number {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.last <= first) low = middle + 1;
    else high = middle;
  }
  return low;
}

const FAR = 1000;

/** Tokens between a cue and a quotation; another sentence and another paragraph count for more than any of them. */
function distance(tree: Tree, cue: Range, quotation: Range): number {
  const { tokens } = tree.analysis;
  const sentence = tokens[cue.first]!.sentence;
  const beside = [quotation.first, quotation.last - 1].some((token) => tokens[token]!.sentence === sentence);
  const paragraph = paragraphOf(tree, cue.first) === paragraphOf(tree, quotation.first);
  const gap = Math.max(quotation.first - cue.last, cue.first - quotation.last, 0);
  return Math.min(gap, FAR) + (beside ? 0 : FAR) + (paragraph ? 0 : 2 * FAR);
}

const paragraphOf = ({ analysis }: Tree, token: number): number =>
  analysis.sentences[analysis.tokens[token]!.sentence]!.paragraph;
