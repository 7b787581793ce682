/** Where "according to" hangs. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { isNoun, isUnder, phraseHead } from "./arcs.js";

/**
 * "According to" is the case of the noun behind it, and that noun an oblique of what it vouches for (UD, fixed expressions). Parsers that learnt
 * from the web, where it is rare, make a third of them the root of their sentence or a clause of their own.
 */
export function withAccording(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const repaired = [...rows];
  rows.forEach((_, word) => {
    if (!/^according$/i.test(form(word)) || form(word + 1) !== "to") return;
    const noun = sourceBehind(repaired, word + 2);
    const own = repaired[word]!;
    if (noun === null) return;
    if (own.head === noun) {
      // Whoever vouches is nobody's subject or object.
      const other = repaired[noun]!;
      if (/^(?:nsubj|i?obj)/.test(other.deprel)) repaired[noun] = { ...other, deprel: "obl" };
      return;
    }
    const below = repaired.flatMap(({ head }, each) => (head === word ? [each] : []));
    const told =
      own.head < 0 ? below.find((each) => isPredicate(repaired[each]) && each !== noun && each !== word + 1) : own.head;
    if (told === undefined || [noun, word + 1].some((each) => isUnder(repaired, told, each))) return;
    if (own.head < 0) repaired[told] = { ...repaired[told]!, head: -1, deprel: "root" };
    for (const each of below)
      if (each !== told && each !== noun && each !== word + 1) repaired[each] = { ...repaired[each]!, head: told };
    if ([word, word + 1].some((each) => isUnder(repaired, noun, each)))
      repaired[noun] = { ...repaired[noun]!, head: lastClause(repaired, told, word), deprel: "obl" };
    repaired[word] = { ...own, head: noun, deprel: "case" };
    repaired[word + 1] = { ...repaired[word + 1]!, head: word, deprel: "fixed" };
  });
  return repaired;
}

/** Of "X reported it, and Y says so, according to Z" the clause right before: the last that is coordinated and has a subject of its own. */
function lastClause(rows: readonly Syntax[], verb: number, before: number): number {
  const has = (word: number, deprel: RegExp): boolean =>
    rows.some((each) => each.head === word && deprel.test(each.deprel));
  return rows.findLastIndex(
    ({ head, deprel }, word) =>
      word === verb ||
      (word < before && head === verb && /^(?:conj|parataxis)$/.test(deprel) && has(word, /^[nc]subj/)),
  );
}

/** The noun of a phrase, "his agency" too. */
function sourceBehind(rows: readonly Syntax[], word: number): number | null {
  const head = rows[word]?.head ?? -1;
  const possessed = rows[word]?.upos === "PRON" && head > word && isNoun(rows[head]);
  return phraseHead(rows, possessed ? head : word);
}

const isPredicate = (row: Syntax | undefined): boolean =>
  row !== undefined &&
  /^(?:VERB|ADJ|NOUN|PROPN|AUX|NUM|ADV|PRON)$/.test(row.upos) &&
  !/^(?:fixed|punct|case)$/.test(row.deprel);
