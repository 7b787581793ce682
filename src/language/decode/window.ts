/** The answers for one window, as document tokens. */
import type {
  Commitment,
  Name,
  NameType,
  Predicate,
  SaidPiece,
  SaidSpan,
  Syntax,
  Token,
  Trigger,
  TriggerRole,
} from "../analysis.js";
import { EventType, type Status } from "../../records/index.js";
import type { Lexicon, Manifest } from "../encoder/model.js";
import type { Output, Outputs } from "../encoder/session.js";
import type { Window } from "../encoder/windows.js";
import { bioChain, spansOf, viterbi, type Chain, type Labelled } from "./bio.js";
import { lemmaOf } from "./lemma.js";
import { treeOf } from "./tree.js";

export interface Answers {
  readonly syntax: readonly Syntax[];
  readonly names: readonly Name[];
  readonly predicates: readonly Predicate[];
  readonly said: readonly SaidSpan[];
  readonly saidPieces: readonly SaidPiece[];
  readonly triggers: readonly Trigger[];
  readonly commitment: readonly Commitment[];
  readonly vectors: readonly Float32Array[];
}

/** Turns tensors into answers; made once for a model. */
export class Decoder {
  readonly #names: Chain;

  constructor(
    readonly manifest: Manifest,
    readonly lexicon: Lexicon,
  ) {
    this.#names = bioChain(this.#labels("names"));
  }

  decode(window: Window, outputs: Outputs, tokens: readonly Token[]): Answers {
    const syntax = this.#syntax(window, outputs, tokens);
    return {
      syntax,
      names: this.#nameSpans(window, outputs),
      predicates: this.#predicates(window, outputs, syntax),
      said: this.#said(window, outputs),
      saidPieces: this.#pieces(window, outputs),
      triggers: this.#triggers(window, outputs),
      commitment: this.#commitment(window, outputs),
      vectors: window.sentences.map((_, i) => rows(get(outputs, "sentence_vectors"))(i)),
    };
  }

