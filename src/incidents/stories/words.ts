/**
 * Words of a text as numbers: a hash in the upper 24 bits, how rare the word is in the lower 8. So few bytes hold what two
 * texts are compared by, and no count over all reports is needed, which would change with every report that comes.
 */
import { readFileSync } from "node:fs";
import type { Span } from "../../records/index.js";
import { PACKAGE } from "../../version.js";

export type Code = number;

/** Codes, ascending, without repeats. */
export type Words = Uint32Array;

export interface Word extends Span {
  readonly code: Code;
  /** A name or a number, as it is written. */
  readonly named: "name" | "number" | null;
}

const STEPS = 16;
const UNKNOWN = 11;
const NUMBER = 9;
/** A name that the entities of a report stand for. */
const KEY = 6;
/** Words commoner than this say nothing of what a text is about. */
const COMMON = 5;

let listed: readonly string[] | undefined;

/** Whole words, commonest first: the vocabulary of the encoder lists them by how often they occur, after its signs (Devlin et al. 2019). */
export function vocabulary(): readonly string[] {
  if (listed) return listed;
  const lines = readFileSync(new URL("models/en/vocab.txt", PACKAGE), "utf8").split(/\r?\n/);
  return (listed = lines.slice(lines.indexOf("the")));
}

let ranks: ReadonlyMap<string, number> | undefined;

const ranked = (): ReadonlyMap<string, number> =>
  (ranks ??= new Map(vocabulary().flatMap((word, i) => (/^[a-z]/.test(word) ? [[word, i + 1]] : []))));

/** Natural logarithm of the word's rank among the words of English (Zipf 1949): how rare it is. */
function rarityOf(word: string): number {
  if (/^\p{N}/u.test(word)) return NUMBER;
  const rank = ranked().get(word);
  return rank === undefined ? UNKNOWN : Math.log(rank);
}

/** The same word has the same code everywhere. */
export const codeOf = (word: string): Code => coded(word, rarityOf(word));

/** The code of an entity's key or of a day, which meets no word. */
export const keyCode = (key: string): Code => coded(`=${key}`, KEY);

export const rarityIn = (code: Code): number => (code & 255) / STEPS;
export const isTelling = (code: Code): boolean => rarityIn(code) > COMMON;

/** FNV-1a. */
function coded(word: string, rarity: number): Code {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (((hash ^ (hash >>> 24)) << 8) | Math.round(rarity * STEPS)) >>> 0;
}

const WORD = /[\p{L}\p{N}]+(?:[.,'’-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu;
const ADDRESS = /https?:\S+|www\.\S+/g;

/** All words of a text, in order; addresses are none. */
export function wordsIn(text: string): Word[] {
  const found: Word[] = [];
  const plain = text.replace(ADDRESS, (address) => " ".repeat(address.length));
  let last = 0;
  let opens = true;
  for (const { 0: form, index } of plain.matchAll(WORD)) {
    opens ||= /[.!?:\n"“`]/.test(plain.slice(last, index));
    const bare = form.replace(/['’]s$/i, "");
    const small = bare.toLowerCase();
    const named = /^\p{N}/u.test(bare) ? "number" : !opens && /^\p{Lu}/u.test(bare) ? "name" : null;
    found.push({ start: index, end: index + form.length, code: named ? codeOf(small) : codeOfBase(small), named });
    opens = false;
    last = index + form.length;
  }
  return found;
}

const KNOWN = 50_000;
const known = new Map<string, Code>();

/** The code of a word's base form; worked out once for the words that come often. */
function codeOfBase(word: string): Code {
  const had = known.get(word);
  if (had !== undefined) return had;
  const code = codeOf(baseOf(word));
  if (known.size < KNOWN) known.set(word, code);
  return code;
}

/** The base form of a regular inflection, when the vocabulary has it; else the word itself. */
export function baseOf(word: string): string {
  const stems = (rest: string): string[] => [rest.replace(/([^aeiou])\1$/, "$1"), rest, `${rest}e`];
  const bases = [
    ...(/[^su]s$/.test(word)
      ? [word.replace(/ies$/, "y"), word.replace(/(sh|ch|x|ss)es$/, "$1"), word.slice(0, -1)]
      : []),
    ...(word.endsWith("ed") ? [word.replace(/ied$/, "y"), ...stems(word.slice(0, -2))] : []),
    ...(word.endsWith("ing") ? stems(word.slice(0, -3)) : []),
  ];
  return bases.find((base) => base !== word && base.length > 2 && ranked().has(base)) ?? word;
}

export const sortedWords = (codes: Iterable<Code>): Words => Uint32Array.from(new Set(codes)).sort();

/** Share of the words of both that are the same, rare words counting more; 0 when one has none. */
export function shareOf(a: Words, b: Words): number {
  if (!a.length || !b.length) return 0;
  let [shared, all, i, j] = [0, 0, 0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i] ?? Infinity, b[j] ?? Infinity];
    const least = Math.min(x, y);
    const weight = rarityIn(least);
    all += weight;
    if (x === y) shared += weight;
    if (x === least) i++;
    if (y === least) j++;
  }
  return all ? shared / all : 0;
}

/** For a store: base64, four bytes a word, the low one first. */
export function savedWords(words: Words): string {
  const bytes = Buffer.alloc(words.length * 4);
  words.forEach((code, i) => bytes.writeUInt32LE(code, 4 * i));
  return bytes.toString("base64");
}

export function restoredWords(saved: string): Words {
  const bytes = Buffer.from(saved, "base64");
  return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32LE(4 * i));
}
