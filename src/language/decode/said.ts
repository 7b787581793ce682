/**
 * Who says what: the flat spans of the CRF (outermost level, sharp borders) tied together by the links that the encoder
 * sees from each cue (right about who belongs to whom, loose about borders). Cues inside a content have no flat spans;
 * theirs come from the links alone, with small gaps closed.
 */
import type { Range, SaidPiece, SaidSpan } from "../analysis.js";
import type { Act } from "../../records/index.js";
import { closed, spansOf, viterbi, type Labelled } from "./bio.js";
import type { Reading } from "./reading.js";

/** A source may speak through a second cue of its sentence ("said … and added") when this much of it is linked there. */
const SHARED = 0.5;
/** Links of one kind with so few words between them are one span. */
const GAP = 2;

interface Cue {
  /** In words of the window. */
  readonly range: Range;
  /** Row of the links; null when the encoder took no word of the cue for one. */
  readonly row: number | null;
  readonly confidence: number;
}

export interface Said {
  readonly said: readonly SaidSpan[];
  readonly pieces: readonly SaidPiece[];
}

export function saidOf(reading: Reading): Said {
  const flat = flatSpans(reading);
  const anchors = reading.anchors("cues");
  const probability = reading.floats("cue_probability");
  const act = reading.tags("cue_act", "act");
  const cues = flat
    .filter(({ label }) => label === "CUE")
    .map((span): Cue => {
      const rows = anchors.flatMap((word, row) => (span.first <= word && word < span.last ? [row] : []));
      const row = rows.reduce<number | null>((a, b) => (a === null || probability[b]! > probability[a]! ? b : a), null);
      return {
        range: span,
        row,
        confidence: row === null ? span.confidence * 0.7 : Math.max(probability[row]!, 0.5),
      };
    });
  const links = new Links(reading);
  const sources = assign(
    reading,
    links,
    cues,
    flat.filter(({ label }) => label === "SOURCE"),
  );
  const contents = assign(
    reading,
    links,
    cues,
    flat.filter(({ label }) => label === "CONTENT"),
  );
  const outer = cues.map((cue, i) => ({ cue, sources: sources[i]!, contents: contents[i]! }));
  const inner = anchors.flatMap((word, row) =>
    cues.some(({ range }) => range.first <= word && word < range.last)
      ? []
      : [innerOf(reading, links, word, row, flat)],
  );
  const shift = ({ first, last }: Range): Range => ({ first: first + reading.offset, last: last + reading.offset });
  const said = [...outer, ...inner]
    .filter((group) => group.contents.length > 0)
    .sort((a, b) => a.cue.range.first - b.cue.range.first)
    .map(({ cue, ...group }): SaidSpan => ({
      cue: shift(cue.range),
      sources: group.sources.map(shift),
      contents: group.contents.map(shift),
      confidence: cue.confidence,
      ...(cue.row !== null && { act: act(cue.row) as Act }),
    }));
  const pieces = flat.map(({ label, confidence, ...range }): SaidPiece => ({
    kind: label.toLowerCase() as SaidPiece["kind"],
    ...shift(range),
    confidence,
  }));
  return { said, pieces };
}

interface Flat extends Labelled {
  readonly confidence: number;
}

/** The best path over the window, each span with the mean softmax of its emissions. */
function flatSpans(reading: Reading): Flat[] {
  const labels = reading.labels("attribution");
  const scores = reading.floats("attribution");
  const path = viterbi(scores, reading.words, reading.manifest.crf);
  return spansOf(path.map((id) => labels[id]!)).map((span) => {
    let sum = 0;
    for (let word = span.first; word < span.last; word++) {
      const row = reading.row("attribution", word);
      const top = Math.max(...row);
      sum += Math.exp(row[path[word]!]! - top) / row.reduce((total, value) => total + Math.exp(value - top), 0);
    }
    return { ...span, confidence: sum / (span.last - span.first) };
  });
}

