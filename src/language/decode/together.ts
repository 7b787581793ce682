/**
 * Two readings of the same words, as they stand and behind calm sentences, taken together. Short dense sentences of wire copy, which no treebank
 * has, are read otherwise in other company; what both readings say is right more often than what either does (an ensemble of one model, as
 * test-time augmentation is of pictures).
 */
import type { Range } from "../analysis.js";
import type { Output, Outputs } from "../encoder/session.js";
import { isImpossible } from "./closed-words.js";
import { argmax, Reading } from "./reading.js";

/** Whether a second reading of a window with little in it is worth its while: it is one sentence, or a word of it has a tag that it cannot have. */
export const profits = (reading: Reading): boolean =>
  reading.sentences().length === 1 || reading.sentences().some((sentence) => slipsIn(reading, sentence) > 0);

/** A window's tags, arcs and predicates, without those of the first `words` words, as if these were not there. */
export function withoutFirst(outputs: Outputs, words: number): Outputs {
  const { data, dims } = outputs.get("arcs")!;
  const [, all, width] = dims as [number, number, number];
  const rows = Array.from({ length: all - words }, (_, i) =>
    withoutColumns(data.subarray((words + i) * width, (words + i + 1) * width) as Float32Array, words),
  );
  const tags = TAGS.map((name): [string, Output] => {
    const { data } = outputs.get(name)!;
    return [name, { data: data.slice(words), dims: [1, all - words] }];
  });
  const predicates = predicatesIn(outputs).filter(({ word }) => word >= words);
  return new Map([
    ["arcs", { data: joined(rows), dims: [1, all - words, width - words] }],
    ...tags,
    ...outputOf(predicates.map((predicate) => ({ ...predicate, word: predicate.word - words }))),
  ]);
}

/**
 * The outputs of `plain` with tags, arcs and predicates of both. The better reading of a sentence is the one with fewer tags that cannot be, whose arcs
 * alone count then, or else the one that is surer of its arcs. Arcs are the means of log-probabilities; tags and predicates are those of the better
 * reading, and so are relations, unless the other alone finds the head and tags the word alike.
 */
export function together(plain: Reading, other: Reading): Outputs {
  const arcs: Float32Array[] = [];
  const better: Reading[] = [];
  const heads: Reading[] = [];
  const isTaggedAlike = (word: number): boolean => plain.output("upos").data[word] === other.output("upos").data[word];
  for (const sentence of plain.sentences()) {
    const [own, others] = [sideOf(plain, sentence), sideOf(other, sentence)];
    const isBetter = others.slips === own.slips ? others.sureness > own.sureness : others.slips < own.slips;
    const [best, second] = isBetter ? [others, own] : [own, others];
    best.rows.forEach((row, i) => {
      const both = best.slips === second.slips ? mean(row, second.rows[i]!) : row;
      const isFoundBy = ({ rows }: Side): boolean => argmax(rows[i]!) === argmax(both);
      arcs.push(both);
      better.push(best.reading);
      const relates = !isFoundBy(best) && isFoundBy(second) && isTaggedAlike(sentence.first + i) ? second : best;
      heads.push(relates.reading);
    });
  }
  const labels = (name: string, by: readonly Reading[]): [string, Output] => {
    const { dims } = plain.output(name);
    return [name, { data: Int32Array.from(by, (reading, word) => reading.output(name).data[word]!), dims }];
  };
  const predicates = [plain, other]
    .flatMap((reading) => predicatesIn(reading.outputs).filter(({ word }) => better[word] === reading))
    .sort((a, b) => a.word - b.word);
  return new Map([
    ...plain.outputs,
    ["arcs", { data: joined(arcs), dims: plain.output("arcs").dims }],
    ...TAGS.map((name) => labels(name, name === "deprel" ? heads : better)),
    ...outputOf(predicates),
  ]);
}

/** What one reading says of a sentence. */
interface Side {
  readonly reading: Reading;
  readonly rows: readonly Float32Array[];
  readonly slips: number;
  readonly sureness: number;
}

function sideOf(reading: Reading, sentence: Range): Side {
  const rows = arcsIn(reading, sentence);
  return { reading, rows, slips: slipsIn(reading, sentence), sureness: sureness(rows) };
}

/** Outputs of one label a word. */
const TAGS = ["upos", "xpos", "lemma", "deprel"];

/** Words of a sentence with tags that they cannot have. */
function slipsIn(reading: Reading, { first, last }: Range): number {
  const [upos, xpos] = [reading.tags("upos"), reading.tags("xpos")];
  let count = 0;
  for (let word = first; word < last; word++)
    if (isImpossible(reading.tokens[reading.offset + word]!.text, { upos: upos(word), xpos: xpos(word) })) count++;
  return count;
}

/** Log-probabilities of the heads of a sentence's words. */
const arcsIn = (reading: Reading, { first, last }: Range): Float32Array[] =>
  Array.from({ length: last - first }, (_, i) => {
    const row = reading.row("arcs", first + i);
    const top = row[argmax(row)]!;
    const sum = top + Math.log(row.reduce((total, score) => total + Math.exp(score - top), 0));
    return row.map((score) => score - sum);
  });

const sureness = (rows: readonly Float32Array[]): number => rows.reduce((sum, row) => sum + row[argmax(row)]!, 0);

const mean = (row: Float32Array, other: Float32Array): Float32Array => row.map((value, i) => (value + other[i]!) / 2);

/** A row of arcs without the words from the first on; the root's column stays. */
const withoutColumns = (row: Float32Array, words: number): Float32Array =>
  Float32Array.of(row[0]!, ...row.subarray(1 + words));

interface PredicateRow {
  readonly word: number;
  readonly sense: number;
  /** [words of the longest sentence × labels] */
  readonly roles: Float32Array;
  readonly labels: number;
}

function predicatesIn(outputs: Outputs): PredicateRow[] {
  const { data, dims } = outputs.get("predicates")!;
  const senses = outputs.get("predicate_sense")!.data;
  const roles = outputs.get("roles")!;
  const [, longest, labels] = roles.dims as [number, number, number];
  return Array.from({ length: dims[0]! }, (_, i) => ({
    word: data[2 * i + 1]!,
    sense: senses[i]!,
    roles: roles.data.subarray(i * longest * labels, (i + 1) * longest * labels) as Float32Array,
    labels,
  }));
}

function outputOf(rows: readonly PredicateRow[]): [string, Output][] {
  const labels = rows[0]?.labels ?? 1;
  const longest = Math.max(0, ...rows.map(({ roles }) => roles.length)) / labels;
  const padded = rows.map(({ roles }) => {
    const row = new Float32Array(longest * labels);
    row.set(roles);
    return row;
  });
  return [
    ["predicates", { data: Int32Array.from(rows.flatMap(({ word }) => [0, word])), dims: [rows.length, 2] }],
    ["predicate_sense", { data: Int32Array.from(rows, ({ sense }) => sense), dims: [rows.length] }],
    ["roles", { data: joined(padded), dims: [rows.length, longest, labels] }],
  ];
}

function joined(rows: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(rows.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const row of rows) {
    all.set(row, at);
    at += row.length;
  }
  return all;
}
