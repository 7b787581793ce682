/**
 * Sentence ends of news, by rule. A sentence ends after . ! ? … and the marks that close there, when what follows can
 * open one; abbreviations end it only before a word that speaks for a new sentence; a sentence that ends within a
 * quotation ends there, as in UD.
 */
import { AFTER_CLOCK, MONTHS, REPORTING, STARTERS, TITLES } from "./abbreviations.table.js";
import type { Stretch } from "./paragraphs.js";

/** A sentence longer than this, in words, is cut at the last pause before the limit. */
export const LONGEST_SENTENCE = 300;

const END = /^(?:[.!?…]+|[.!?]+['"’”])$/;
const CLOSER = /^(?:[”’»›)\]}]|'')$/;
const PAUSE = /^[;:,—–-]+$/;
const ACRONYM = /^(?:\p{L}\.){2,}$/u;
const CLOCK = /^[ap]\.m\.$/i;

export interface Words {
  readonly text: string;
  readonly words: readonly Stretch[];
  /** Offsets of marks that close a quotation, and that open one. */
  readonly closing: ReadonlySet<number>;
  readonly opening: ReadonlySet<number>;
}

/** Numbers of the first words of the sentences among `words`, the words of one paragraph. */
export function sentenceStarts({ text, words, closing, opening }: Words): number[] {
  const form = (i: number): string => (words[i] ? text.slice(words[i].start, words[i].end) : "");
  const closes = (i: number): boolean =>
    i < words.length && (closing.has(words[i]!.start) || (!opening.has(words[i]!.start) && CLOSER.test(form(i))));
  const starts: number[] = [];
  let from = 0;
  const close = (next: number): void => {
    cutLong(from, next, form, starts);
    from = next;
  };
  for (let i = 0; i < words.length; i++) {
    const word = form(i);
    const stop = END.test(word);
    if (!stop && !(word.endsWith(".") && word.length > 1)) continue;
    let last = i;
    while (closes(last + 1)) last++;
    const next = last + 1;
    if (next >= words.length) break;
    const opens = opening.has(words[next]!.start);
    const following = form(opens ? next + 1 : next);
    // In given words the stop of an initial may stand apart ("U . S ."); "I" alone is a word.
    const initial = word === "." && i > from && /^\p{Lu}$/u.test(form(i - 1)) && form(i - 1) !== "I";
    const [abbreviation, before] = initial ? [`${form(i - 1)}.`, form(i - 2)] : [word, form(i - 1)];
    const ends =
      stop && !initial
        ? canOpen(following, opens || (word === "?" && last === i)) &&
          !(last > i && /[!?]/.test(word) && goesOnReporting(form, next))
        : abbreviationEnds(abbreviation, before, following, opens || last > i);
    if (ends) {
      close(next);
      i = last;
    }
  }
  close(words.length);
  return starts;
}

/** After a stop: anything but a small letter, another stop or a pause opens a sentence. */
const canOpen = (word: string, quoted: boolean): boolean =>
  word === "" ||
  (!(/^\p{Ll}/u.test(word) && !quoted) && !END.test(word) && !/^[,;:%)\]}]/.test(word) && !/^[-–—]+$/.test(word));

function abbreviationEnds(word: string, before: string, following: string, marked: boolean): boolean {
  const bare = word.slice(0, -1);
  if (TITLES.has(bare)) return false;
  if (!/^\p{Lu}/u.test(following)) return false;
  if (CLOCK.test(word)) return !AFTER_CLOCK.has(following);
  if (bare === "etc") return true;
  if (STARTERS.has(following)) return following !== "I" && !(following === "A" && /^\p{Lu}\.$/u.test(word));
  if (MONTHS.has(bare)) return marked;
  return marked && (ACRONYM.test(word) || before !== "");
}

/** `"Why?" the minister asked.`: a reporting verb comes within a few words and before any stop. */
function goesOnReporting(form: (i: number) => string, next: number): boolean {
  if (REPORTING.has(form(next))) return true;
  for (let i = next; i < next + 6; i++) {
    const word = form(i);
    if (word === "" || END.test(word) || /^[“"«]$/.test(word)) return false;
    if (REPORTING.has(word)) return true;
  }
  return false;
}

/** Adds the starts of a sentence and of the pieces of one that is too long. */
function cutLong(first: number, last: number, form: (i: number) => string, starts: number[]): void {
  if (first >= last) return;
  starts.push(first);
  let from = first;
  while (last - from > LONGEST_SENTENCE) {
    let cut = from + LONGEST_SENTENCE;
    while (cut > from + LONGEST_SENTENCE / 2 && !PAUSE.test(form(cut - 1))) cut--;
    if (!PAUSE.test(form(cut - 1))) cut = from + LONGEST_SENTENCE;
    starts.push(cut);
    from = cut;
  }
}
