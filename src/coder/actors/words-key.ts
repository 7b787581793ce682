/** Comparison keys of names: what spelling, accents, dots, hyphens and articles do not change. */

const APOSTROPHES = /['’‘ʼ`]/g;
const PLAIN = /^[A-Za-z0-9]+$/;
const MARKS = /\p{Mn}/gu;

/** The key of one token: lower case, without accents, apostrophes and full stops; the empty string for a hyphen. */
export function tokenKey(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(APOSTROPHES, "")
    .replace(/\./g, "")
    .toLowerCase()
    .replace(/[-–—/]/g, " ")
    .trim();
}

/** The key of words: token keys in order without a leading article and without a trailing possessive. */
export function keyOf(words: string | readonly string[]): string {
  const list = typeof words === "string" ? words.split(/[\s-]+/) : words;
  const key = new GrowingKey();
  for (const word of list) key.add(word);
  return key.key;
}

/** The key of words that come one after the other. */
export class GrowingKey {
  #kept: string | undefined;
  #article = false;

  add(word: string): void {
    if (word === "'s" || word === "’s" || word === "'" || word === "’") return;
    for (const key of tokenKey(word).split(" ")) {
      if (key === "") continue;
      if (this.#kept === undefined) {
        this.#kept = key;
        this.#article = key === "the";
      } else {
        this.#kept = this.#article ? key : `${this.#kept} ${key}`;
        this.#article = false;
      }
    }
  }

  get key(): string {
    return this.#kept ?? "";
  }
}

/** True for a form that is written in capitals throughout ("UN", "M23"), and so is found in capitals only. */
export const inCapitals = (form: string): boolean =>
  form.length <= 8 && /\p{Lu}/u.test(form) && !/\p{Ll}/u.test(form) && !form.includes(" ");
