/**
 * Documents into stories and event mentions into events across documents, on ECB+ with gold mentions. Pair weights are
 * learned by cross-validation over the topics, so that every figure is of topics that the weights have not seen. It shows what the
 * language layer's vectors and lemmas can do; it does not run the matching of `src/incidents`, which needs coded events.
 */
import { averageLink } from "./stories/average-link.js";
import { storiesOf } from "./stories/stories.js";
import { cosinesOf, vectorsOf, type Bag } from "./stories/vectors.js";
import { segmentationOf } from "../../language/segment/given.js";
import type { Analyser, Analysis } from "../../language/index.js";
import { bcubedOf, coreferenceOf, partitionBy, type Coreference } from "../coreference/index.js";
import { GoldError, readJsonl } from "../gold-file.js";
import type { Cell, Column, Score, Tick } from "../score.js";
import { GoldStory } from "./gold.js";
import { mentionsOf, Phrases, type Mention } from "./mentions.js";
import { learn, type Scorer } from "./network.js";
import { pairsOf, type Pairs } from "./pairs.js";

const ALIKE = 0.5;
const FOLDS = 11;
const NETWORKS = [1, 2, 3].map((seed) => ({ hidden: 16, epochs: 2, seed }));
const WEIGHTS: Readonly<Record<string, number>> = {
  PROPN: 3,
  NUM: 2,
  VERB: 1,
  NOUN: 1,
  ADJ: 1,
};

export async function evaluateIncidents(path: string, analyser: Analyser, tick: Tick): Promise<Score[]> {
  const stories = await readJsonl(path, GoldStory);
  const phrases = new Phrases(analyser);
  const bags: Map<string, number>[] = [];
  const mentions: Mention[] = [];
  for (const [i, story] of stories.entries()) {
    const words = story.sentences.map(({ start, end }) => story.tokens.slice(start, end).map(({ text }) => text));
    const [analysis] = await analyser.analyse([segmentationOf(words.map((sentence) => [sentence]))]);
    if (analysis!.tokens.length !== story.tokens.length)
      throw new GoldError(`${path}: ${story.id} has sentences that do not hold its tokens`);
    bags.push(bagOf(analysis!));
    mentions.push(...(await mentionsOf(story, i, analysis!, phrases)));
    tick(i + 1, stories.length);
  }
  const story = storiesOf(bags);
  return [documentsScore(stories, story), eventsScore(mentions, story, bags)];
}

/** Content words of a document; names weigh most, numbers more than other words; addresses nothing. */
function bagOf({ syntax, tokens }: Analysis): Map<string, number> {
  const bag = new Map<string, number>();
  syntax.forEach(({ upos, lemma }, i) => {
    const weight = WEIGHTS[upos];
    if (weight === undefined || /^https?:|www\./.test(tokens[i]!.text)) return;
    const word = lemma.toLowerCase();
    bag.set(word, (bag.get(word) ?? 0) + weight);
  });
  return bag;
}

/** Cosine of two of the documents that a story's mentions stand in: what all of them have in common weighs nothing. */
function likenessOf(mentions: readonly Mention[], bags: readonly Bag[]): (a: number, b: number) => number {
  const documents = [...new Set(mentions.map(({ document }) => document))];
  const at = new Map(documents.map((document, i) => [document, i]));
  const { vectors, terms } = vectorsOf(documents.map((document) => bags[document]!));
  const cosines = cosinesOf(vectors, terms);
  return (a, b) => cosines[at.get(a)!]![at.get(b)!]!;
}

function rarityOf(bags: readonly Bag[]): (word: string) => number {
  const holders = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  return (word) => Math.log(bags.length / (holders.get(word) ?? 1));
}

function documentsScore(stories: readonly GoldStory[], found: Int32Array): Score {
  const items = stories.map(({ id, topic, subtopic }, i) => ({
    id,
    topic: String(topic),
    subtopic,
    story: String(found[i]),
  }));
  const clusters = (label: (item: (typeof items)[number]) => string): string[][] =>
    partitionBy(items, ({ id }) => id, label);
  const gold = clusters(({ subtopic }) => subtopic);
  const row = (name: string, partition: string[][]): Cell[] => {
    const { p, r, f } = bcubedOf(gold, partition);
    return [name, p, r, f, partition.length];
  };
  return {
    title: `Documents into subtopics, B-cubed, ${stories.length} documents, ${gold.length} subtopics`,
    columns: [{ name: "clusters", kind: "text" }, ...shares("P", "R", "F1"), { name: "found", kind: "count" }],
    rows: [
      row(
        "stories by words",
        clusters(({ story }) => story),
      ),
      row(
        "gold topics (two subtopics each)",
        clusters(({ topic }) => topic),
      ),
    ],
  };
}

