/** Attributions out of the encoder's unlinked spans: a content with the nearest cue and source of its paragraph. */
import type { Range, SaidPiece } from "../../language/analysis.js";
import { actOf } from "./act.js";
import { isDeed } from "./deed.js";
import type { Draft } from "./draft.js";
import { trimmedContent, trimmedSource } from "./spans.js";
import { actingToken } from "./syntactic.js";
import type { Tree } from "./tree.js";
import type { Working } from "./working.js";

/** A content shorter than this is too weak a witness without a link. */
const WORDS = 3;

/** How many pieces on either side are looked through. */
const WINDOW = 6;

/** Drafts for the content pieces that no draft covers and that have a cue beside them. */
export function draftsOfPieces(tree: Tree, working: Working): Draft[] {
  const { saidPieces } = tree.analysis;
  const drafts = new Map<number, Draft>();
  saidPieces.forEach((piece, index) => {
    if (piece.kind !== "content" || piece.last - piece.first < WORDS) return;
    if (working.held(piece) * 2 > piece.last - piece.first) return;
    const around = saidPieces.slice(Math.max(0, index - WINDOW), index + WINDOW + 1);
    const cue = nearest(tree, around, "cue", piece) ?? announcing(tree, around, piece);
    if (!cue) return;
    const head = actingToken(tree, cue);
    if (working.withHead(head) !== undefined || drafts.has(head)) return;
    const source = nearest(tree, around, "source", cue);
    const content = trimmedContent(tree.analysis, piece);
    if (content.first >= content.last) return;
    drafts.set(head, {
      cue: { first: cue.first, last: cue.last },
      head,
      source: source ? trimmedSource(tree.analysis, source) : null,
      sourcing: source ? "stated" : "missing",
      contents: [content],
      act: actOf(tree, cue, head),
      confidence: Math.min(piece.confidence, cue.confidence) * 0.8,
      finder: "pieces",
    });
  });
  return [...drafts.values()];
}

/** The nearest piece of a kind in the same paragraph. */
function nearest(tree: Tree, pieces: readonly SaidPiece[], kind: SaidPiece["kind"], to: Range): SaidPiece | undefined {
  const paragraph = paragraphAt(tree, to.first);
  const distance = ({ first, last }: Range) => Math.max(first - to.last, to.first - last);
  return pieces
    .filter((piece) => piece.kind === kind && paragraphAt(tree, piece.first) === paragraph)
    .filter((piece) => kind !== "cue" || !isDeed(tree, actingToken(tree, piece)))
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** The cue with the colon that ends the paragraph before: "He said:" above a speech in a paragraph of its own. */
function announcing({ analysis }: Tree, pieces: readonly SaidPiece[], { first }: Range): SaidPiece | undefined {
  const { tokens, sentences, paragraphs } = analysis;
  const before = paragraphs[sentences[tokens[first]!.sentence]!.paragraph - 1];
  const last = before ? sentences[before.sentences.last - 1]!.last : 0;
  if (tokens[last - 1]?.text !== ":") return undefined;
  return pieces.find((piece) => piece.kind === "cue" && piece.first < last && piece.last >= last - 1);
}

const paragraphAt = ({ analysis }: Tree, token: number): number =>
  analysis.sentences[analysis.tokens[token]!.sentence]!.paragraph;
