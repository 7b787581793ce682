/** WordPiece over a vocabulary (Wu et al. 2016): greedy, the longest match first. */
import { normalise } from "./normalise.js";

/** A run of more code points than this is one unknown piece. */
const LONGEST_RUN = 100;
/** Words remembered; then the memory starts afresh, so that it stays bounded. */
const REMEMBERED = 100_000;

export interface WordPieces {
  readonly pad: number;
  readonly unknown: number;
  readonly cls: number;
  readonly sep: number;
  /** The ids of the word's pieces, never empty: a word that yields nothing is one unknown piece. */
  of(word: string): readonly number[];
  /** Whether the vocabulary has a small-letter word of two letters or more as a whole. */
  readonly isWord: (word: string) => boolean;
}

/**
 * @param vocabulary the lines of vocab.txt; the line number is the id
 * @throws Error when one of [PAD] [UNK] [CLS] [SEP] is missing
 */
export function wordPieces(vocabulary: string): WordPieces {
  const ids = new Map<string, number>();
  vocabulary.split(/\r?\n/).forEach((piece, id) => piece && ids.set(piece, id));
  const special = (name: string): number => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`the vocabulary has no ${name}`);
    return id;
  };
  const unknown = special("[UNK]");
  const memory = new Map<string, readonly number[]>();
  const cut = (word: string): readonly number[] => {
    const found = normalise(word).flatMap((run) => cutRun(run, ids, unknown));
    return found.length > 0 ? found : [unknown];
  };
  return {
    pad: special("[PAD]"),
    unknown,
    cls: special("[CLS]"),
    sep: special("[SEP]"),
    of(word) {
      let pieces = memory.get(word);
      if (!pieces) {
        if (memory.size >= REMEMBERED) memory.clear();
        memory.set(word, (pieces = cut(word)));
      }
      return pieces;
    },
    isWord: (word) => word.length > 1 && ids.has(word),
  };
}

function cutRun(run: string, ids: ReadonlyMap<string, number>, unknown: number): number[] {
  const whole = ids.get(run);
  if (whole !== undefined && run.length <= LONGEST_RUN) return [whole];
  const chars = [...run];
  if (chars.length > LONGEST_RUN) return [unknown];
  const pieces: number[] = [];
  let start = 0;
  while (start < chars.length) {
    let end = chars.length;
    let id: number | undefined;
    for (; end > start; end--) {
      id = ids.get((start > 0 ? "##" : "") + chars.slice(start, end).join(""));
      if (id !== undefined) break;
    }
    if (id === undefined) return [unknown];
    pieces.push(id);
    start = end;
  }
  return pieces;
}
