/**
 * Documents into stories and event mentions into chains, on ECB+ with gold mentions, by the code that matches incidents
 * (`src/incidents/stories`, `src/incidents/chains`). The weights of its networks are learned anew for every fold of topics,
 * so that every figure is of topics that the weights have not seen; the weights of the package are learned on all of them.
 */
import { loadRegistry } from "../../coder/actors/registry.js";
import { coderOf } from "../../coder/index.js";
import { chainsBy } from "../../incidents/chains/chains.js";
import type { Analyser } from "../../language/index.js";
import { bcubedOf, coreferenceOf, partitionBy, type Coreference } from "../coreference/index.js";
import type { Cell, Column, Score, Tick } from "../score.js";
import type { GoldMention } from "./gold-mentions.js";
import { learn, scorerOf } from "./learn.js";
import { corpusOf, examplesOf, type Corpus } from "./stories.js";

const FOLDS = 11;

export async function evaluateIncidents(path: string, analyser: Analyser, tick: Tick): Promise<Score[]> {
  const corpus = await corpusOf(path, analyser, coderOf(analyser, loadRegistry()), tick);
  return scoresOf(corpus);
}

export const scoresOf = (corpus: Corpus): Score[] => [documentsScore(corpus), eventsScore(corpus)];

const shares = (...names: string[]): Column[] => names.map((name) => ({ name, kind: "share" }));

function documentsScore({ documents }: Corpus): Score {
  const clusters = (label: (item: Corpus["documents"][number]) => string): string[][] =>
    partitionBy(documents, ({ id }) => id, label);
  const gold = clusters(({ subtopic }) => subtopic);
  const row = (name: string, partition: string[][]): Cell[] => {
    const { p, r, f } = bcubedOf(gold, partition);
    return [name, p, r, f, partition.length];
  };
  return {
    title: `Documents into subtopics, B-cubed, ${documents.length} documents, ${gold.length} subtopics`,
    columns: [{ name: "clusters", kind: "text" }, ...shares("P", "R", "F1"), { name: "found", kind: "count" }],
    rows: [
      row(
        "stories",
        clusters(({ story }) => story),
      ),
      row(
        "gold topics (two subtopics each)",
        clusters(({ topic }) => topic),
      ),
    ],
  };
}

function eventsScore(corpus: Corpus): Score {
  const { told } = corpus;
  const mentions = told.flatMap((each) => each.mentions);
  const storyOf = new Map(told.flatMap((each) => each.mentions.map((mention) => [mention, each.story])));
  const topics = [...new Set(mentions.map(({ topic }) => topic))].sort((a, b) => Number(a) - Number(b));
  const labels = new Map<GoldMention, string>();
  for (let fold = 0; fold < Math.min(FOLDS, topics.length); fold++) {
    const held = ({ topic }: GoldMention): boolean => topics.indexOf(topic) % FOLDS === fold;
    const examples = examplesOf(corpus, (mention) => !held(mention));
    const scorer = examples.length ? scorerOf(learn(examples)) : () => 0;
    // A story may hold mentions of several folds: each is judged by the weights that have not seen its topic.
    for (const { story, mentions: own, numbers } of told) {
      if (!own.some(held)) continue;
      const chains = chainsBy(numbers, scorer);
      own.forEach((mention, i) => held(mention) && labels.set(mention, `${story} ${chains[i]}`));
    }
  }
  const key = ({ mention }: GoldMention): string => mention.id;
  const gold = partitionBy(mentions, key, ({ chain }) => chain);
  const row = (name: string, label: (mention: GoldMention) => string): Cell[] => [
    name,
    ...figures(coreferenceOf(gold, partitionBy(mentions, key, label))),
  ];
  return {
    title: `Events across documents, gold mentions, ${mentions.length} mentions in ${topics.length} topics`,
    columns: [{ name: "clusters", kind: "text" }, ...shares("MUC", "B3 P", "B3 R", "B3 F1", "CEAFe", "CoNLL")],
    rows: [
      row("same lemma and topic", ({ topic, lemma }) => `${topic} ${lemma}`),
      row("same lemma and story", (mention) => `${storyOf.get(mention)} ${mention.lemma}`),
      row("chains, held-out topics", (mention) => labels.get(mention)!),
    ],
    note: `Weights by ${FOLDS}-fold cross-validation over the topics. Only mentions of validated sentences.`,
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
