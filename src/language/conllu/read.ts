/** Treebank words taken as given: a segmentation with the words, sentences and paragraphs of a CoNLL-U document. */
import type { Segmentation } from "../analysis.js";
import { segmentationOf, type GivenWord } from "../segment/given.js";
import { conlluDocuments, type ConlluDocument, type ConlluSentence } from "./rows.js";

/** A segmentation that remembers the rows it was made from, so that they can be written again. */
export interface GivenText extends Segmentation {
  readonly given: ConlluDocument;
}

/** One text a document of the file; tags, tree and names of the file are not used. */
export function* readConllu(conllu: string): Iterable<GivenText> {
  for (const document of conlluDocuments(conllu)) if (document.sentences.length > 0) yield givenText(document);
}

export function givenText(document: ConlluDocument): GivenText {
  const paragraphs: GivenWord[][][] = [];
  for (const sentence of document.sentences) {
    if (sentence.opensParagraph) paragraphs.push([]);
    paragraphs.at(-1)!.push(wordsOf(sentence));
  }
  return { ...segmentationOf(paragraphs), given: document };
}

/** Words with the space after them: MISC's SpaceAfter, of a multiword token for its last word; its other words touch. */
function wordsOf({ rows, others }: ConlluSentence): GivenWord[] {
  const words = rows.map((row) => ({ text: row[1]!, space: !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(row[9]!) }));
  for (const { row } of others) {
    const [range = "", , , , , , , , , misc = "_"] = row.split("\t");
    const [first, last] = range.split("-").map(Number);
    if (!range.includes("-") || !first || !last) continue;
    for (let i = first; i < last && i <= words.length; i++) words[i - 1]!.space = false;
    if (last <= words.length) words[last - 1]!.space = !misc.includes("SpaceAfter=No");
  }
  return words;
}
