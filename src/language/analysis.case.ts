/**
 * A builder of `Analysis` values for tests: what the encoder would answer, written by hand.
 *
 *     analysisOf("Rebels attacked a village, police said.", `
 *       Rebels   NOUN  rebel   2 nsubj
 *       attacked VERB  attack  7 ccomp VBD
 *       a        DET   a       4 det
 *       village  NOUN  village 2 obj
 *       ,        PUNCT ,       7 punct
 *       police   NOUN  police  7 nsubj
 *       said     VERB  say     0 root  VBD
 *       .        PUNCT .       7 punct
 *     `, {
 *       said: [{ cue: "said", source: "police", content: "Rebels attacked a village" }],
 *       triggers: [{ at: "attacked", type: "ASSAULT", actor: "Rebels", recipient: "a village" }],
 *       predicates: [{ at: "attacked", roleset: "attack.01", roles: { ARG0: "Rebels", ARG1: "a village" } }],
 *     })
 *
 * Rows: form, UPOS, lemma (`_` = the form in lower case), head (1-based in its sentence, 0 = root), deprel, optionally XPOS.
 * An empty row opens the next sentence; a line break of the text between two sentences opens the next paragraph.
 * Marks find their words in the text: the first occurrence, or the n-th with "#n" ("said#2"); every word that the
 * stretch touches belongs to the range. Without rows the text is segmented and every word hangs flat on the first.
 */
import type {
  Analysis,
  Commitment,
  Name,
  NameType,
  Paragraph,
  Predicate,
  Range,
  SaidPiece,
  SaidSpan,
  Segmentation,
  Sentence,
  Syntax,
  Token,
  Trigger,
  TriggerRole,
} from "./analysis.js";
import { quotationsOf } from "./segment/quotations.js";
import { segment } from "./segment/segment.js";

type Words = string | readonly string[];

export interface Marks {
  readonly names?: readonly (readonly [type: NameType, words: string])[];
  readonly predicates?: readonly {
    readonly at: string;
    readonly roleset: string;
    readonly roles?: Readonly<Record<string, Words>>;
  }[];
  /** Linked spans; each also yields its `saidPieces` unless `nested`. */
  readonly said?: readonly {
    readonly cue: string;
    readonly source?: Words;
    readonly content?: Words;
    readonly nested?: boolean;
  }[];
  /** Pieces without a link. */
  readonly pieces?: readonly (readonly [kind: SaidPiece["kind"], words: string])[];
  readonly triggers?: readonly ({ readonly at: string } & Partial<Omit<Trigger, "token" | "arguments">> &
    Pick<Trigger, "type"> &
    Partial<Record<TriggerRole, Words>>)[];
  /** By word; missing keys keep `CERTAINLY_SO`. */
  readonly commitment?: Readonly<Record<string, Partial<Commitment>>>;
}

/** The default commitment of every token. */
export const CERTAINLY_SO: Commitment = {
  factuality: 3,
  certainty: "CERTAIN",
  polarity: "POS",
  time: "NON_FUTURE",
  status: "asserted",
};

/** Penn tags taken when a row gives none. */
const XPOS: Readonly<Record<string, string>> = {
  ADJ: "JJ",
  ADP: "IN",
  ADV: "RB",
  AUX: "VBD",
  CCONJ: "CC",
  DET: "DT",
  INTJ: "UH",
  NOUN: "NN",
  NUM: "CD",
  PART: "TO",
  PRON: "PRP",
  PROPN: "NNP",
  PUNCT: ".",
  SCONJ: "IN",
  SYM: "SYM",
  VERB: "VBD",
  X: "FW",
};

