/** Cues that the encoder sees without a content: "…, as police have said", "…, according to an aide", "…, the statement said", and "He said:" above a paragraph. */
import type { Range, SaidPiece } from "../../language/analysis.js";
import { actOf } from "./act.js";
import { CUE_VERBS } from "./cues.table.js";
import type { Draft } from "./draft.js";
import { trimmedContent, trimmedSource } from "./spans.js";
import { lookUp } from "./stems.js";
import { actingToken } from "./syntactic.js";
import { type Tree, formOf, has } from "./tree.js";
import type { Working } from "./working.js";

/** Drafts for the flat cues with a source beside them that no draft has, where the order of words shows what they say. */
export function orphanDrafts(tree: Tree, working: Working): Draft[] {
  const { analysis } = tree;
  const { saidPieces } = analysis;
  const drafts: Draft[] = [];
  saidPieces.forEach((cue, index) => {
    if (cue.kind !== "cue") return;
    const head = actingToken(tree, cue);
    if (working.withHead(head) !== undefined || working.all.some((draft) => draft.cue && has(draft.cue, head))) return;
    const source = [saidPieces[index - 1], saidPieces[index + 1]].find((piece) => piece && isBeside(piece, cue));
    if (!source) return;
    const said = besideOf(tree, cue, source) ?? below(tree, cue);
    const content = said && trimmedContent(analysis, sharedOf(working, said) ?? said);
    if (!content || content.first >= content.last) return;
    drafts.push({
      cue: { first: cue.first, last: cue.last },
      head,
      source: trimmedSource(analysis, source),
      sourcing: "stated",
      contents: [content],
      act: actOf(tree, cue, head),
      confidence: cue.confidence * 0.7,
      finder: "pieces",
    });
  });
  return drafts;
}

/** A source with at most a word between it and the cue. */
const isBeside = ({ kind, first, last }: SaidPiece, cue: Range): boolean =>
  kind === "source" && (first >= cue.last ? first - cue.last : cue.first - last) <= 1;

/** What "according to X", "as X said" and ", X said" are set behind or before: the rest of the sentence on the side that has words. */
function besideOf(tree: Tree, cue: Range, source: Range): Range | null {
  const { tokens, sentences } = tree.analysis;
  const [first, last] = [Math.min(cue.first, source.first), Math.max(cue.last, source.last)];
  const sentence = sentences[tokens[first]!.sentence]!;
  const before = formOf(tree, first - 1);
  if (before === "," && source.first < cue.first && lookUp(CUE_VERBS, tree, cue.last - 1)?.frames.includes("that"))
    return { first: sentence.first, last: first };
  const start = formOf(tree, cue.first) === "according" ? first : before === "as" ? first - 1 : -1;
  if (start < 0) return null;
  return start - sentence.first > sentence.last - last
    ? { first: sentence.first, last: start }
    : { first: last, last: sentence.last };
}

/** Where the stretch is an attribution of its own, its content: "It does not answer whether he was armed, as police have said." */
const sharedOf = (working: Working, said: Range): Range | undefined =>
  working.all.find(({ cue, finder }) => cue && has(said, cue.first) && /^(?:both|encoder)$/.test(finder))?.contents[0];

/** The paragraph under a cue that ends its own with a colon. */
function below({ analysis }: Tree, cue: Range): Range | null {
  const { tokens, sentences, paragraphs } = analysis;
  const { paragraph } = sentences[tokens[cue.first]!.sentence]!;
  const own = paragraphs[paragraph]!;
  const end = sentences[own.sentences.last - 1]!.last;
  const next = paragraphs[paragraph + 1];
  if (!next || tokens[end - 1]?.text !== ":" || cue.last < end - 1) return null;
  return { first: sentences[next.sentences.first]!.first, last: sentences[next.sentences.last - 1]!.last };
}
