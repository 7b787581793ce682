/**
 * Words in the manner of UD English EWT and GUM, the treebanks the encoder learnt from: clitics are words of their own
 * (do|n't, Turkey|'s, can|not), hyphens between letters or digits too (coal|-|fired and, in names, Abdul|-|Mahdi) save
 * after the prefixes of the LDC list (anti-government, e-mail); abbreviations, initials and acronyms keep their stop.
 */
import { MONTHS, NUMBERED, PREFIXES, STATES, TITLES, TRAILING, WEEKDAYS } from "./abbreviations.table.js";
import type { Stretch } from "./paragraphs.js";

/** A run without white space longer than this, in code units, is passed over. */
export const LONGEST_RUN = 1000;

const RUN = /[^\s\ufeff]+/gu;
const URL = /(?:https?|ftp):\/\/|www\.(?=[\p{L}\p{N}])/iuy;
const MAIL = /[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64})+/uy;
const HANDLE = /[@#][\p{L}\p{N}_]+/uy;
const ACRONYM = /(?:\p{L}\.){2,}(?!\p{L})/uy;
const CURRENCY = /(?:US|NZ|HK|[ACS])\$/y;
const NUMBER = /\p{Nd}+(?:[.,:/]\p{Nd}+)*/uy;
const LETTERS = /[\p{L}\p{N}\p{M}_\u00ad\u200c\u200d]+/uy;
const ELIDED = /['’](?:em|til|cause|tis|twas)(?![\p{L}\p{N}])/iuy;
const SYMBOLS = /\.{2,}|-{2,}|[!?]{2,}|\*{2,}|={2,}|_{2,}|~{2,}|``|''/uy;
const SIGN = /[^\p{L}\p{N}](?:[\p{M}\u{1f3fb}-\u{1f3ff}]|\u200d\S?)*/uy;
const DOMAIN =
  /\.(?:com|org|net|gov|edu|info|int|mil|co|uk|us|eu|ru|ir|iq|tv|io|me|de|fr|cn|in|news)(?![\p{L}\p{N}])/iuy;
const CLITIC = /(?:n['’]t|['’](?:s|m|re|ve|ll|d))$/iu;
const PAIRS: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["gimme", 3],
  ["lemme", 3],
]);
const LETTER = /\p{L}/u;
const HYPHEN = /[-\u2010\u2011]/;

/** The words between two offsets, in order; runs that are too long go to `skip`. Linear time. */
export function wordsOf(text: string, start: number, end: number, skip?: (run: Stretch) => void): Stretch[] {
  const words: Stretch[] = [];
  RUN.lastIndex = start;
  for (let match = RUN.exec(text); match && match.index < end; match = RUN.exec(text)) {
    const run = { start: match.index, end: Math.min(end, match.index + match[0].length) };
    if (run.end - run.start > LONGEST_RUN) skip?.(run);
    else cutRun(text, run, words);
  }
  return words;
}

function cutRun(text: string, run: Stretch, words: Stretch[]): void {
  const chunk = text.slice(run.start, run.end);
  const hasAt = chunk.includes("@") || chunk.includes("#");
  const next = text.slice(run.end, run.end + 3);
  let at = 0;
  while (at < chunk.length) {
    const before = words.length ? text.slice(words.at(-1)!.start, words.at(-1)!.end) : "";
    const length = wordLength(chunk, at, hasAt, next, before);
    const cut = clitic(chunk.slice(at, at + length));
    for (const part of cut) {
      words.push({ start: run.start + at, end: run.start + at + part });
      at += part;
    }
  }
}

const measure = (pattern: RegExp, chunk: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(chunk)?.[0].length ?? 0;
};

/** Length of the word that begins at `at`; at least one code point. */
function wordLength(chunk: string, at: number, hasAt: boolean, next: string, before: string): number {
  if (measure(URL, chunk, at)) {
    let end = chunk.length;
    while (end > at + 1 && /[.,;:!?)\]}>"'”’»]/.test(chunk[end - 1]!)) end--;
    return end - at;
  }
  const fixed =
    (hasAt && (measure(MAIL, chunk, at) || measure(HANDLE, chunk, at))) ||
    measure(ACRONYM, chunk, at) ||
    measure(CURRENCY, chunk, at) ||
    measure(ELIDED, chunk, at);
  if (fixed) return fixed;
  let length = measure(NUMBER, chunk, at);
  length += measure(LETTERS, chunk, at + length);
  if (length === 0) return measure(SYMBOLS, chunk, at) || measure(SIGN, chunk, at) || codePoint(chunk, at);
  return grow(chunk, at, length, next, before) - at;
}

const codePoint = (chunk: string, at: number): number => ((chunk.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** The end of a word of letters or digits that goes on over an apostrophe, an ampersand, a prefix's hyphen, a stop. */
function grow(chunk: string, at: number, length: number, next: string, before: string): number {
  let end = at + length;
  for (;;) {
    const sign = chunk[end] ?? "";
    const more = measure(LETTERS, chunk, end + 1);
    if (more > 0 && (/['’&]/.test(sign) || prefixed(chunk, at, end, sign))) end += 1 + more;
    else if (sign === "." && measure(DOMAIN, chunk, end) > 0) end += measure(DOMAIN, chunk, end);
    else break;
  }
  if (chunk[end] !== ".") return end;
  return keepsStop(chunk.slice(at, end), chunk.slice(end + 1), next, before) ? end + 1 : end;
}

const prefixed = (chunk: string, at: number, end: number, sign: string): boolean =>
  HYPHEN.test(sign) &&
  LETTER.test(chunk[end + 1]!) &&
  end - at <= 7 &&
  PREFIXES.has(chunk.slice(at, end).toLowerCase());

/** Does the stop after `word` belong to it? `rest` follows in the same run, `next` after the space. */
function keepsStop(word: string, rest: string, next: string, before: string): boolean {
  const following = rest === "" ? next.trimStart() : rest;
  const closed = /^[,;:)\]-]/.test(following);
  const digit = /^\p{Nd}/u.test(following);
  if (NUMBERED.has(word) && word !== "c" && word !== "p") return digit;
  if (rest !== "" && !closed && !/^['’"”–—]/.test(rest)) return TITLES.has(word) && /^\p{Lu}/u.test(rest);
  if (TITLES.has(word) || TRAILING.has(word)) return true;
  if (MONTHS.has(word)) return word !== "Mar" || digit;
  if (STATES.has(word)) return closed || before === ",";
  if (WEEKDAYS.has(word)) return closed || digit;
  if (NUMBERED.has(word)) return digit;
  return isInitial(word) && (/^[\p{Lu}"“‘']/u.test(following) || closed);
}

const isInitial = (word: string): boolean => /^\p{Lu}\p{M}*$/u.test(word) && word !== "I";

/** Lengths of the parts of a word with its clitic. */
function clitic(word: string): number[] {
  const pair = PAIRS.get(word.toLowerCase());
  if (pair) return [pair, word.length - pair];
  const match = word.length > 2 ? CLITIC.exec(word) : null;
  if (!match || match.index === 0) return [word.length];
  return [...clitic(word.slice(0, match.index)), match[0].length];
}
