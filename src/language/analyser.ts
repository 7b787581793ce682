/** The encoder's answers about segmented texts. */
import { availableParallelism } from "node:os";
import { overlaps, type Span } from "../records/index.js";
import type { Analyser, Analysis, Segmentation } from "./analysis.js";
import { LEAD } from "./decode/closed-words.js";
import { graft, type Grammar, wordsAlone } from "./decode/quoted.js";
import { agreed } from "./decode/names.js";
import { Reading } from "./decode/reading.js";
import { joinParts } from "./decode/syntax.js";
import { profits, together, withoutFirst } from "./decode/together.js";
import { answersOf, type Answers } from "./decode/window.js";
import { readModel } from "./encoder/model.js";
import { openEncoder, type Outputs } from "./encoder/session.js";
import { windowsOf, type Window } from "./encoder/windows.js";
import { wordPieces } from "./pieces/wordpiece.js";
import { segmentationOf } from "./segment/given.js";

/**
 * Pieces of a window that is context enough: of 16 sentences of EWT's and GUM's dev parts with such a tag, read among others, a second reading put none
 * right (LAS 84.6 before, 84.3 after), where it was a fifth of all pieces of the bench's reports.
 */
const CONTEXT = 100;

export interface AnalyserOptions {
  /** Threads within one run of the encoder; the machine's cores when not given. */
  readonly threads?: number;
}

/** Loads the model in models/en. @throws ModelError when it is missing or not the one its manifest names */
export async function loadAnalyser({ threads = availableParallelism() }: AnalyserOptions = {}): Promise<Analyser> {
  const model = await readModel();
  const { manifest } = model;
  const pieces = wordPieces(model.vocabulary);
  const encoder = await openEncoder(model.graph, threads);
  /** What the encoder says of a window; where there is little in it, of two readings. */
  const outputsOf = async (text: Segmentation, window: Window): Promise<Outputs> => {
    const reading = new Reading(manifest, window, await encoder.run(window), text.tokens);
    const isDateline = text.sentences[window.sentences[0]!]!.alone === true;
    if (window.ids.length >= CONTEXT || isDateline || !profits(reading)) return reading.outputs;
    const [led] = windowsOf(segmentationOf([LEAD, ...wordsOf(text, window)]), pieces, manifest.window);
    const other = withoutFirst(await encoder.run(led!), LEAD.flat().length);
    return together(reading, new Reading(manifest, window, other, text.tokens));
  };
  const read = async (text: Segmentation): Promise<{ window: Window; answer: Answers }[]> => {
    const answers = [];
    for (const window of windowsOf(text, pieces, manifest.window))
      answers.push({
        window,
        answer: answersOf(model, window, await outputsOf(text, window), text.tokens, pieces.isWord),
      });
    return answers;
  };
  const analyse = async (text: Segmentation): Promise<Analysis> => {
    const windows = await read(text);
    const answers = windows.map(({ answer }) => answer);
    const vectors: Float32Array[] = [];
    // Of a sentence that was cut for the encoder the first part's vector stands for all of it.
    for (const { window, answer } of windows)
      window.sentences.forEach((sentence, i) => (vectors[sentence] ??= answer.vectors[i]!));
    const grammar = grammarOf(answers, text);
    const broken = answers.flatMap(({ broken }) => broken);
    if (broken.length > 0) {
      const quoted = segmentationOf(broken.map((range) => [wordsAlone(text.tokens, range)]));
      const alone = (await read(quoted)).map(({ answer }) => answer);
      graft(grammar, broken, grammarOf(alone, quoted));
    }
    return {
      ...text,
      ...grammar,
      names: agreed(
        answers.flatMap(({ names }) => names),
        (token) => text.tokens[token]!.text,
      ),
      said: answers.flatMap(({ said }) => said),
      saidPieces: answers.flatMap(({ saidPieces }) => saidPieces),
      triggers: answers.flatMap(({ triggers }) => triggers),
      commitment: answers.flatMap(({ commitment }) => commitment),
      vectors,
    };
  };
  return {
    name: `${manifest.name} ${manifest.version}`,
    sha256: model.sha256,
    async analyse(texts) {
      const analyses: Analysis[] = [];
      for (const text of texts) analyses.push(await analyse(text));
      return analyses;
    },
    async relate(text, actor, recipient) {
      const within = (span: Span | null, token: Span): boolean => span !== null && overlaps(span, token);
      const party = (token: Span): 0 | 1 | 2 => (within(actor, token) ? 1 : within(recipient, token) ? 2 : 0);
      const windows = windowsOf(text, pieces, manifest.window, party);
      const [window] = windows.sort((a, b) => marked(b.parties) - marked(a.parties));
      if (!window) return new Map();
      const scores = (await encoder.run(window)).get("relate")!.data;
      return new Map(manifest.labels["relate"]!.map((root, i) => [root, scores[i]!]));
    },
  };
}

const grammarOf = (answers: readonly Answers[], { sentences }: Segmentation): Grammar => ({
  syntax: joinParts(
    answers.flatMap(({ syntax }) => syntax),
    sentences,
  ),
  predicates: answers.flatMap(({ predicates }) => predicates),
});

const marked = (parties: readonly number[]): number => parties.filter(Boolean).length;

/** Words of a window by paragraph and sentence. */
function wordsOf({ tokens }: Segmentation, { tokens: { first }, wordSentence, paragraphs }: Window): string[][][] {
  const words: string[][][] = [];
  paragraphs.forEach((paragraph, sentence) => {
    const own = tokens.filter((_, token) => wordSentence[token - first] === sentence).map(({ text }) => text);
    if (paragraph === paragraphs[sentence - 1]) words.at(-1)!.push(own);
    else words.push([own]);
  });
  return words;
}
