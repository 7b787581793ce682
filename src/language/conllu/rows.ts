/** CoNLL-U as it stands in a file (universaldependencies.org/format): documents, sentences, comments, rows of ten columns. */

export interface ConlluSentence {
  /** Lines that begin with "#", as written. */
  readonly comments: readonly string[];
  /** Word rows only; each has ten columns. */
  readonly rows: readonly (readonly string[])[];
  /** Rows of multiword tokens ("1-2") and empty words ("3.1"), by the number of words before them. */
  readonly others: readonly { readonly before: number; readonly row: string }[];
  readonly opensParagraph: boolean;
}

export interface ConlluDocument {
  /** From "# newdoc id = …"; empty when the file names none. */
  readonly id: string;
  readonly sentences: readonly ConlluSentence[];
}

export const COLUMNS = 10;

/** Rows with fewer columns are filled with "_". A file without "# newdoc" is one document; linear time. */
export function conlluDocuments(conllu: string): ConlluDocument[] {
  const documents: { id: string; sentences: ConlluSentence[] }[] = [];
  let comments: string[] = [];
  let rows: string[][] = [];
  let others: { before: number; row: string }[] = [];
  const end = (): void => {
    const newdoc = comments.find((comment) => /^#\s*newdoc\b/.test(comment));
    if (newdoc !== undefined || documents.length === 0) {
      if (rows.length > 0 || newdoc !== undefined)
        documents.push({ id: newdoc?.split("=")[1]?.trim() ?? "", sentences: [] });
    }
    if (rows.length > 0) {
      const document = documents.at(-1)!;
      const opensParagraph =
        document.sentences.length === 0 || comments.some((comment) => /^#\s*newpar\b/.test(comment));
      document.sentences.push({ comments, rows, others, opensParagraph });
    }
    comments = [];
    rows = [];
    others = [];
  };
  for (const line of conllu.split(/\r?\n/)) {
    if (line.trim() === "") end();
    else if (line.startsWith("#")) comments.push(line);
    else if (/^\d+\t/.test(line)) {
      const columns = line.split("\t").slice(0, COLUMNS);
      while (columns.length < COLUMNS) columns.push("_");
      rows.push(columns);
    } else if (/^\d+[-.]\d+\t/.test(line)) others.push({ before: rows.length, row: line });
  }
  end();
  return documents;
}
