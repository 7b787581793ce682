import type { Span } from "../../../src/records/index.js";

/** A paragraph, or a part of a very long one. */
export interface Block extends Span {
  /** False for the later parts of one paragraph. */
  readonly opens: boolean;
}

/** Characters after which a paragraph without an end is cut at a space; keeps each block cheap to lay out. */
const LONGEST = 2400;

/** The paragraphs of a text, white space around them left out; every other character is in exactly one block. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < text.length;) {
    const line = text.indexOf("\n", at);
    const end = line === -1 ? text.length : line;
    const trimmed = text.slice(at, end).trimEnd();
    const lead = trimmed.length - trimmed.trimStart().length;
    for (let start = at + lead, opens = true; start < at + trimmed.length; opens = false) {
      const stop = at + trimmed.length;
      const space = stop - start > LONGEST ? text.lastIndexOf(" ", start + LONGEST) : -1;
      const cut = stop - start <= LONGEST ? stop : space > start ? space + 1 : start + LONGEST;
      blocks.push({ start, end: cut, opens });
      start = cut;
    }
    at = end + 1;
  }
  return blocks;
}
