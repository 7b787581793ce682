/** What people type into the search box: words, "phrases", -without, or. Nothing in it can be an operator of a database. */

/** One word or phrase, folded to its letters and digits. */
interface Wanted {
  readonly words: readonly string[];
  readonly without: boolean;
}

/** Alternatives, each a list of what must (not) be there. */
export type WordQuery = readonly (readonly Wanted[])[];

// PostgreSQL's English configuration leaves such words out of its index; a word of the list is not asked for in either store.
const STOP = new Set(
  "a an and are as at be been but by did do for from had has have he her him his i if in into is it its me my no nor not of on our she so some such than that the their them then there these they this those through to too was we were what when where which while who whom why will with you your".split(
    " ",
  ),
);
const LONGEST = 1000;

/** Reads a query. Null when there is nothing in it to look for. */
export function parseWords(text: string): WordQuery | null {
  const alternatives: Wanted[][] = [[]];
  for (const [, minus, phrase, word] of text.slice(0, LONGEST).matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    if (!minus && word?.toLowerCase() === "or") {
      alternatives.push([]);
      continue;
    }
    const all =
      plainWords(phrase ?? word ?? "")
        .toLowerCase()
        .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const words = phrase === undefined && all.length === 1 ? all.filter((each) => !STOP.has(each)) : all;
    if (words.length) alternatives.at(-1)!.push({ words, without: minus === "-" });
  }
  const useful = alternatives.filter((wanted) => wanted.some(({ without }) => !without));
  return useful.length ? useful : null;
}

/**
 * A text as plain words of the same length: what is no letter or digit is a space, accents of Latin letters are gone. So
 * PostgreSQL sees no tags, hosts or addresses in it, and finds what SQLite finds.
 */
export const plainWords = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}\p{M}]/gu, (sign) => " ".repeat(sign.length))
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => {
      const [base] = letter.normalize("NFD");
      return base ?? letter;
    });

/** As an FTS5 expression over one column. */
export function fts5Words(query: WordQuery, column: string): string {
  const quoted = ({ words }: Wanted): string => `"${words.join(" ")}"`;
  const parts = query.map((wanted) => {
    const must = wanted.filter(({ without }) => !without).map(quoted);
    const not = wanted.filter(({ without }) => without).map(quoted);
    return `((${must.join(" AND ")})${not.map((each) => ` NOT ${each}`).join("")})`;
  });
  return `${column} : (${parts.join(" OR ")})`;
}

/** In the form that `websearch_to_tsquery` reads. */
export const webSearchWords = (query: WordQuery): string =>
  query
    .map((wanted) => wanted.map(({ words, without }) => `${without ? "-" : ""}"${words.join(" ")}"`).join(" "))
    .join(" or ");
