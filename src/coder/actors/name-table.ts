/** Names with what they stand for, found by comparison key, the longest first. */
import { GrowingKey, inCapitals, keyOf, tokenKey } from "./words-key.js";

interface Row<T> {
  readonly value: T;
  readonly capitals: boolean;
}

export class NameTable<T> {
  readonly #rows = new Map<string, Row<T>[]>();
  /** First words of the keys, so that most tokens are passed over at once. */
  readonly #firsts = new Set<string>();
  #longest = 1;

  /** Adds a form; what was added before under the same key stays in front unless `over`. */
  add(form: string, value: T, over = false): void {
    const key = keyOf(form);
    if (key === "") return;
    const row = { value, capitals: inCapitals(form) };
    const rows = this.#rows.get(key) ?? [];
    if (over) rows.unshift(row);
    else rows.push(row);
    this.#rows.set(key, rows);
    this.#firsts.add(key.split(" ")[0]!);
    this.#longest = Math.max(this.#longest, key.split(" ").length);
  }

  /** What the words stand for; they must start with a capital or a digit, and a name in capitals must be so written. */
  find(words: readonly string[]): T | undefined {
    const rows = this.#rows.get(keyOf(words));
    return rows && valueOf(rows, words);
  }

  /** All that the words may stand for: "RSF" is two. */
  all(words: readonly string[]): readonly T[] {
    return meantBy(this.#rows.get(keyOf(words)) ?? [], words).map(({ value }) => value);
  }

  /** The longest name that starts at token `at`, with the index after its last token; `words` are tokens. */
  longestAt(words: readonly string[], at: number): { readonly value: T; readonly last: number } | undefined {
    const word = words[at] ?? "";
    if (!BEGINS.test(word)) return undefined;
    const [begin = ""] = tokenKey(word).split(" ");
    if (begin !== "" && begin !== "the" && !this.#firsts.has(begin)) return undefined;
    const limit = Math.min(words.length, at + 2 * this.#longest + 1);
    const whole = new GrowingKey();
    let found: { value: T; last: number } | undefined;
    let length = 0;
    for (let last = at + 1; last <= limit; last++) {
      const key = tokenKey(words[last - 1]!);
      if (key !== "") length += key.split(" ").length;
      if (length > this.#longest + 1) break;
      if (key === "") continue;
      whole.add(words[last - 1]!);
      const rows = this.#rows.get(whole.key);
      const value = rows && valueOf(rows, words.slice(at, last));
      if (value !== undefined) found = { value, last };
    }
    return found;
  }
}

const BEGINS = /^(?:\p{Lu}|\p{N}|al$|the$|dpa$|peshmerga$)/u;

/** The first row that the words, as they are written, may stand for. */
const valueOf = <T>(rows: readonly Row<T>[], words: readonly string[]): T | undefined => meantBy(rows, words)[0]?.value;

function meantBy<T>(rows: readonly Row<T>[], words: readonly string[]): readonly Row<T>[] {
  const joined = words.join("");
  const written = !/\p{Ll}/u.test(joined.replace(/(?:['’]s|['’])$/u, "").replace(/^the(?=\p{Lu})/iu, ""));
  return rows.filter(({ capitals }) => (capitals ? written : /[\p{Lu}\p{N}]/u.test(joined)));
}
