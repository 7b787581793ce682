/** CoNLL-U in and out (universaldependencies.org/format), with names and roles in MISC of the token they belong to. */
import type { Analysis, Segmentation, Sentence, Token } from "./analysis.js";

const COLUMNS = 10;

/** Sentences of a CoNLL-U file as one text each, their tokens as given; multiword and empty rows are passed over. */
export function* readConllu(conllu: string): Iterable<Segmentation> {
  for (const block of conllu.split(/\r?\n\s*\r?\n/)) {
    const forms = block
      .split(/\r?\n/)
      .filter((row) => /^\d+\t/.test(row))
      .map((row) => row.split("\t")[1]!);
    if (forms.length) yield givenTokens(forms);
  }
}

/** One sentence of given words, set with a space between them. */
export function givenTokens(forms: readonly string[]): Segmentation {
  let at = 0;
  const tokens: Token[] = forms.map((text, index) => {
    const start = at;
    at += text.length + 1;
    return { index, start, end: start + text.length, text, sentence: 0 };
  });
  const end = at - 1;
  const sentences: Sentence[] = [{ index: 0, first: 0, last: tokens.length, start: 0, end, paragraph: 0 }];
  const paragraphs = [{ index: 0, start: 0, end, sentences: { first: 0, last: 1 } }];
  return { text: forms.join(" "), tokens, sentences, paragraphs, quotations: [] };
}

/** The sentences of an analysis, each with its `# text` and a blank line after it. */
export function* writeConllu({ text, tokens, sentences, syntax, names, predicates }: Analysis): Iterable<string> {
  const misc = tokens.map((): string[] => []);
  const number = (token: number): number => token - sentences[tokens[token]!.sentence]!.first + 1;
  for (const { type, first, last } of names) {
    for (let i = first; i < last; i++) misc[i]!.push(`NE=${i === first ? "B" : "I"}-${type.toLowerCase()}`);
  }
  for (const { token, roleset, roles } of predicates) {
    const spans = roles.map(({ label, first, last }) => `${label}:${number(first)}-${number(last - 1)}`);
    misc[token]!.push(`Roles=${[roleset, ...spans].join(";")}`);
  }
  for (const { first, last, start, end } of sentences) {
    yield `# text = ${text.slice(start, end).replace(/\s+/g, " ")}\n`;
    for (let i = first; i < last; i++) {
      const { upos, xpos, lemma, head, deprel } = syntax[i]!;
      const next = tokens[i + 1];
      if (i + 1 < last && next?.start === tokens[i]!.end) misc[i]!.push("SpaceAfter=No");
      const row = [
        number(i),
        tokens[i]!.text,
        lemma,
        upos,
        xpos,
        "_",
        head < 0 ? 0 : number(head),
        deprel,
        "_",
        misc[i]!.join("|") || "_",
      ];
      if (row.length !== COLUMNS) throw new Error(`a CoNLL-U row has ${row.length} columns`);
      yield `${row.join("\t")}\n`;
    }
    yield "\n";
  }
}
