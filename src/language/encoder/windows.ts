/** Cuts a document into the windows that the encoder reads at once (training/CONTRACT.md, "Windows"). */
import type { Range, Segmentation, Token } from "../analysis.js";
import { ParagraphShapes } from "../pieces/shapes.js";
import type { WordPieces } from "../pieces/wordpiece.js";

/** One input of the encoder: pieces of consecutive whole sentences, and the document's words that they are of. */
export interface Window {
  readonly ids: readonly number[];
  readonly shapes: readonly number[];
  /** Party of each piece: 0 none, 1 actor, 2 recipient. */
  readonly parties: readonly number[];
  /** By word of the window: the index of its first piece. */
  readonly wordFirst: readonly number[];
  /** By word of the window: its sentence, counted from 0 in the window. */
  readonly wordSentence: readonly number[];
  /** Document tokens of the window's words, in order. */
  readonly tokens: Range;
  /** Document sentence of each sentence of the window. */
  readonly sentences: readonly number[];
  /** Document paragraph of each sentence of the window. */
  readonly paragraphs: readonly number[];
}

export interface WindowLimits {
  readonly pieces: number;
  readonly sentence: number;
}

export type PartyOf = (token: Token) => 0 | 1 | 2;

type PiecesOf = (token: Token) => readonly number[];

interface Part {
  readonly tokens: Range;
  readonly sentence: number;
  readonly paragraph: number;
  readonly length: number;
  readonly alone: boolean;
}

/** @returns windows that hold every token once, in order */
export function windowsOf(
  text: Segmentation,
  pieces: WordPieces,
  limits: WindowLimits,
  party: PartyOf = () => 0,
): Window[] {
  const shapes = shapesOf(text);
  // Of a word that alone has more than a window takes, a row of marks say, the first pieces stand for it.
  const piecesOf: PiecesOf = ({ text: word }) => pieces.of(word).slice(0, limits.sentence);
  const parts = text.sentences.flatMap((sentence) => cut(text, sentence.index, piecesOf, limits.sentence));
  const lengths = new Map<number, number>();
  for (const { paragraph, length } of parts) lengths.set(paragraph, (lengths.get(paragraph) ?? 0) + length);
  const windows: Window[] = [];
  let open: Part[] = [];
  let filled = 1;
  const close = (): void => {
    if (open.length) windows.push(build(text, open, pieces, piecesOf, shapes, party));
    open = [];
    filled = 1;
  };
  let paragraph = -1;
  for (const part of parts) {
    const fresh = part.paragraph !== paragraph;
    if (part.alone || open.at(-1)?.alone) close();
    else if (fresh && open.length && filled + lengths.get(part.paragraph)! + 1 > limits.pieces) close();
    else if (!fresh && filled + part.length > limits.pieces) close();
    if (fresh || !open.length) filled++; // the [SEP] that will close this paragraph's part
    filled += part.length;
    open.push(part);
    paragraph = part.paragraph;
  }
  close();
  return windows;
}

function shapesOf({ tokens, paragraphs, sentences }: Segmentation): number[] {
  return paragraphs.flatMap((paragraph) => {
    const shapes = new ParagraphShapes();
    return sentences
      .slice(paragraph.sentences.first, paragraph.sentences.last)
      .flatMap(({ first, last }) => shapes.of(tokens.slice(first, last).map(({ text }) => text)));
  });
}

/** A sentence in parts of at most `limit` pieces. */
function cut({ tokens, sentences }: Segmentation, index: number, piecesOf: PiecesOf, limit: number): Part[] {
  const { first, last, paragraph, alone = false } = sentences[index]!;
  const parts: Part[] = [];
  let start = first;
  let length = 0;
  for (let i = first; i < last; i++) {
    const size = piecesOf(tokens[i]!).length;
    if (length + size > limit && i > start) {
      parts.push({ tokens: { first: start, last: i }, sentence: index, paragraph, length, alone });
      start = i;
      length = 0;
    }
    length += size;
  }
  parts.push({ tokens: { first: start, last }, sentence: index, paragraph, length, alone });
  return parts;
}

function build(
  text: Segmentation,
  parts: readonly Part[],
  { cls, sep }: WordPieces,
  piecesOf: PiecesOf,
  shapes: readonly number[],
  party: PartyOf,
): Window {
  const ids = [cls];
  const shapeIds = [0];
  const parties = [0];
  const wordFirst: number[] = [];
  const wordSentence: number[] = [];
  parts.forEach((part, i) => {
    for (let t = part.tokens.first; t < part.tokens.last; t++) {
      const token = text.tokens[t]!;
      wordFirst.push(ids.length);
      wordSentence.push(i);
      for (const id of piecesOf(token)) {
        ids.push(id);
        shapeIds.push(shapes[t]!);
        parties.push(party(token));
      }
    }
    if (parts[i + 1]?.paragraph !== part.paragraph) {
      ids.push(sep);
      shapeIds.push(0);
      parties.push(0);
    }
  });
  return {
    ids,
    shapes: shapeIds,
    parties,
    wordFirst,
    wordSentence,
    tokens: { first: parts[0]!.tokens.first, last: parts.at(-1)!.tokens.last },
    sentences: parts.map(({ sentence }) => sentence),
    paragraphs: parts.map(({ paragraph }) => paragraph),
  };
}