/** The labels over the window's words as seen from each cue, read once. */
class Links {
  readonly #tags: string[][] = [];

  constructor(readonly reading: Reading) {}

  tags(row: number): string[] {
    return (this.#tags[row] ??= this.reading.pair("links", row, this.reading.words));
  }

  /** Mean probability over the range that the cue's row links a word as `label`. */
  vote(row: number | null, { first, last }: Range, label: string): number {
    if (row === null) return 0;
    const labels = this.reading.labels("links");
    const scores = this.reading.scope("links", row, this.reading.words);
    const [begin, inside] = [labels.indexOf(`B-${label}`), labels.indexOf(`I-${label}`)];
    let sum = 0;
    for (let word = first; word < last; word++) {
      const at = word * labels.length;
      sum += Math.exp(scores[at + begin]!) + Math.exp(scores[at + inside]!);
    }
    return sum / (last - first);
  }
}

/** By cue, the spans that belong to it: each goes to the cue with the most votes and the nearest place, and to others that share it. */
function assign(reading: Reading, links: Links, cues: readonly Cue[], spans: readonly Flat[]): Range[][] {
  const groups: Range[][] = cues.map(() => []);
  for (const { label, first, last } of spans) {
    const span = { first, last };
    const votes = cues.map(({ row }) => links.vote(row, span, label));
    const value = cues.map(({ range }, i) => votes[i]! + nearness(reading, range, span, label));
    const best = value.reduce((a, v, i) => (a < 0 || v > value[a]! ? i : a), -1);
    cues.forEach((_, i) => {
      const shared = label === "SOURCE" && votes[i]! >= SHARED && value[i]! > votes[i]!;
      if (i === best ? value[i]! > 0 : shared) groups[i]!.push(span);
    });
  }
  return groups;
}

/**
 * 0 … 1 by distance; a source must stand in the cue's paragraph (PolNeAR: all but ten in 22,000 do), a content of
 * another paragraph comes after its cue.
 */
function nearness({ window, tokens, offset }: Reading, cue: Range, span: Range, label: string): number {
  const between = Math.max(0, span.first - cue.last, cue.first - span.last);
  const [a, b] = [cue.first, span.first].map((word) => tokens[offset + word]!.sentence);
  const [p, q] = [cue.first, span.first].map((word) => window.paragraphs[window.wordSentence[word]!]);
  if (p !== q) return label === "SOURCE" || span.first < cue.first ? -1 : 0.2 / (1 + between / 50);
  return (a === b ? 0.6 : 0.2) / (1 + between / 20);
}

/** A cue without flat spans, most often one within another's content. */
function innerOf(
  reading: Reading,
  links: Links,
  word: number,
  row: number,
  flat: readonly Flat[],
): { cue: Cue; sources: Range[]; contents: Range[] } {
  const holder = flat.find(({ label, first, last }) => label === "CONTENT" && first <= word && word < last);
  const spans = closed(links.tags(row), GAP);
  const of = (label: string): Range[] =>
    spans
      .filter((span) => span.label === label)
      .map(({ first, last }) =>
        holder ? { first: Math.max(first, holder.first), last: Math.min(last, holder.last) } : { first, last },
      )
      .filter(({ first, last }) => first < last);
  const range = of("CUE").find(({ first, last }) => first <= word && word < last) ?? { first: word, last: word + 1 };
  const contents = of("CONTENT").filter(({ first, last }) => first >= range.last || last <= range.first);
  const longest = Math.max(0, ...contents.map(({ first, last }) => last - first));
  const away = ({ first, last }: Range): number => Math.max(first - range.last, range.first - last);
  return {
    cue: { range, row, confidence: reading.floats("cue_probability")[row]! * (holder ? 0.9 : 0.7) },
    sources: of("SOURCE")
      .sort((a, b) => away(a) - away(b))
      .slice(0, 1),
    contents: contents.filter(({ first, last }) => (last - first) * 2 >= longest),
  };
}
