/** Finds loaded words in a text by the coder's own table. A chunk of its own, fetched when someone asks for it. */
import { COLOUR_CLASSES, COLOURS, LONGEST_PHRASE } from "../../../src/coder/attribution/colour.table.js";
import { stemsOf } from "../../../src/coder/attribution/stems.js";
import type { Span } from "../../../src/records/index.js";

export const LOADED_CLASSES = COLOUR_CLASSES;

export interface Loaded {
  readonly span: Span;
  readonly colour: keyof typeof COLOUR_CLASSES;
}

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** The loaded words of a text, the longest phrase first where several begin at one word. */
export function loadedIn(text: string): Loaded[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index: start }) => ({
    form: word.toLowerCase(),
    start,
    end: start + word.length,
  }));
  const found: Loaded[] = [];
  for (let i = 0; i < words.length;) {
    const length = phraseAt(words, i);
    const single = length ? undefined : stemsOf(words[i]!.form).find((stem) => COLOURS.has(stem));
    const entry = length ? joined(words, i, length) : single;
    const { start } = words[i]!;
    const last = words[i + Math.max(length, 1) - 1]!;
    if (entry) found.push({ span: { start, end: last.end }, colour: COLOURS.get(entry)!.colour });
    i += Math.max(length, 1);
  }
  return found;
}

const joined = (words: readonly { form: string }[], from: number, length: number): string =>
  words
    .slice(from, from + length)
    .map(({ form }) => form)
    .join(" ");

function phraseAt(words: readonly { form: string }[], from: number): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - from); length > 1; length--)
    if (COLOURS.has(joined(words, from, length))) return length;
  return 0;
}
