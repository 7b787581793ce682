/** What stands before numbers, and what numbers stand before. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { hasChild, isNoun, isUnder, SUBJECT, subjectOf } from "./arcs.js";
import { regularBases } from "./regular.js";
import { SUFFERED } from "./suffered.table.js";

/** "Eight soldiers and 14 civilians": a number right before a noun that hangs where it does counts it, and so does one that would be joined to what is behind it. */
export const withNumbersOfNouns = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, word) => {
    if (row.upos === "NUM" && row.deprel === "conj" && row.head > word && isNoun(rows[row.head]))
      return { ...row, deprel: "nummod" };
    // "Hundreds of people are in jail": with a form of "be" between the two a number is whom it is said of.
    const toldOf = row.deprel === "nummod" && row.head > word && hasCopulaBehind(rows, word);
    if (toldOf && !hasChild(rows, row.head, /^nsubj/)) return { ...row, deprel: "nsubj" };
    // "The other one was arrested"
    const one = row.lemma === "one" && /^obl/.test(row.deprel) && row.head > word && hasChild(rows, word, /^det$/);
    if (one && rows[row.head]!.upos === "VERB" && !hasChild(rows, word, /^case$/) && !hasChild(rows, row.head, SUBJECT))
      return { ...row, deprel: subjectOf(rows, row.head) };
    // "Fired dozens of shells": what stands behind a verb counts nothing there, but is its object.
    const behindVerb = row.deprel === "nummod" && isNoun(row) && row.head >= 0 && row.head < word;
    if (behindVerb && rows[row.head]!.upos === "VERB" && !hasChild(rows, row.head, /^obj/))
      return { ...row, deprel: "obj" };
    const noun = rows[word + 1];
    const beside = row.upos === "NUM" && isNoun(noun) && noun!.head === row.head && noun!.deprel === row.deprel;
    return beside && /^(?:conj|nsubj|nsubj:pass|obj|obl|nmod)$/.test(row.deprel)
      ? { ...row, head: word + 1, deprel: "nummod" }
      : row;
  });

const hasCopulaBehind = (rows: readonly Syntax[], word: number): boolean =>
  rows.some(
    ({ deprel, head, xpos }, at) =>
      deprel === "cop" && head === rows[word]!.head && word < at && at < head && /^VB[DPZ]$/.test(xpos),
  );

/**
 * "Killed four and wounded nine bystanders": numbers stand before the adjectives of their nouns (Quirk et al. 1985, 7.45, 17.113), so that the past of such a
 * verb behind an "and" and before a number is that verb, and what is counted its object.
 */
export function withVerbsBeforeNumbers(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    const lemma = regularBases(form(verb).toLowerCase(), "VBD").find((base) => SUFFERED.has(base));
    const and = verb - 1;
    if (lemma === undefined || rows[and]?.deprel !== "cc" || rows[verb + 1]?.xpos !== "CD" || row.upos === "VERB")
      return;
    const first = rows.findLastIndex(({ upos }, word) => word < and && upos === "VERB");
    let last = verb + 1;
    while (/^(?:NUM|ADJ|NOUN|PROPN)$/.test(rows[last + 1]?.upos ?? "")) last++;
    if (first < 0 || [verb, last].some((word) => isUnder(repaired, first, word))) return;
    const behind = rows.slice(verb + 1, last).map((_, at) => verb + 1 + at);
    repaired[verb] = { ...row, upos: "VERB", xpos: rows[first]!.xpos, lemma, head: first, deprel: "conj" };
    repaired[and] = { ...rows[and]!, head: verb };
    repaired[last] = { ...rows[last]!, head: verb, deprel: "obj" };
    for (const word of behind)
      if (rows[word]!.head < verb || rows[word]!.head > last)
        repaired[word] = { ...rows[word]!, head: last, deprel: rows[word]!.upos === "NUM" ? "nummod" : "compound" };
  });
  return repaired;
}
