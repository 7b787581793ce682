/**
 * Reports into stories: those that are told in like words within the same days. Texts that are linked by their words make a
 * company, in which `gather` tells stories apart. What company a text is in is a matter of the set of texts alone, and a text
 * that comes or goes touches its own company only.
 */
import { gather } from "./gather.js";
import { cosine, heaviest, type TextVector } from "./text-vector.js";

export interface Text {
  /** The document's id. */
  readonly id: string;
  /** The day it was told; those without a day are compared with each other alone. */
  readonly told: number | null;
  readonly vector: TextVector;
}

export interface Story {
  /** The id of its first text. */
  readonly id: string;
  /** In the order in which they were told. */
  readonly texts: readonly string[];
}

/** Least cosine of linked texts. `gather` asks for more, and average link joins nothing that is not linked at its own least. */
const LINKED = 0.2;
const DAYS = 7;
const MARKS = 6;
/** Words that more texts of one week have in common link nothing. */
const CROWD = 1500;
/** Companies that are larger are cut by asking more of a link. */
const LARGEST = 1200;
const CLOSER = 0.1;

export class Stories {
  readonly #texts = new Map<string, Text>();
  /** Most blocks hold one text, which then stands for itself. */
  readonly #blocks = new Map<number, Text[] | Text>();
  readonly #storyOf = new Map<string, string>();
  readonly #members = new Map<string, readonly string[]>();
  readonly #asked = new Set<Text>();

  add(text: Text): void {
    if (this.#texts.has(text.id)) return;
    for (const each of this.#put(text)) this.#asked.add(each);
    this.#asked.add(text);
  }

  remove(id: string): void {
    const text = this.#texts.get(id);
    if (!text) return;
    for (const each of this.#linked(text, LINKED)) this.#asked.add(each);
    this.#texts.delete(id);
    this.#forget(id, true);
    for (const key of blocksOf(text)) {
      const block = this.#inBlock(key);
      if (block.length === CROWD + 1) for (const each of block) this.#asked.add(each);
      const rest = block.filter((each) => each !== text);
      if (rest.length === 0) this.#blocks.delete(key);
      else this.#blocks.set(key, rest.length === 1 ? rest[0]! : rest);
    }
    this.#asked.delete(text);
  }

  /** Adds a text to the story it was in when the state was saved; nothing is compared. */
  restore(text: Text, story: string): void {
    this.#put(text);
    this.#storyOf.set(text.id, story);
    this.#members.set(story, [...(this.#members.get(story) ?? []), text.id].sort(this.#order));
  }

  /** Returns the texts that have lost a link, because a word has become too common. */
  #put(text: Text): Text[] {
    this.#texts.set(text.id, text);
    return blocksOf(text).flatMap((key) => {
      const there = this.#blocks.get(key);
      if (Array.isArray(there)) there.push(text);
      else this.#blocks.set(key, there ? [there, text] : text);
      const block = this.#inBlock(key);
      return block.length === CROWD + 1 ? block : [];
    });
  }

  #inBlock(key: number): readonly Text[] {
    const there = this.#blocks.get(key);
    return Array.isArray(there) ? there : there ? [there] : [];
  }

  /** Brings the stories up to date; returns those that are new or have other texts. */
  settle(): Story[] {
    const done = new Set<Text>();
    const changed: Story[] = [];
    const stories: Story[] = [];
    for (const text of this.#asked) {
      if (done.has(text)) continue;
      const company = this.#companyOf(text, LINKED, null);
      for (const each of company) done.add(each);
      stories.push(...this.#storiesIn(company, LINKED));
    }
    this.#asked.clear();
    for (const { id } of done) this.#forget(id);
    for (const story of stories) {
      this.#members.set(story.id, story.texts);
      for (const id of story.texts) this.#storyOf.set(id, story.id);
      if (this.#before.get(story.id)?.join() !== story.texts.join()) changed.push(story);
    }
    this.#before.clear();
    return changed.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  storyOf(id: string): string | undefined {
    return this.#storyOf.get(id);
  }

  textsOf(story: string): readonly string[] {
    return this.#members.get(story) ?? [];
  }

  /** What stories were like when `settle` or `remove` first touched them. */
  readonly #before = new Map<string, readonly string[]>();

  /** @param gone whether the text itself goes, so that its story is another whoever comes in its place */
  #forget(id: string, gone = false): void {
    const story = this.#storyOf.get(id);
    if (story === undefined) return;
    this.#storyOf.delete(id);
    const members = this.#members.get(story);
    if (gone) this.#before.set(story, []);
    else if (members) this.#before.set(story, members);
    this.#members.delete(story);
  }

  #storiesIn(company: readonly Text[], link: number): Story[] {
    if (company.length > LARGEST) {
      const closer = link + CLOSER;
      if (closer >= 1) return company.map(({ id }) => ({ id, texts: [id] }));
      const left = new Set(company);
      const stories: Story[] = [];
      for (const text of company) {
        if (!left.has(text)) continue;
        const part = this.#companyOf(text, closer, left);
        for (const each of part) left.delete(each);
        stories.push(...this.#storiesIn(part, closer));
      }
      return stories;
    }
    const labels = gather(company.map(({ vector }) => vector));
    const texts = new Map<number, string[]>();
    company.forEach(({ id }, i) => {
      const list = texts.get(labels[i]!);
      if (list) list.push(id);
      else texts.set(labels[i]!, [id]);
    });
    return [...texts.values()].map((list) => ({ id: list[0]!, texts: list }));
  }

  /** Everything that links lead to from a text, in the order of telling. */
  #companyOf(text: Text, link: number, among: ReadonlySet<Text> | null): Text[] {
    const found = new Set([text]);
    for (const each of found)
      for (const other of this.#linked(each, link)) if (!among || among.has(other)) found.add(other);
    return [...found].sort(inOrder);
  }

  #linked(text: Text, link: number): Text[] {
    const near = new Set<Text>();
    for (const key of blocksOf(text)) {
      const block = this.#inBlock(key);
      if (block.length <= CROWD) for (const each of block) near.add(each);
    }
    near.delete(text);
    return [...near].filter(
      (each) =>
        (text.told === null || each.told === null
          ? text.told === each.told
          : Math.abs(text.told - each.told) <= DAYS) && cosine(text.vector, each.vector) >= link,
    );
  }

  readonly #order = (a: string, b: string): number => inOrder(this.#texts.get(a)!, this.#texts.get(b)!);
}

const inOrder = (a: Text, b: Text): number => (a.told ?? 0) - (b.told ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A heavy word in one week; texts up to a week apart share one. */
function blocksOf({ told, vector }: Text): number[] {
  const weeks = told === null ? [-1] : [Math.floor(told / DAYS), Math.floor(told / DAYS) + 1];
  const keys = heaviest(vector, MARKS).flatMap((word) => weeks.map((week) => (word * 131 + week * 7919) & 0x3fffffff));
  return [...new Set(keys)];
}