/** @throws Error when a form or the words of a mark are not in the text */
export function analysisOf(text: string, rows?: string, marks: Marks = {}): Analysis {
  const { segmentation, syntax } = rows === undefined ? flat(segment(text)) : fromRows(text, rows);
  const find = finder(segmentation);
  const all = (words: Words | undefined): Range[] =>
    words === undefined ? [] : (typeof words === "string" ? [words] : words).map(find);
  const said: SaidSpan[] = (marks.said ?? []).map(({ cue, source, content }) => ({
    cue: find(cue),
    sources: all(source),
    contents: all(content),
    confidence: 0.9,
  }));
  const outer = said.filter((_, i) => !marks.said?.[i]?.nested);
  const pieces: SaidPiece[] = [
    ...outer.flatMap(({ cue, sources, contents }) => [
      { ...cue, kind: "cue" as const, confidence: 0.9 },
      ...sources.map((range) => ({ ...range, kind: "source" as const, confidence: 0.9 })),
      ...contents.map((range) => ({ ...range, kind: "content" as const, confidence: 0.9 })),
    ]),
    ...(marks.pieces ?? []).map(([kind, words]) => ({ ...find(words), kind, confidence: 0.9 })),
  ].sort((a, b) => a.first - b.first || b.last - a.last);
  const commitment = segmentation.tokens.map(() => CERTAINLY_SO);
  for (const [words, change] of Object.entries(marks.commitment ?? {}))
    commitment[find(words).first] = { ...CERTAINLY_SO, ...change };
  return {
    ...segmentation,
    syntax,
    names: (marks.names ?? []).map(([type, words]): Name => ({ ...find(words), type, confidence: 0.9 })),
    predicates: (marks.predicates ?? []).map(({ at, roleset, roles = {} }): Predicate => ({
      token: find(at).first,
      roleset,
      roles: Object.entries(roles).flatMap(([label, words]) => all(words).map((range) => ({ ...range, label }))),
      confidence: 0.9,
    })),
    said,
    saidPieces: pieces,
    triggers: (marks.triggers ?? []).map(({ at, actor, recipient, place, time, count, ...rest }): Trigger => ({
      mode: null,
      contexts: [],
      status: "asserted",
      confidence: 0.9,
      ...rest,
      token: find(at).first,
      arguments: Object.entries({ actor, recipient, place, time, count }).flatMap(([role, words]) =>
        all(words).map((range) => ({ ...range, role: role as TriggerRole })),
      ),
    })),
    commitment,
    vectors: segmentation.sentences.map(() => Float32Array.of(1, 0, 0)),
  };
}

/** Finds the token range of words in the text. */
function finder({ text, tokens }: Segmentation): (words: string) => Range {
  return (marked) => {
    const [, words = marked, nth = "1"] = /^(.+)#(\d+)$/s.exec(marked) ?? [];
    let start = -1;
    for (let i = 0; i < Number(nth); i++) start = text.indexOf(words, start + 1);
    const inside = tokens.filter((token) => start >= 0 && token.end > start && token.start < start + words.length);
    if (inside.length === 0) throw new Error(`"${marked}" is not in the text`);
    return { first: inside[0]!.index, last: inside.at(-1)!.index + 1 };
  };
}

function flat(segmentation: Segmentation): { segmentation: Segmentation; syntax: Syntax[] } {
  const syntax = segmentation.tokens.map(({ text, index, sentence }): Syntax => {
    const { first } = segmentation.sentences[sentence]!;
    const upos = /\p{L}/u.test(text) ? "X" : /\p{N}/u.test(text) ? "NUM" : "PUNCT";
    const place = index === first ? { head: -1, deprel: "root" } : { head: first, deprel: "dep" };
    return { upos, xpos: XPOS[upos]!, lemma: text.toLowerCase(), ...place };
  });
  return { segmentation, syntax };
}

function fromRows(text: string, rows: string): { segmentation: Segmentation; syntax: Syntax[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const syntax: Syntax[] = [];
  let end = 0;
  for (const block of rows.trim().split(/\n[ \t]*\n/)) {
    const first = tokens.length;
    for (const row of block.split("\n").map((line) => line.trim().split(/\s+/))) {
      const [form = "", upos = "X", lemma = "_", head = "0", deprel = "dep", xpos = XPOS[upos] ?? "FW"] = row;
      const start = text.indexOf(form, end);
      if (start < 0) throw new Error(`"${form}" is not in the text after ${end}`);
      if (tokens.length === first && (paragraphs.length === 0 || text.slice(end, start).includes("\n")))
        paragraphs.push({
          index: paragraphs.length,
          start,
          end: start,
          sentences: { first: sentences.length, last: 0 },
        });
      end = start + form.length;
      tokens.push({ index: tokens.length, start, end, text: form, sentence: sentences.length });
      const word = lemma === "_" ? form.toLowerCase() : lemma;
      syntax.push({ upos, xpos, lemma: word, head: Number(head) === 0 ? -1 : first + Number(head) - 1, deprel });
    }
    const paragraph = paragraphs.pop()!;
    const start = tokens[first]!.start;
    sentences.push({
      index: sentences.length,
      first,
      last: tokens.length,
      start,
      end,
      paragraph: paragraph.index,
    });
    paragraphs.push({ ...paragraph, end, sentences: { first: paragraph.sentences.first, last: sentences.length } });
  }
  const quotations = quotationsOf(text, paragraphs);
  return { segmentation: { text, tokens, sentences, paragraphs, quotations }, syntax };
}
