/**
 * Where marks hang in the tree of the words (UD's guideline on punctuation, universaldependencies.org/u/dep/punct.html): a mark
 * between a unit and what it hangs on belongs to the unit, brackets and quotation marks to the highest word inside them, the mark
 * behind all words to the root. The arcs of marks that were decided one by one keep to it less well; they stay where they are far likelier.
 */
import type { Syntax } from "../analysis.js";

const CLOSING: ReadonlyMap<string, string> = new Map(["()", "[]", "{}", "“”", "‘’"].map(([a, b]) => [a!, b!]));
const STRAIGHT = new Set(['"', "'", "''", "``"]);
const HYPHEN = /^[-/]$/;

/** Log-probability of an arc, both words of the same sentence. */
export type ArcScore = (word: number, head: number) => number;

/** @param rows one sentence's, heads as numbers in it, -1 for the root */
export function withMarksHung(rows: readonly Syntax[], form: (word: number) => string, score: ArcScore): Syntax[] {
  const isMark = rows.map(({ upos, deprel }) => upos === "PUNCT" && deprel === "punct");
  const heads = rows.map(({ head }) => head);
  const bearing = new Set(heads);
  const mates = pairsOf(rows.length, isMark, form);
  const headOf = (mark: number): number => unitAt(mark, heads, isMark, mates, form);
  return rows.map((row, mark) => {
    if (!isMark[mark] || bearing.has(mark)) return row;
    const head = headOf(mark);
    return head < 0 || row.head < 0 || score(mark, row.head) - score(mark, head) > SURE ? row : { ...row, head };
  });
}

const SURE = 3; // nats

/** The word that the mark belongs to; -1 when the tree does not tell. */
function unitAt(
  mark: number,
  heads: readonly number[],
  isMark: readonly boolean[],
  mates: ReadonlyMap<number, number>,
  form: (word: number) => string,
): number {
  const climb = (from: number, within: (head: number) => boolean): number => {
    let at = from;
    for (let most = heads.length; most > 0 && heads[at]! >= 0 && within(heads[at]!); most--) at = heads[at]!;
    return at;
  };
  const inside = (one: number, other: number, from: number): number => {
    const [first, last] = one < other ? [one, other] : [other, one];
    return climb(from, (head) => head > first && head < last);
  };
  let [left, right] = [mark - 1, mark + 1];
  while (isMark[left]) left--;
  while (isMark[right]) right++;
  const mate = mates.get(mark);
  if (mate !== undefined) {
    const next = mate > mark ? right : left;
    return next > Math.min(mark, mate) && next < Math.max(mark, mate) ? inside(mark, mate, next) : -1;
  }
  if (right >= heads.length) {
    if (left < 0) return -1;
    const quoted = mates.get(mark + 1);
    return quoted !== undefined && quoted < left ? inside(quoted, mark + 1, left) : climb(left, () => true);
  }
  if (left < 0) return climb(right, () => true);
  if (HYPHEN.test(form(mark)) && left === mark - 1 && right === mark + 1) return -1;
  const before = climb(left, (head) => head < mark);
  const behind = climb(right, (head) => head > mark);
  const [hangsOnRight, hangsOnLeft] = [heads[before]! > mark, heads[behind]! >= 0 && heads[behind]! < mark];
  if (hangsOnLeft && hangsOnRight) return isAbove(before, behind, heads) ? behind : before;
  return hangsOnLeft ? behind : hangsOnRight ? before : -1;
}

function isAbove(word: number, under: number, heads: readonly number[]): boolean {
  let at = under;
  for (let most = heads.length; most > 0 && at >= 0 && at !== word; most--) at = heads[at]!;
  return at === word;
}

/** Marks that open and close the same span, each with its mate. */
function pairsOf(length: number, isMark: readonly boolean[], form: (word: number) => string): Map<number, number> {
  const mates = new Map<number, number>();
  const open: { readonly mark: number; readonly closing: string }[] = [];
  for (let mark = 0; mark < length; mark++) {
    if (!isMark[mark]) continue;
    const text = form(mark);
    const from = open.findLastIndex(({ closing }) => closing === text);
    if (from >= 0) {
      const { mark: opening } = open[from]!;
      open.length = from;
      mates.set(mark, opening).set(opening, mark);
    } else if (CLOSING.has(text) || STRAIGHT.has(text)) open.push({ mark, closing: CLOSING.get(text) ?? text });
  }
  return mates;
}
