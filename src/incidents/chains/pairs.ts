/** What speaks for and against two events of one story being one, as numbers. */
import { cosineOf } from "../../language/sketch.js";
import { rarityIn, shareOf, type Words } from "../stories/words.js";
import { Habits } from "./habits.js";
import type { Mention } from "./mention.js";
import { cosine, meaningOf } from "./word-vectors.js";

/** Likeness of two documents by the words that set them apart within their story. */
export type Likeness = (a: string, b: string) => number;

/** @returns the numbers of any two of the mentions */
export function pairsOf(
  mentions: readonly Mention[],
  likeness: Likeness,
): (a: Mention, b: Mention) => readonly number[] {
  const habits = new Habits(mentions);
  const meanings = new Map(mentions.map((each) => [each, [meaningOf([each.lemma]), meaningOf(each.words)] as const]));
  const meant = (a: Mention, b: Mention): number[] => {
    const [x, y] = [meanings.get(a)!, meanings.get(b)!];
    return [cosine(x[0], y[0]), cosine(x[1], y[1])];
  };
  return (a, b) => [...marksOf(a, b), ...meant(a, b), ...habits.of(a, b), ...togetherOf(a, b, likeness)];
}

function marksOf(a: Mention, b: Mention): number[] {
  const same = a.lemma === b.lemma ? 1 : 0;
  const other = 1 - same;
  const sentence = cosineOf(a.bits, b.bits) ?? 0;
  const [doers, others, where, when] = [
    shareOf(a.doers, b.doers),
    shareOf(a.others, b.others),
    shareOf(a.where, b.where),
    shareOf(a.when, b.when),
  ];
  const crossed = Math.max(shareOf(a.doers, b.others), shareOf(a.others, b.doers));
  const [near, around, names] = [shareOf(a.near, b.near), shareOf(a.around, b.around), shareOf(a.names, b.names)];
  const type = a.type && b.type ? (a.type === b.type ? 1 : -1) : 0;
  const differ = (x: Words, y: Words, share: number): number => (x.length && y.length && share === 0 ? 1 : 0);
  const rarer = Math.min(rarityIn(a.lemma), rarityIn(b.lemma)) / 10;
  return [
    ...[same, other && a.stem === b.stem ? 1 : 0, other && meet(a.words, b.words) ? 1 : 0],
    ...[sentence, same * sentence, Math.max(0, sentence - 0.6)],
    ...[doers, others, crossed, same * Math.max(doers, others), where, when],
    ...[near, same * near, around, same * around, names, same * names],
    ...[differ(a.doers, b.doers, doers), differ(a.others, b.others, others)],
    ...[differ(a.where, b.where, where), differ(a.when, b.when, when)],
    ...[type, other * type, a.noun === b.noun ? 1 : 0, same * rarer, rarer],
  ];
}

/** How the two stand in their documents. */
function togetherOf(a: Mention, b: Mention, likeness: Likeness): number[] {
  const same = a.lemma === b.lemma ? 1 : 0;
  const together = a.document === b.document ? 1 : 0;
  const oneSentence = together && a.sentence === b.sentence ? 1 : 0;
  const documents = together ? 0 : likeness(a.document, b.document);
  return [
    ...[together, together * same, oneSentence, oneSentence * same],
    together ? Math.min(1, Math.abs(a.sentence - b.sentence) / 8) : 0,
    a.sentence === 0 && b.sentence === 0 ? 1 : 0,
    same || a.sentence > 1 || b.sentence > 1 ? 0 : 1,
    ...[documents, same * documents, (1 - same) * documents],
  ];
}

const meet = (a: Words, b: Words): boolean => a.some((code) => b.includes(code));
