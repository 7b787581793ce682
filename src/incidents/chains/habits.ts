/**
 * How the words for events behave in one story: two words that stand side by side in many sentences name two events; two that
 * never meet but come with the same company may name one.
 */
import type { Code } from "../stories/words.js";
import type { Mention } from "./mention.js";

interface Habit {
  readonly mentions: number;
  /** Share of the story's documents that have it. */
  readonly spread: number;
  readonly sentences: number;
  /** Unit mean of the sketches of the sentences it stands in. */
  readonly company: Float32Array;
}

export class Habits {
  readonly #words = new Map<Code, Habit>();
  readonly #meetings = new Map<string, number>();
  readonly #known = new Map<string, readonly number[]>();
  readonly #sentences: number;

  constructor(mentions: readonly Mention[]) {
    const bySentence = new Map<string, Set<Code>>();
    const byWord = new Map<Code, Mention[]>();
    for (const mention of mentions) {
      const place = placeOf(mention);
      bySentence.set(place, (bySentence.get(place) ?? new Set()).add(mention.lemma));
      const list = byWord.get(mention.lemma);
      if (list) list.push(mention);
      else byWord.set(mention.lemma, [mention]);
    }
    const documents = new Set(mentions.map(({ document }) => document)).size;
    for (const [word, list] of byWord) {
      this.#words.set(word, {
        mentions: list.length,
        spread: new Set(list.map(({ document }) => document)).size / documents,
        sentences: new Set(list.map(placeOf)).size,
        company: meanOf(list.map(({ bits }) => bits)),
      });
    }
    for (const words of bySentence.values()) {
      const sorted = [...words].sort((a, b) => a - b);
      for (const [i, a] of sorted.entries())
        for (const b of sorted.slice(i + 1))
          this.#meetings.set(`${a} ${b}`, (this.#meetings.get(`${a} ${b}`) ?? 0) + 1);
    }
    this.#sentences = bySentence.size;
  }

  /** Numbers for two mentions by their words. */
  of({ lemma: a }: Mention, { lemma: b }: Mention): readonly number[] {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = this.#known.get(key);
    if (known) return known;
    const made = this.#numbers(this.#words.get(a)!, this.#words.get(b)!, a === b, this.#meetings.get(key) ?? 0);
    this.#known.set(key, made);
    return made;
  }

  #numbers(a: Habit, b: Habit, same: boolean, meetings: number): readonly number[] {
    const least = Math.min(a.mentions, b.mentions);
    if (same) return [0, 0, a.spread, a.spread ** 2, 0, 0, 0, 0, 0, Math.log(1 + least) / 3];
    const expected = (a.sentences * b.sentences) / this.#sentences;
    let company = 0;
    for (let i = 0; i < Math.min(a.company.length, b.company.length); i++) company += a.company[i]! * b.company[i]!;
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

const placeOf = ({ document, sentence }: Mention): string => `${document} ${sentence}`;

function meanOf(sketches: readonly Uint8Array[]): Float32Array {
  const sum = new Float32Array((sketches[0]?.length ?? 0) * 8);
  for (const bits of sketches) for (let i = 0; i < sum.length; i++) sum[i]! += (bits[i >> 3]! >> (i & 7)) & 1 ? 1 : -1;
  let square = 0;
  for (const value of sum) square += value * value;
  const length = Math.sqrt(square) || 1;
  return sum.map((value) => value / length);
}
