/** Turns of a transcript, "SMITH: …", where a name in capitals and a colon open a paragraph. */
import { edgesOf } from "../labels/edges.js";
import type { Draft } from "./draft.js";
import { trimmedContent } from "./spans.js";
import type { Tree } from "./tree.js";

/** A name of at most so many words before the colon. */
const NAME = 5;
const CAPITALS = /^["“]?\p{Lu}[\p{Lu}.'’-]+$/u;

/** The turns of a text, whose labels ("BREAKING: …", "PERU: …") are nobody's; each has the colon as its cue and the rest of its paragraph as its content. */
export function transcriptDrafts(tree: Tree): Draft[] {
  const { text, tokens, paragraphs, sentences } = tree.analysis;
  const labels = new Set(
    edgesOf(text).flatMap(({ kind, words }) => (kind === "role" || kind === "name" ? [] : words.start)),
  );
  const drafts: Draft[] = [];
  for (const { sentences: range } of paragraphs) {
    let first = sentences[range.first]?.first ?? 0;
    const last = sentences[range.last - 1]?.last ?? 0;
    if (/^["“(]$/.test(tokens[first]?.text ?? "")) first++;
    let colon = first;
    while (colon < last && colon - first < NAME && CAPITALS.test(tokens[colon]!.text)) colon++;
    if (colon === first || tokens[colon]?.text !== ":" || labels.has(tokens[first]!.start)) continue;
    const content = trimmedContent(tree.analysis, { first: colon + 1, last });
    if (content.first >= content.last) continue;
    drafts.push({
      cue: { first: colon, last: colon + 1 },
      head: colon,
      source: { first, last: colon },
      sourcing: "stated",
      contents: [content],
      act: "state",
      confidence: 0.8,
      finder: "quotation",
    });
  }
  return drafts;
}
