/** Finds the words of a text that colour what is told; words, not verdicts. */
import type { Analysis, Range } from "../../language/analysis.js";
import { tokensIn } from "../ranges.js";
import { COLOURS, type Colour, LONGEST_PHRASE } from "./colour.table.js";
import { stemsOf } from "./stems.js";
import { lemmaOf, treeOf } from "./tree.js";

export interface Coloured extends Range, Colour {
  /** The entry of the table. */
  readonly entry: string;
  /** Within quotation marks: the word is someone's own. */
  readonly quoted: boolean;
}

/** The coloured words of a range of tokens, the longest phrase first where several begin at one word. */
export function coloursIn(analysis: Analysis, { first, last }: Range): Coloured[] {
  const quotations = analysis.quotations
    .filter(({ depth }) => depth === 0)
    .map((each) => tokensIn(analysis.tokens, each));
  const found: Coloured[] = [];
  let quotation = 0;
  for (let token = first; token < last; token++) {
    while (quotation < quotations.length && quotations[quotation]!.last <= token) quotation++;
    const entry = entryAt(analysis, token, last);
    if (!entry) continue;
    const quoted = (quotations[quotation]?.first ?? Infinity) <= token;
    found.push({ first: token, last: entry.last, entry: entry.words, quoted, ...COLOURS.get(entry.words)! });
    token = entry.last - 1;
  }
  return found;
}

/** The longest entry of the table that begins at a token; hyphens stand as words of their own. */
function entryAt(analysis: Analysis, token: number, end: number): { words: string; last: number } | null {
  const reach = Math.min(end, token + 2 * LONGEST_PHRASE - 1);
  for (let last = reach; last > token + 1; last--) {
    const words = analysis.tokens
      .slice(token, last)
      .map(({ text }) => text.toLowerCase())
      .join(" ")
      .replaceAll(" - ", "-");
    if (COLOURS.has(words)) return { words, last };
  }
  const form = analysis.tokens[token]!.text.toLowerCase();
  if (form.length > 30) return null;
  const words = [form, lemmaOf(treeOf(analysis), token), ...stemsOf(form)].find((word) => COLOURS.has(word));
  return words === undefined ? null : { words, last: token + 1 };
}
