/** What speaks for and against two mentions being of one event, as numbers. */
import type { Mention, Vector } from "./mentions.js";
import { HabitsOf } from "./habits.js";

/** How rare a word is among the documents: ln(documents / documents with it). */
export type Rarity = (word: string) => number;

/** Pairs of one story with their numbers; `same` is 1 for those of one gold chain. */
export interface Pairs {
  readonly mentions: readonly Mention[];
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly numbers: readonly Float32Array[];
  readonly same: Uint8Array;
}

/** @param likeness of two documents by the words that set them apart within the story */
export function pairsOf(
  mentions: readonly Mention[],
  rarity: Rarity,
  likeness: (a: number, b: number) => number,
): Pairs {
  const habits = new HabitsOf(mentions);
  const count = (mentions.length * (mentions.length - 1)) / 2;
  const first = new Int32Array(count);
  const second = new Int32Array(count);
  const same = new Uint8Array(count);
  const numbers: Float32Array[] = [];
  for (let i = 1, at = 0; i < mentions.length; i++) {
    for (let j = 0; j < i; j++, at++) {
      const [a, b] = [mentions[i]!, mentions[j]!];
      first[at] = i;
      second[at] = j;
      same[at] = a.chain === b.chain ? 1 : 0;
      const documents = a.document === b.document ? 0 : likeness(a.document, b.document);
      numbers.push(
        Float32Array.from([
          ...marksOf(a, b, rarity),
          ...habits.of(a, b),
          ...standingOf(a, b, rarity),
          ...(a.lemma === b.lemma ? [documents, documents, 0] : [documents, 0, documents]),
        ]),
      );
    }
  }
  return { mentions, first, second, numbers, same };
}

function marksOf(a: Mention, b: Mention, rarity: Rarity): number[] {
  const same = a.lemma === b.lemma ? 1 : 0;
  const other = 1 - same;
  const stem = other && stemOf(a.lemma) === stemOf(b.lemma) ? 1 : 0;
  const part = other && [...a.words].some((word) => word.length > 3 && b.words.has(word)) ? 1 : 0;
  const alike = Math.max(cosine(a.vectors.head, b.vectors.head), cosine(a.vectors.phrase, b.vectors.phrase));
  const sentence = cosine(a.vectors.sentence, b.vectors.sentence);
  const clause = cosine(a.vectors.clause, b.vectors.clause);
  const [doers, others, parties] = [
    common(a.doers, b.doers, rarity),
    common(a.others, b.others, rarity),
    common(a.parties, b.parties, rarity),
  ];
  const [near, around] = [common(a.near, b.near, rarity), common(a.around, b.around, rarity)];
  const [where, when] = [common(a.where, b.where, rarity), common(a.when, b.when, rarity)];
  const differ = (x: ReadonlySet<string>, y: ReadonlySet<string>, share: number): number =>
    x.size && y.size && share === 0 ? 1 : 0;
  const together = a.document === b.document ? 1 : 0;
  const type = a.type && b.type ? (a.type === b.type ? 1 : -1) : 0;
  return [
    ...[same, stem, part, alike, alike * alike, other * Math.max(0, alike - 0.5)],
    ...[
      sentence,
      same * sentence,
      clause,
      same * clause,
      other * clause * alike,
      Math.max(0, clause - 0.6),
      other * Math.max(0, clause - 0.6),
      alike * sentence,
    ],
    ...[
      doers,
      others,
      parties,
      same * parties,
      near,
      same * near,
      around,
      same * around,
      other * alike * around,
      where,
      when,
    ],
    ...[differ(a.doers, b.doers, doers), differ(a.others, b.others, others), differ(a.where, b.where, where)],
    ...[
      together,
      together * same,
      type,
      a.pos === b.pos ? 1 : 0,
      other * (a.early && b.early ? 1 : 0),
      (same * rarity(a.lemma)) / 6,
    ],
  ];
}

const TELLING = /^(?:root|parataxis|ccomp|conj)$/;
const ARGUMENT = /^(?:nsubj|obj|obl|nmod)/;
const ATTRIBUTE = /^(?:amod|compound|acl)/;

/** How the two stand in their sentences and documents. */
function standingOf(a: Mention, b: Mention, rarity: Rarity): number[] {
  const both = (relation: RegExp): number => Number(relation.test(a.relation) && relation.test(b.relation));
  const same = a.lemma === b.lemma ? 1 : 0;
  const together = a.document === b.document;
  const oneSentence = together && a.sentence === b.sentence ? 1 : 0;
  const rarer = Math.min(rarity(a.lemma), rarity(b.lemma)) / 6;
  return [
    ...[both(TELLING), both(ARGUMENT), both(ATTRIBUTE)],
    a.governor && a.governor === b.governor ? 1 : 0,
    a.governor === b.lemma || b.governor === a.lemma ? 1 : 0,
    ...[rarer, same ? 0 : rarer],
    ...[oneSentence, oneSentence * same],
    a.sentence === 0 && b.sentence === 0 ? 1 : 0,
    together ? Math.min(1, Math.abs(a.sentence - b.sentence) / 8) : 0,
  ];
}

export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Share of the words of both that are the same, rare words counting more. */
function common(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  if (!a.size || !b.size) return 0;
  let [shared, all] = [0, 0];
  for (const word of a) {
    const weight = rarity(word);
    all += weight;
    if (b.has(word)) shared += weight;
  }
  for (const word of b) if (!a.has(word)) all += rarity(word);
  return all ? shared / all : 0;
}

/** "attack", "attacker", "attacking": words alike but for a common ending, by their first letters. */
const stemOf = (word: string): string => word.replace(/(?:ing|ion|ed|er|or|ment|ence|ance|al|s|e)$/, "").slice(0, 5);
