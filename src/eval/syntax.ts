/**
 * Tags, lemmas and trees against a CoNLL-U treebank, its words taken as given. LAS counts universal relations, as the
 * CoNLL 2018 shared task does; LAS:sub counts subtypes too. Punctuation counts.
 */
import type { Analyser } from "../language/index.js";
import { conlluDocuments, givenText } from "../language/conllu.js";
import { readConllu } from "./gold-file.js";
import type { Cell, Score, Tick } from "./score.js";

const MEASURES = ["UPOS", "XPOS", "lemma", "UAS", "LAS", "LAS:sub"] as const;

/** One row for the whole file and one for each genre (the first part of the document ids) when there are several. */
export async function evaluateSyntax(path: string, analyser: Analyser, tick: Tick): Promise<Score[]> {
  const documents = conlluDocuments(await readConllu(path));
  const counts = new Map<string, { words: number; right: number[] }>();
  for (const [done, document] of documents.entries()) {
    const [analysis] = await analyser.analyse([givenText(document)]);
    for (const [index, { rows }] of document.sentences.entries()) {
      const { first } = analysis!.sentences[index]!;
      rows.forEach((row, i) => {
        const right = compare(row, analysis!.syntax[first + i]!, first);
        for (const group of new Set(["all", genreOf(document.id)])) {
          const count = counts.get(group) ?? { words: 0, right: MEASURES.map(() => 0) };
          counts.set(group, count);
          count.words++;
          right.forEach((yes, m) => (count.right[m]! += yes ? 1 : 0));
        }
      });
    }
    tick(done + 1, documents.length);
  }
  const rows = [...counts]
    .filter(([group]) => group === "all" || counts.size > 2)
    .map(([group, { words, right }]): Cell[] => [group, ...right.map((n) => n / words), words]);
  return [
    {
      title: "Syntax, given words",
      columns: [
        { name: "part", kind: "text" },
        ...MEASURES.map((name) => ({ name, kind: "share" as const })),
        { name: "words", kind: "count" },
      ],
      rows,
    },
  ];
}

function compare(
  gold: readonly string[],
  said: { upos: string; xpos: string; lemma: string; head: number; deprel: string },
  first: number,
): boolean[] {
  const [, , lemma, upos, xpos, , head, deprel = ""] = gold;
  const headRight = Number(head) === (said.head < 0 ? 0 : said.head - first + 1);
  const bare = (relation: string): string => relation.split(":")[0]!;
  return [
    upos === said.upos,
    xpos === said.xpos,
    lemma === said.lemma,
    headRight,
    headRight && bare(deprel) === bare(said.deprel),
    headRight && deprel === said.deprel,
  ];
}

/** "GUM_news_afghan" -> "news", "weblog-blogspot.com_x" -> "weblog". */
const genreOf = (id: string): string => id.replace(/^GUM_/, "").split(/[-_]/)[0] || "other";
