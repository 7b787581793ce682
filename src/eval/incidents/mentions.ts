/** What is known of a gold event mention from the encoder's answers about its sentence. */
import { segmentationOf } from "../../language/segment/given.js";
import type { Analyser, Analysis } from "../../language/index.js";
import type { GoldStory } from "./gold.js";

export interface Mention {
  readonly key: string;
  readonly topic: string;
  readonly document: number;
  readonly sentence: number;
  readonly chain: string;
  /** Base form of the mention's head. */
  readonly lemma: string;
  readonly pos: string;
  /** Type that the encoder's trigger head gives; empty when none. */
  readonly type: string;
  readonly early: boolean;
  readonly words: ReadonlySet<string>;
  /** Content words of the roles, of the syntactic neighbourhood and of the sentence. */
  readonly doers: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly where: ReadonlySet<string>;
  readonly when: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  /** Relation of the head to its governor (UD), and the governor's base form; empty at the root. */
  readonly relation: string;
  readonly governor: string;
  /** Sentence vectors: of the sentence, of the mention with its roles, of the mention's words, of its head. */
  readonly vectors: {
    readonly sentence: Vector;
    readonly clause: Vector;
    readonly phrase: Vector;
    readonly head: Vector;
  };
}

export type Vector = Float32Array;

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);
const LONGEST_ROLE = 12;
const LONGEST_CLAUSE = 30;

/** Vectors of short word sequences; the same words are asked once. */
export class Phrases {
  readonly #known = new Map<string, Vector>();

  constructor(readonly analyser: Analyser) {}

  async vector(words: readonly string[]): Promise<Vector> {
    const key = words.join(" ");
    const had = this.#known.get(key);
    if (had) return had;
    const [analysis] = await this.analyser.analyse([segmentationOf([[words]])]);
    const vector = analysis!.vectors[0]!;
    this.#known.set(key, vector);
    return vector;
  }
}

/** The mentions of a document's validated sentences. */
export async function mentionsOf(
  story: GoldStory,
  document: number,
  analysis: Analysis,
  phrases: Phrases,
): Promise<Mention[]> {
  const validated = new Set(story.validated_sentences);
  const mentions: Mention[] = [];
  for (const event of story.events)
    if (validated.has(event.sentence)) mentions.push(await mentionOf(story, document, event, analysis, phrases));
  return mentions;
}

async function mentionOf(
  story: GoldStory,
  document: number,
  { id, tokens, sentence, chain }: GoldStory["events"][number],
  { syntax, predicates, triggers, vectors }: Analysis,
  phrases: Phrases,
): Promise<Mention> {
  const own = new Set(tokens);
  const head = tokens.find((token) => !own.has(syntax[token]!.head)) ?? tokens[0]!;
  const { start, end } = story.sentences[sentence]!;
  const lemmaOf = (token: number): string => syntax[token]!.lemma.toLowerCase();
  const content = (from: number, to: number, fits: (token: number) => boolean = () => true): Set<string> => {
    const words = new Set<string>();
    for (let token = from; token < to; token++)
      if (!own.has(token) && CONTENT.has(syntax[token]!.upos) && fits(token)) words.add(lemmaOf(token));
    return words;
  };
  const predicate = predicates.find(({ token }) => token === head) ?? predicates.find(({ token }) => own.has(token));
  const roles = predicate?.roles ?? [];
  const role = (label: RegExp): Set<string> =>
    new Set(roles.filter((each) => label.test(each.label)).flatMap(({ first, last }) => [...content(first, last)]));
  const governor = (token: number): number => syntax[token]!.head;
  const isNear = (token: number): boolean =>
    own.has(governor(token)) ||
    governor(head) === token ||
    (governor(token) >= 0 && own.has(governor(governor(token))));
  const clause = new Set(own);
  for (const { label, first, last } of roles)
    if (/ARG[0-4]|TMP|LOC/.test(label) && last - first < LONGEST_ROLE)
      for (let token = first; token < last; token++) clause.add(token);
  for (let token = start; token < end; token++) {
    const up = governor(token);
    if (own.has(up) || (up >= 0 && own.has(governor(up)) && syntax[token]!.upos !== "VERB")) clause.add(token);
  }
  const words = tokens.map(lemmaOf);
  const spoken = [...clause]
    .sort((a, b) => a - b)
    .slice(0, LONGEST_CLAUSE)
    .map((token) => story.tokens[token]!.text);
  const [doers, others] = [role(/ARG0$/), role(/ARG[12]$/)];
  return {
    key: `${story.id} ${id}`,
    topic: String(story.topic),
    document,
    sentence,
    chain: chain ?? `${story.id} ${id}`,
    lemma: lemmaOf(head),
    pos: syntax[head]!.upos,
    type: triggers.find(({ token }) => own.has(token))?.type ?? "",
    early: sentence <= 1,
    words: new Set(words),
    doers,
    others,
    parties: new Set([...doers, ...others]),
    where: role(/LOC/),
    when: role(/TMP/),
    near: content(start, end, isNear),
    around: content(start, end),
    relation: syntax[head]!.deprel,
    governor: governor(head) >= 0 ? lemmaOf(governor(head)) : "",
    vectors: {
      sentence: vectors[sentence]!,
      clause: await phrases.vector(spoken),
      phrase: await phrases.vector(words),
      head: await phrases.vector([lemmaOf(head)]),
    },
  };
}
