/** A quotation with its speaker's name under it, as letters and readers' voices are printed: “It is late.” — Ana Ruiz, a baker */
import type { Range } from "../../language/analysis.js";
import { tokensIn } from "../ranges.js";
import type { Draft } from "./draft.js";
import { trimmedSource } from "./spans.js";
import type { Tree } from "./tree.js";

const DASH = /^(?:[―—–-]|--)$/;
const VERB = /^(?:VERB|AUX)$/;

/** A signature has at most so many words. */
const WORDS = 15;

/** The signed quotations of a text: the dash is the cue, the name the source. */
export function signedDrafts(tree: Tree): Draft[] {
  const { tokens, quotations } = tree.analysis;
  const drafts: Draft[] = [];
  for (const quotation of quotations) {
    if (quotation.depth > 0 || !quotation.closed) continue;
    const content = tokensIn(tokens, quotation);
    const signature = signatureAt(tree, content);
    if (!signature) continue;
    drafts.push({
      cue: { first: content.last, last: content.last + 1 },
      head: content.last,
      source: signature,
      sourcing: "stated",
      contents: [content],
      act: "state",
      confidence: 0.8,
      finder: "quotation",
    });
  }
  return drafts;
}

/** The name behind a quotation and a dash up to the end of the paragraph; null when there is a verb, or more than a signature. */
function signatureAt({ analysis }: Tree, content: Range): Range | null {
  const { tokens, syntax, sentences, paragraphs } = analysis;
  const dash = tokens[content.last];
  if (!dash || !DASH.test(dash.text)) return null;
  // The signature may stand in a line of its own.
  const paragraph = paragraphs[sentences[dash.sentence]!.paragraph]!;
  const end = sentences[paragraph.sentences.last - 1]!.last;
  const source = trimmedSource(analysis, { first: content.last + 1, last: end });
  const words = syntax.slice(source.first, source.last);
  if (source.first >= source.last || words.length > WORDS || words.some(({ upos }) => VERB.test(upos))) return null;
  return /^\p{Lu}/u.test(tokens[source.first]!.text) ? source : null;
}
