/** One window with the encoder's answers, read by name: label names instead of ids, rows instead of flat numbers. */
import type { Range, Token } from "../analysis.js";
import type { Manifest } from "../encoder/model.js";
import type { Output, Outputs } from "../encoder/session.js";
import type { Window } from "../encoder/windows.js";
import { bioOf, bioPath } from "./bio.js";

export class Reading {
  constructor(
    readonly manifest: Manifest,
    readonly window: Window,
    readonly outputs: Outputs,
    /** All tokens of the document. */
    readonly tokens: readonly Token[],
  ) {}

  /** Document token of the window's first word. */
  get offset(): number {
    return this.window.tokens.first;
  }

  get words(): number {
    return this.window.wordSentence.length;
  }

  /** @throws Error when the model has no such output */
  output(name: string): Output {
    const output = this.outputs.get(name);
    if (!output) throw new Error(`the model has no output ${name}`);
    return output;
  }

  /** @throws Error when the manifest has no such labels */
  labels(name: string): readonly string[] {
    const labels = this.manifest.labels[name];
    if (!labels) throw new Error(`the manifest has no labels ${name}`);
    return labels;
  }

  floats(name: string): Float32Array {
    const { data } = this.output(name);
    if (!(data instanceof Float32Array)) throw new Error(`the model's ${name} are no numbers`);
    return data;
  }

  /** Label of an output of ids by position. */
  tags(name: string, labels = name): (at: number) => string {
    const { data } = this.output(name);
    const names = this.labels(labels);
    return (at) => names[data[at]!]!;
  }

  /** The words that an output of [window, word] pairs points at. */
  anchors(name: string): number[] {
    const { data, dims } = this.output(name);
    return Array.from({ length: dims[0]! }, (_, i) => data[2 * i + 1]!);
  }

  /** Row of an output of numbers, by the last dimension. */
  row(name: string, at: number): Float32Array {
    const size = this.output(name).dims.at(-1)!;
    return this.floats(name).subarray(at * size, (at + 1) * size);
  }

  /** Log-probabilities [words × labels] over the scope of the anchor `at`, its sentence or the window, of an output of pairs. */
  scope(name: string, at: number, words: number): Float32Array {
    const [, longest, size] = this.output(name).dims;
    const start = at * longest! * size!;
    return this.floats(name).subarray(start, start + words * size!);
  }

  /** The best labels over the scope of the anchor `at`. */
  pair(name: string, at: number, words: number): string[] {
    const labels = this.labels(name);
    return bioPath(this.scope(name, at, words), words, bioOf(labels)).map((id) => labels[id]!);
  }

  #sentences: readonly Range[] | undefined;

  /** Word ranges of the window's sentences, in words of the window. */
  sentences(): readonly Range[] {
    const { wordSentence, sentences } = this.window;
    let at = 0;
    return (this.#sentences ??= sentences.map((_, sentence) => {
      const first = at;
      while (at < wordSentence.length && wordSentence[at] === sentence) at++;
      return { first, last: at };
    }));
  }

  /** Range of the sentence that holds a word of the window. */
  sentenceOf(word: number): Range {
    return this.sentences()[this.window.wordSentence[word]!]!;
  }
}

/** Index of the greatest value among the allowed ones; -1 when none is. The first of equals. */
export function argmax(values: ArrayLike<number>, allowed: (i: number) => boolean = () => true): number {
  let best = -1;
  for (let i = 0; i < values.length; i++) if (allowed(i) && (best < 0 || values[i]! > values[best]!)) best = i;
  return best;
}
