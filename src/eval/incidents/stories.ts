/** The documents of ECB+ in the product's stories, with the product's numbers for every pair of their gold mentions. */
import type { Coder } from "../../coder/index.js";
import { pairNumbers } from "../../incidents/chains/chains.js";
import { Stories } from "../../incidents/stories/stories.js";
import { textVectorOf, type TextVector } from "../../incidents/stories/text-vector.js";
import { wordsIn } from "../../incidents/stories/words.js";
import type { Analyser } from "../../language/index.js";
import { segmentationOf } from "../../language/segment/given.js";
import { GoldError, readJsonl } from "../gold-file.js";
import type { Tick } from "../score.js";
import { GoldStory } from "./gold.js";
import { goldMentionsOf, type GoldMention } from "./gold-mentions.js";
import type { Example } from "./learn.js";

/** Mentions of one story; `numbers[i][j]` are those of mentions i and j, j before i. */
export interface Told {
  readonly story: string;
  readonly mentions: readonly GoldMention[];
  readonly numbers: readonly (readonly (readonly number[])[])[];
}

export interface Corpus {
  readonly documents: readonly {
    readonly id: string;
    readonly topic: string;
    readonly subtopic: string;
    readonly story: string;
  }[];
  readonly told: readonly Told[];
  /** The same in stories of a few documents, for learning: most stories that the product meets are small. */
  readonly small: readonly Told[];
}

const FEW = 3;

export async function corpusOf(path: string, analyser: Analyser, coder: Coder, tick: Tick): Promise<Corpus> {
  const gold = await readJsonl(path, GoldStory);
  const vectors = new Map(gold.map(({ id, text }) => [id, textVectorOf(wordsIn(text))]));
  const stories = new Stories();
  for (const [id, vector] of vectors) stories.add({ id, told: null, vector });
  stories.settle();
  const byStory = new Map<string, GoldMention[]>();
  for (const [i, each] of gold.entries()) {
    const words = each.sentences.map(({ start, end }) => each.tokens.slice(start, end).map(({ text }) => text));
    const [analysis] = await analyser.analyse([segmentationOf(words.map((sentence) => [sentence]))]);
    if (analysis!.tokens.length !== each.tokens.length)
      throw new GoldError(`${path}: ${each.id} has sentences that do not hold its tokens`);
    const story = stories.storyOf(each.id)!;
    const list = byStory.get(story) ?? [];
    byStory.set(story, list);
    list.push(...(await goldMentionsOf(each, analysis!, coder)));
    tick(i + 1, gold.length);
  }
  return {
    documents: gold.map(({ id, topic, subtopic }) => ({
      id,
      topic: String(topic),
      subtopic,
      story: stories.storyOf(id)!,
    })),
    told: [...byStory].map(([story, mentions]) => toldOf(story, mentions, vectors)),
    small: [...byStory].flatMap(([story, mentions]) => cut(mentions).map((some) => toldOf(story, some, vectors))),
  };
}

function toldOf(story: string, mentions: readonly GoldMention[], vectors: ReadonlyMap<string, TextVector>): Told {
  const own = mentions.map(({ mention }) => mention);
  const texts = new Map(own.map(({ document }) => [document, vectors.get(document)!]));
  return { story, mentions, numbers: pairNumbers(own, texts) };
}

/** Mentions of a few documents at a time. */
function cut(mentions: readonly GoldMention[]): GoldMention[][] {
  const documents = [...new Set(mentions.map(({ mention }) => mention.document))];
  const parts = documents.flatMap((_, i) => (i % FEW ? [] : [new Set(documents.slice(i, i + FEW))]));
  return parts.map((part) => mentions.filter(({ mention }) => part.has(mention.document)));
}

/** Pairs to learn from; of those that are clearly two, a third is enough. */
export function examplesOf({ told, small }: Corpus, seen: (mention: GoldMention) => boolean): Example[] {
  const examples: Example[] = [];
  for (const { mentions, numbers } of [...told, ...small]) {
    let turn = 0;
    numbers.forEach((row, i) =>
      row.forEach((pair, j) => {
        const [a, b] = [mentions[i]!, mentions[j]!];
        const same = a.chain === b.chain;
        if (seen(a) && seen(b) && (same || a.lemma === b.lemma || turn++ % 3 === 0))
          examples.push({ numbers: pair, same });
      }),
    );
  }
  return examples;
}
