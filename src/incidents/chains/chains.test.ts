import { expect, it } from "vitest";
import { sketchOf } from "../../language/sketch.js";
import { invented, town, type Invented } from "../invented.case.js";
import { textVectorOf } from "../stories/text-vector.js";
import { wordsIn } from "../stories/words.js";
import { chainsOf, pairNumbers } from "./chains.js";
import { learnedNetworks } from "./network.js";
import { mentionsOf, restoredMention, savedMention } from "./mention.js";

const KINDU = town("Kindu", -2.9, 25.9, "COD");
const told = (text: string, trigger: string, actor: string): Invented => ({
  text,
  entities: { k: KINDU, a: { name: actor } },
  events: [{ trigger, actors: ["a"] }],
});
const reports = [
  told("Rangers of the park raided a camp of poachers near Kindu and burned it.", "raided", "Rangers of the park"),
  told("A camp of poachers near Kindu was raided by Rangers of the park.", "raided", "Rangers of the park"),
  told(
    "Customs officers at the port seized ivory that was bound for a broker in Kinshasa.",
    "seized",
    "Customs officers",
  ),
].map(invented);
/** Vectors of the three sentences: the first two point one way. */
const sketches = [0, 0, 1].map((way) => sketchOf(Array.from({ length: 384 }, (_, i) => ((i >> way) & 1) - 0.5)));
const mentions = reports.flatMap((report, i) =>
  mentionsOf(
    report,
    report.events.map((event) => ({ event: { ...event, sketch: sketches[i]! } })),
  ),
);

it("holds what is told of one happening and leaves out what is not", () => {
  const texts = new Map(reports.map(({ document }) => [document.id, textVectorOf(wordsIn(document.text))]));
  const [raid, again, seizure] = chainsOf(mentions, texts);
  expect(again).toBe(raid);
  expect(seizure).not.toBe(raid);
});

it("has networks that were learned on the numbers it gives them", () => {
  const texts = new Map(reports.map(({ document }) => [document.id, textVectorOf(wordsIn(document.text))]));
  const [, [numbers]] = pairNumbers(mentions, texts) as [unknown, [readonly number[]]];
  for (const { mean } of learnedNetworks()) expect(mean).toHaveLength(numbers.length);
});

it("keeps a mention whole in a line", () =>
  expect(mentions.map((each) => restoredMention(each.document, savedMention(each)))).toEqual(mentions));
