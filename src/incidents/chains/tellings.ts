/** Keeps the events of all reports in chains, story by story; only stories that changed are gone through again. */
import { Stories } from "../stories/stories.js";
import type { TextVector } from "../stories/text-vector.js";
import { restoredWords, savedWords } from "../stories/words.js";
import { chainsOf, MOST_MENTIONS } from "./chains.js";
import { restoredMention, savedMention, type Mention } from "./mention.js";

/** How an event stands in its story. */
export interface Standing {
  readonly story: string | null;
  /** The first event of its chain; null when no other report tells of it. */
  readonly chain: string | null;
}

/** What a store keeps of one document, plain data. */
export interface SavedTelling {
  readonly vector: string;
  readonly story: string;
  readonly mentions: readonly string[];
  /** One a mention. */
  readonly chains: readonly (string | null)[];
}

interface Telling {
  readonly told: number | null;
  readonly vector: TextVector;
  /** As a store keeps them, which is small. */
  readonly mentions: readonly string[];
  chains: readonly (string | null)[];
}

export class Tellings {
  readonly #stories = new Stories();
  readonly #byDocument = new Map<string, Telling>();

  add(document: string, told: number | null, vector: TextVector, mentions: readonly Mention[]): void {
    const saved = mentions.map(savedMention);
    this.#byDocument.set(document, { told, vector, mentions: saved, chains: saved.map(() => null) });
    this.#stories.add({ id: document, told, vector });
  }

  remove(document: string): void {
    this.#byDocument.delete(document);
    this.#stories.remove(document);
  }

  restore(document: string, told: number | null, { vector: saved, story, mentions, chains }: SavedTelling): void {
    const vector = restoredWords(saved);
    this.#byDocument.set(document, { told, vector, mentions, chains });
    this.#stories.restore({ id: document, told, vector }, story);
  }

  saved(document: string): SavedTelling | undefined {
    const telling = this.#byDocument.get(document);
    if (!telling) return undefined;
    const { vector, mentions, chains } = telling;
    return { vector: savedWords(vector), story: this.#stories.storyOf(document)!, mentions, chains };
  }

  /** Brings stories and chains up to date; returns the documents of the stories that changed. */
  settle(): Set<string> {
    const changed = new Set<string>();
    for (const { texts } of this.#stories.settle()) {
      const tellings = texts.map((id): [string, Telling] => [id, this.#byDocument.get(id)!]);
      const mentions = tellings.flatMap(([id, telling]) => telling.mentions.map((each) => restoredMention(id, each)));
      const chains = chainsIn(mentions, new Map(tellings.map(([id, { vector }]) => [id, vector])));
      for (const [id, telling] of tellings) {
        telling.chains = chains.splice(0, telling.mentions.length);
        changed.add(id);
      }
    }
    return changed;
  }

  /** How the events of a document stand, by event; empty for an unknown document. */
  standings(document: string): Map<string, Standing> {
    const telling = this.#byDocument.get(document);
    const story = this.#stories.storyOf(document) ?? null;
    return new Map(
      telling?.mentions.map((mention, i) => [
        mention.slice(0, mention.indexOf(" ")),
        { story, chain: telling.chains[i] ?? null },
      ]),
    );
  }
}

/** For each mention the first of its chain; null where no other document tells of it. */
function chainsIn(mentions: readonly Mention[], texts: ReadonlyMap<string, TextVector>): (string | null)[] {
  if (texts.size < 2 || mentions.length > MOST_MENTIONS) return mentions.map(() => null);
  const labels = chainsOf(mentions, texts);
  const documents = new Map<number, Set<string>>();
  const first = new Map<number, string>();
  mentions.forEach(({ id, document }, i) => {
    const label = labels[i]!;
    documents.set(label, (documents.get(label) ?? new Set()).add(document));
    if (!first.has(label)) first.set(label, id);
  });
  return mentions.map((_, i) => (documents.get(labels[i]!)!.size > 1 ? first.get(labels[i]!)! : null));
}