const shares = (...names: string[]): Column[] => names.map((name) => ({ name, kind: "share" }));

function eventsScore(mentions: readonly Mention[], story: Int32Array, bags: readonly Bag[]): Score {
  const rarity = rarityOf(bags);
  const storyOf = ({ document }: Mention): string => String(story[document]);
  const groups = grouped(mentions, storyOf).map((group) => pairsOf(group, rarity, likenessOf(group, bags)));
  const topics = [...new Set(mentions.map(({ topic }) => topic))];
  const foldOf = ({ topic }: Mention): number => topics.indexOf(topic) % FOLDS;
  const labels = new Map<string, string>();
  for (let fold = 0; fold < Math.min(FOLDS, topics.length); fold++) {
    const held = (mention: Mention): boolean => foldOf(mention) === fold;
    const scorer = learnOn(groups, (mention) => !held(mention));
    // A story may hold mentions of several folds: each is judged by the weights that have not seen its topic.
    groups.forEach((group, i) => {
      if (!group.mentions.some(held)) return;
      const clusters = clustersOf(group, scorer);
      group.mentions.forEach((mention, at) => held(mention) && labels.set(mention.key, `${i} ${clusters[at]}`));
    });
  }
  const key = ({ key: id }: Mention): string => id;
  const gold = partitionBy(mentions, key, ({ chain }) => chain);
  const row = (name: string, label: (mention: Mention) => string): Cell[] => [
    name,
    ...figures(coreferenceOf(gold, partitionBy(mentions, key, label))),
  ];
  const found = ({ key }: Mention): string => labels.get(key)!;
  const byLemma = ({ topic, lemma }: Mention): string => `${topic} ${lemma}`;
  return {
    title: `Events across documents, gold mentions, ${mentions.length} mentions in ${topics.length} topics`,
    columns: [{ name: "clusters", kind: "text" }, ...shares("MUC", "B3 P", "B3 R", "B3 F1", "CEAFe", "CoNLL")],
    rows: [
      row("same lemma and topic", byLemma),
      row("same lemma and story", (mention) => `${storyOf(mention)} ${mention.lemma}`),
      row("pair weights, held-out topics", found),
    ],
    note: `Pair weights by ${FOLDS}-fold cross-validation over the topics. Only mentions of validated sentences. Stories and weights are this evaluation's own: incidents are matched by other rules (docs/incidents.md).`,
  };
}

const figures = ({ muc, bcubed, ceafe, conll }: Coreference): number[] => [
  muc.f,
  bcubed.p,
  bcubed.r,
  bcubed.f,
  ceafe.f,
  conll,
];

/** Mean of several networks; of the pairs that are clearly two, a third is enough. */
function learnOn(groups: readonly Pairs[], seen: (mention: Mention) => boolean): Scorer {
  const numbers: Float32Array[] = [];
  const same: number[] = [];
  for (const group of groups) {
    group.numbers.forEach((each, i) => {
      const [a, b] = [group.mentions[group.first[i]!]!, group.mentions[group.second[i]!]!];
      if (!seen(a) || !seen(b) || (!group.same[i] && a.lemma !== b.lemma && i % 3)) return;
      numbers.push(each);
      same.push(group.same[i]!);
    });
  }
  if (numbers.length === 0) return () => 0;
  const networks = NETWORKS.map((settings) => learn(numbers, same, settings));
  return (pair) => networks.reduce((sum, network) => sum + network(pair), 0) / networks.length;
}

function clustersOf({ mentions, first, second, numbers }: Pairs, scorer: Scorer): Int32Array {
  const likeness = mentions.map(() => new Float32Array(mentions.length));
  numbers.forEach((each, i) => {
    const value = scorer(each);
    likeness[first[i]!]![second[i]!] = value;
    likeness[second[i]!]![first[i]!] = value;
  });
  return averageLink(likeness, ALIKE);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
