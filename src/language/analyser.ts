/** The encoder's answers about segmented texts. */
import { availableParallelism } from "node:os";
import { overlaps, type Span } from "../records/index.js";
import type { Analyser, Analysis, Range, Segmentation } from "./analysis.js";
import { impossibleIn, LEAD } from "./decode/closed-words.js";
import { behind, graft, type Grammar, wordsAlone } from "./decode/quoted.js";
import { agreed } from "./decode/names.js";
import { joinParts } from "./decode/syntax.js";
import { answersOf, type Answers } from "./decode/window.js";
import { readModel } from "./encoder/model.js";
import { openEncoder } from "./encoder/session.js";
import { windowsOf, type Window } from "./encoder/windows.js";
import { wordPieces } from "./pieces/wordpiece.js";
import { segmentationOf } from "./segment/given.js";

/** Words of a sentence that is read a second time at most. */
const LONGEST = 80;

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
  const read = async (text: Segmentation): Promise<{ window: Window; answer: Answers }[]> => {
    const answers = [];
    for (const window of windowsOf(text, pieces, manifest.window))
      answers.push({
        window,
        answer: answersOf(model, window, await encoder.run(window), text.tokens, pieces.isWord),
      });
    return answers;
  };
  const answersTo = async (text: Segmentation): Promise<Answers[]> => (await read(text)).map(({ answer }) => answer);
  /** Reads a sentence with little around it again whose tags cannot be, behind calm ones, and takes what has fewer such tags. */
  const readBehindLead = async (text: Segmentation, { first, last }: Range, grammar: Grammar): Promise<void> => {
    const slips = impossibleIn(text.tokens, grammar.syntax, { first, last });
    if (slips === 0 || last - first > LONGEST) return;
    const led = segmentationOf([LEAD, [text.tokens.slice(first, last).map((token) => token.text)]]);
    const { first: start } = led.sentences.at(-1)!;
    const again = grammarOf(await answersTo(led), led);
    if (impossibleIn(led.tokens, again.syntax, { first: start, last: led.tokens.length }) < slips)
      graft(grammar, [{ first, last }], behind(start, again));
  };
  const analyse = async (text: Segmentation): Promise<Analysis> => {
    const windows = await read(text);
    const answers = windows.map(({ answer }) => answer);
    const vectors: Float32Array[] = [];
    // Of a sentence that was cut for the encoder the first part's vector stands for all of it.
    for (const { window, answer } of windows)
      window.sentences.forEach((sentence, i) => (vectors[sentence] ??= answer.vectors[i]!));
    const grammar = grammarOf(answers, text);
    for (const { window } of windows)
      if (window.ids.length < CONTEXT)
        for (const sentence of window.sentences) await readBehindLead(text, text.sentences[sentence]!, grammar);
    const broken = answers.flatMap(({ broken }) => broken);
    if (broken.length > 0) {
      const quoted = segmentationOf(broken.map((range) => [wordsAlone(text.tokens, range)]));
      graft(grammar, broken, grammarOf(await answersTo(quoted), quoted));
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
