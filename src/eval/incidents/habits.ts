/**
 * How the words of one story's mentions behave, without any gold: two words that stand side by side in many sentences
 * name two events; two that never meet but come with the same company may name one.
 */
import type { Mention, Vector } from "./mentions.js";

interface Word {
  readonly mentions: number;
  /** Share of the story's documents that have it. */
  readonly spread: number;
  readonly sentences: number;
  /** Unit mean of the clauses it stands in. */
  readonly company: Vector;
}

export class HabitsOf {
  readonly #words = new Map<string, Word>();
  readonly #meetings = new Map<string, number>();
  readonly #known = new Map<string, readonly number[]>();
  readonly #sentences: number;

  constructor(mentions: readonly Mention[]) {
    const bySentence = new Map<string, Set<string>>();
    const byWord = new Map<string, Mention[]>();
    for (const mention of mentions) {
      const place = `${mention.document} ${mention.sentence}`;
      bySentence.set(place, (bySentence.get(place) ?? new Set()).add(mention.lemma));
      byWord.set(mention.lemma, [...(byWord.get(mention.lemma) ?? []), mention]);
    }
    const documents = new Set(mentions.map(({ document }) => document)).size;
    for (const [word, list] of byWord) {
      this.#words.set(word, {
        mentions: list.length,
        spread: new Set(list.map(({ document }) => document)).size / documents,
        sentences: new Set(list.map(({ document, sentence }) => `${document} ${sentence}`)).size,
        company: meanOf(list.map(({ vectors }) => vectors.clause)),
      });
    }
    for (const words of bySentence.values()) {
      const sorted = [...words].sort();
      for (const [i, a] of sorted.entries())
        for (const b of sorted.slice(i + 1))
          this.#meetings.set(`${a}\n${b}`, (this.#meetings.get(`${a}\n${b}`) ?? 0) + 1);
    }
    this.#sentences = bySentence.size;
  }

  /** Numbers for two mentions by their words. */
  of({ lemma: a }: Mention, { lemma: b }: Mention): readonly number[] {
    const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
    const known = this.#known.get(key);
    if (known) return known;
    const made = this.#numbers(this.#words.get(a)!, this.#words.get(b)!, a === b, this.#meetings.get(key) ?? 0);
    this.#known.set(key, made);
    return made;
  }

  #numbers(a: Word, b: Word, same: boolean, meetings: number): readonly number[] {
    const least = Math.min(a.mentions, b.mentions);
    if (same) return [0, 0, a.spread, a.spread ** 2, 0, 0, 0, 0, 0, Math.log(1 + least) / 3];
    const expected = (a.sentences * b.sentences) / this.#sentences;
    let company = 0;
    for (let i = 0; i < a.company.length; i++) company += a.company[i]! * b.company[i]!;
    return [
      meetings / Math.min(a.sentences, b.sentences),
      Math.log((meetings + 0.5) / (expected + 0.5)),
      0,
      0,
      Math.min(a.spread, b.spread),
      Math.sqrt(a.spread * b.spread),
      company,
      Math.max(0, company - 0.7),
      Math.log(1 + least) / 3,
      0,
    ];
  }
}

function meanOf(vectors: readonly Vector[]): Vector {
  const sum = new Float32Array(vectors[0]!.length);
  for (const vector of vectors) vector.forEach((value, i) => (sum[i]! += value));
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}