  #labels(name: string): readonly string[] {
    const labels = this.manifest.labels[name];
    if (!labels) throw new Error(`the manifest has no labels ${name}`);
    return labels;
  }

  /** Labels of an output of ids, by word. */
  #tags(outputs: Outputs, output: string, labels = output): (word: number) => string {
    const { data } = get(outputs, output);
    const names = this.#labels(labels);
    return (word) => names[data[word]!]!;
  }

  #syntax(window: Window, outputs: Outputs, tokens: readonly Token[]): Syntax[] {
    const offset = window.tokens.first;
    const upos = this.#tags(outputs, "upos");
    const xpos = this.#tags(outputs, "xpos");
    const lemma = this.#tags(outputs, "lemma");
    const deprel = this.#tags(outputs, "deprel");
    const heads = headsOf(window, get(outputs, "arcs"));
    return window.wordSentence.map((_, word) => {
      const head = heads[word]!;
      const relation = deprel(word);
      return {
        upos: upos(word),
        xpos: xpos(word),
        lemma: lemmaOf(tokens[offset + word]!.text, lemma(word)),
        head: head < 0 ? -1 : offset + head,
        deprel: head < 0 ? "root" : relation === "root" ? "dep" : relation,
      };
    });
  }

  #nameSpans(window: Window, outputs: Outputs): Name[] {
    const scores = get(outputs, "names").data as Float32Array;
    const labels = this.#labels("names");
    return sentencesOf(window).flatMap(({ first, last }) => {
      const part = scores.subarray(first * labels.length, last * labels.length);
      const path = viterbi(part, last - first, this.#names);
      const tags = path.map((label) => labels[label]!);
      return spansOf(tags).map(({ label, first: from, last: to }) => {
        const best = path.slice(from, to).map((id, i) => part[(from + i) * labels.length + id]!);
        const offset = window.tokens.first + first;
        return { type: label as NameType, first: offset + from, last: offset + to, confidence: Math.exp(mean(best)) };
      });
    });
  }

  #predicates(window: Window, outputs: Outputs, syntax: readonly Syntax[]): Predicate[] {
    const { data: where, dims } = get(outputs, "predicates");
    const sense = this.#tags(outputs, "predicate_sense", "sense");
    const roles = this.#pairs(outputs, "roles", "roles");
    return range(dims[0]!).map((p) => {
      const word = where[2 * p + 1]!;
      const { lemma } = syntax[word]!;
      const number = sense(p);
      return {
        token: window.tokens.first + word,
        roleset: this.lexicon.get(lemma)?.get(number) ?? `${lemma}.${number}`,
        roles: spansOf(roles(p), window.tokens.first).map(({ label, first, last }) => ({ label, first, last })),
        confidence: 1,
      };
    });
  }

  #said(window: Window, outputs: Outputs): SaidSpan[] {
    const { data: where, dims } = get(outputs, "cues");
    const probability = get(outputs, "cue_probability").data;
    const links = this.#pairs(outputs, "links", "links");
    return range(dims[0]!).flatMap((c) => {
      const word = window.tokens.first + where[2 * c + 1]!;
      const spans = spansOf(links(c), window.tokens.first);
      const of = (label: string): Labelled[] => spans.filter((span) => span.label === label);
      const contents = of("CONTENT").map(plain);
      if (!contents.length) return [];
      const cue = of("CUE").find(({ first, last }) => first <= word && word < last) ?? { first: word, last: word + 1 };
      return [{ cue: plain(cue), sources: of("SOURCE").map(plain), contents, confidence: probability[c]! }];
    });
  }

  #pieces(window: Window, outputs: Outputs): SaidPiece[] {
    const scores = get(outputs, "attribution").data as Float32Array;
    const labels = this.#labels("attribution");
    const path = viterbi(scores, window.wordSentence.length, this.manifest.crf);
    return spansOf(
      path.map((id) => labels[id]!),
      window.tokens.first,
    ).map(({ label, first, last }) => ({
      kind: label.toLowerCase() as SaidPiece["kind"],
      first,
      last,
      confidence: 1,
    }));
  }

  #triggers(window: Window, outputs: Outputs): Trigger[] {
    const { data: where, dims } = get(outputs, "triggers");
    const types = this.#labels("type");
    const modes = this.#labels("mode");
    const contexts = this.#labels("contexts");
    const row = (name: string): ((t: number) => Float32Array) => rows(get(outputs, name));
    const [type, mode, status, context] = ["trigger_type", "trigger_mode", "trigger_status", "trigger_contexts"].map(
      row,
    );
    const arguments_ = this.#pairs(outputs, "arguments", "arguments");
    return range(dims[0]!).flatMap((t) => {
      const typed = type!(t);
      const at = argmax(typed, (i) => types[i] !== "none");
      const named = EventType.safeParse(types[at]);
      if (!named.success) return [];
      const fits = (i: number): boolean => modes[i] === "none" || modes[i]!.startsWith(`${named.data}/`);
      const chosen = modes[argmax(mode!(t), fits)]!;
      return [
        {
          token: window.tokens.first + where[2 * t + 1]!,
          type: named.data,
          mode: chosen === "none" ? null : chosen.slice(chosen.indexOf("/") + 1),
          contexts: contexts.filter((_, i) => context!(t)[i]! > 0.5),
          status: this.#labels("status")[argmax(status!(t))] as Status,
          arguments: spansOf(arguments_(t), window.tokens.first).map(({ label, first, last }) => ({
            role: label.toLowerCase() as TriggerRole,
            first,
            last,
          })),
          confidence: typed[at]!,
        },
      ];
    });
  }

  #commitment(window: Window, outputs: Outputs): Commitment[] {
    const { data: factuality } = get(outputs, "factuality");
    const certainty = this.#tags(outputs, "certainty");
    const polarity = this.#tags(outputs, "polarity");
    const time = this.#tags(outputs, "time");
    const status = this.#tags(outputs, "status");
    return window.wordSentence.map((_, word) => ({
      factuality: factuality[word]!,
      certainty: known(certainty(word), "CERTAIN") as Commitment["certainty"],
      polarity: known(polarity(word), "POS") as Commitment["polarity"],
      time: known(time(word), "NON_FUTURE") as Commitment["time"],
      status: status(word) as Status,
    }));
  }

  /** Tags of each pair row: labels over the window's words. */
  #pairs(outputs: Outputs, output: string, labels: string): (row: number) => string[] {
    const { data, dims } = get(outputs, output);
    const names = this.#labels(labels);
    const words = dims[1]!;
    return (row) => Array.from(data.subarray(row * words, (row + 1) * words), (id) => names[id]!);
  }
}

const get = (outputs: Outputs, name: string): Output => {
  const output = outputs.get(name);
  if (!output) throw new Error(`the model has no output ${name}`);
  return output;
};

const rows = ({ data, dims }: Output): ((row: number) => Float32Array) => {
  const size = dims.at(-1)!;
  return (row) => (data as Float32Array).slice(row * size, (row + 1) * size);
};

const range = (length: number): number[] => Array.from({ length }, (_, i) => i);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const plain = ({ first, last }: Labelled | { first: number; last: number }): { first: number; last: number } => ({
  first,
  last,
});
const known = (label: string, otherwise: string): string => (label === "UNDERSPECIFIED" ? otherwise : label);

function argmax(values: Float32Array, allowed: (i: number) => boolean = () => true): number {
  let best = -1;
  for (let i = 0; i < values.length; i++) if (allowed(i) && (best < 0 || values[i]! > values[best]!)) best = i;
  return best;
}

/** Word ranges of the window's sentences. */
function sentencesOf({ wordSentence, sentences }: Window): { first: number; last: number }[] {
  let first = 0;
  return sentences.map((_, sentence) => {
    const from = first;
    while (first < wordSentence.length && wordSentence[first] === sentence) first++;
    return { first: from, last: first };
  });
}

/** Head word in the window by word; -1 for roots. A cut sentence is a tree a part. */
function headsOf(window: Window, { data, dims }: Output): number[] {
  const width = dims[2]!;
  return sentencesOf(window).flatMap(({ first, last }) => {
    const table = range(last - first).map((i) => {
      const row = (first + i) * width;
      return [data[row]!, ...data.subarray(row + 1 + first, row + 1 + last)];
    });
    return treeOf(table).map((head) => (head === 0 ? -1 : first + head - 1));
  });
}
