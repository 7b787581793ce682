/** What an event is compared by with the other events of its story: its word, who and what stands around it, and where. */
import type { CodedEvent, Entity, Participant, Report, Span } from "../../records/index.js";
import { bitsOf } from "../../language/sketch.js";
import { segment } from "../../language/index.js";
import { entityKey } from "../actors/key.js";
import {
  baseOf,
  codeOf,
  isTelling,
  keyCode,
  rarityIn,
  restoredWords,
  savedWords,
  sortedWords,
  wordsIn,
  type Code,
  type Word,
  type Words,
} from "../stories/words.js";

export interface Mention {
  /** Document and event. */
  readonly id: string;
  readonly document: string;
  /** Number of its sentence. */
  readonly sentence: number;
  /** Code of the base form. */
  readonly lemma: Code;
  readonly noun: boolean;
  readonly stem: string;
  readonly type: string;
  /** The words of its trigger, as they stand and in their base forms. */
  readonly words: Words;
  readonly doers: Words;
  readonly others: Words;
  readonly where: Words;
  readonly when: Words;
  /** Telling words within a few words of it, in its sentence, and the names and numbers among them. */
  readonly near: Words;
  readonly around: Words;
  readonly names: Words;
  readonly bits: Uint8Array;
}

/** What an event is known by besides its record. */
export interface Known {
  readonly event: CodedEvent;
  /** Base form of its word; of coded events the codebook's. */
  readonly lemma?: string;
  readonly noun?: boolean;
}

const NEAR = 5;
/** Of a longer sentence the rarest words are kept. */
const MOST_AROUND = 32;
const RULE = /^codebook: (.+?) \(([a-z]+)\)/;

/** The events of a report in the order given. */
export function mentionsOf(report: Report, events: readonly Known[], words = wordsIn(report.document.text)): Mention[] {
  if (!events.length) return [];
  const { id, text } = report.document;
  const entities = new Map(report.entities.map((entity) => [entity.id, entity]));
  const { sentences } = segment(text);
  return events.map(({ event, lemma, noun }): Mention => {
    const { trigger, actors, recipients, place, date } = event;
    const found = sentences.findIndex(({ end }) => end > trigger.start);
    const sentence = sentences[found] ?? trigger;
    const around = wordsWithin(words, sentence);
    const own = wordsWithin(words, trigger);
    const at = around.findIndex(({ end }) => end > trigger.start);
    const others = around
      .filter(({ code, start }) => isTelling(code) && !own.some((each) => each.start === start))
      .sort((a, b) => rarityIn(b.code) - rarityIn(a.code) || a.start - b.start)
      .slice(0, MOST_AROUND);
    const close = new Set(around.slice(Math.max(0, at - NEAR), at + own.length + NEAR));
    const coded = RULE.exec(event.why.find(({ field }) => field === "type")?.rule ?? "");
    const word = (lemma ?? coded?.[1] ?? baseOf(text.slice(trigger.start, trigger.end).toLowerCase())).toLowerCase();
    const day = date?.start ?? date?.yearless;
    const codes = (list: readonly Word[]): Words => sortedWords(list.map(({ code }) => code));
    return {
      id: `${id} ${event.id}`,
      document: id,
      sentence: Math.max(0, found),
      lemma: codeOf(word),
      noun: noun ?? coded?.[2] === "n",
      stem: stemOf(word),
      type: event.type,
      words: sortedWords(own.flatMap(({ start, end, code }) => [code, codeOf(text.slice(start, end).toLowerCase())])),
      doers: sideOf(actors, words, entities),
      others: sideOf(recipients, words, entities),
      where: sortedWords(place ? [keyOf(entities.get(place.entity))].flat() : []),
      when: day ? sortedWords([keyCode(day.slice(0, 10))]) : codes(date?.words ? wordsWithin(words, date.words) : []),
      near: codes(others.filter((each) => close.has(each))),
      around: codes(others),
      names: codes(around.filter(({ named }) => named)),
      bits: event.sketch ? bitsOf(event.sketch) : new Uint8Array(),
    };
  });
}

const wordsWithin = (words: readonly Word[], { start, end }: Span): Word[] =>
  words.filter((word) => word.start < end && start < word.end);

const keyOf = (entity: Entity | undefined): Code[] => (entity ? [keyCode(entityKey(entity))] : []);

/** The telling words of who takes part, and the keys and names of those known. */
function sideOf(side: readonly Participant[], words: readonly Word[], entities: ReadonlyMap<string, Entity>): Words {
  return sortedWords(
    side.flatMap(({ span, entity }) => {
      const known = entities.get(entity ?? "");
      const named = known ? wordsIn(known.name).map(({ code }) => code) : [];
      const told = span ? wordsWithin(words, span).map(({ code }) => code) : [];
      return [...[...told, ...named].filter(isTelling), ...keyOf(known)];
    }),
  );
}

/** "attack", "attacker", "attacking": words alike but for a common ending, by their first letters. */
const stemOf = (word: string): string => word.replace(/(?:ing|ion|ed|er|or|ment|ence|ance|al|s|e)$/, "").slice(0, 5);

const EMPTY = "-";
const packed = (words: Words): string => savedWords(words) || EMPTY;
const unpacked = (saved: string): Words => restoredWords(saved === EMPTY ? "" : saved);

/** For a store: one line of plain words, some hundred characters. */
export const savedMention = (mention: Mention): string =>
  [
    mention.id.slice(mention.document.length + 1),
    mention.sentence,
    mention.lemma,
    Number(mention.noun),
    mention.stem || EMPTY,
    mention.type,
    ...LISTS.map((list) => packed(mention[list])),
    Buffer.from(mention.bits).toString("base64") || EMPTY,
  ].join(" ");

const LISTS = ["words", "doers", "others", "where", "when", "near", "around", "names"] as const;

export function restoredMention(document: string, saved: string): Mention {
  const [event = "", sentence, lemma, noun, stem = "", type = "", ...rest] = saved.split(" ");
  const bits = rest.pop()!;
  const lists = Object.fromEntries(LISTS.map((list, i) => [list, unpacked(rest[i]!)])) as Record<
    (typeof LISTS)[number],
    Words
  >;
  return {
    id: `${document} ${event}`,
    document,
    sentence: Number(sentence),
    lemma: Number(lemma),
    noun: noun === "1",
    stem: stem === EMPTY ? "" : stem,
    type,
    ...lists,
    bits: bitsOf(bits === EMPTY ? "" : bits),
  };
}
