/** What stands before numbers, and what numbers stand before. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { hasChild, isNoun, isUnder, phraseHead, SUBJECT, subjectOf, VERBAL } from "./arcs.js";
import { regularBases } from "./regular.js";
import { SUFFERED } from "./suffered.table.js";

/** "Eight soldiers and 14 civilians": a number right before a noun that hangs where it does counts it, and so does one that would be joined to what is behind it. */
export const withNumbersOfNouns = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, word) => {
    if (row.upos === "NUM" && row.deprel === "conj" && row.head > word && isNoun(rows[row.head]))
      return { ...row, deprel: "nummod" };
    // "Two/parataxis taxis were burnt", "took six/obj aid workers/obj".
    const astray = row.upos === "NUM" && /^(?:parataxis|dep|discourse|advmod|obj)$/.test(row.deprel);
    const counted = astray ? phraseHead(rows, word + 1) : null;
    if (
      counted !== null &&
      rows[counted]!.head === row.head &&
      (row.deprel !== "obj" || rows[counted]!.deprel === "obj")
    )
      return { ...row, head: counted, deprel: "nummod" };
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
    // "Wounded eleven women": nor is it told of without a preposition.
    const unmarked =
      /:unmarked$/.test(row.deprel) && row.head >= 0 && row.head < word && hasChild(rows, word, /^nummod$/);
    if (
      unmarked &&
      SUFFERED.has(rows[row.head]!.lemma) &&
      rows[row.head + 1]!.upos === "NUM" &&
      !hasChild(rows, row.head, /^(?:obj|nsubj:pass)/)
    )
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

/**
 * "A bomb killed nine people": the past of such a verb between a noun and a number is no part of what is counted, but the verb of both, which take their places
 * (Quirk et al. 1985, 7.45: nothing but a determiner stands before a number).
 */
export function withVerbsOfNumbers(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    const subject = verb - 1;
    if (!isNoun(rows[subject]) || rows[verb + 1]?.xpos !== "CD" || !OF_NO_PAST.test(row.deprel)) return;
    const object = row.head;
    const lemma = regularBases(form(verb).toLowerCase(), "VBD").find((base) => SUFFERED.has(base));
    if (
      lemma === undefined ||
      object <= verb ||
      isUnder(rows, object, subject) ||
      hasChild(rows, object, /^(?:nsubj|cop|aux)/)
    )
      return;
    const between = rows.slice(verb + 1, object);
    if (!between.every(({ upos }) => /^(?:NUM|ADJ|NOUN|PROPN)$/.test(upos))) return;
    const { head, deprel } = rows[object]!;
    // What has a preposition and what is joined to a noun may be told of without a verb.
    if (deprel !== "root" && !/^(?:ccomp|parataxis|advcl)$/.test(deprel)) return;
    rows.forEach((each, word) => {
      if (word === subject || word === verb || each.head !== object) return;
      if (word < subject) repaired[word] = { ...each, head: each.upos === "PUNCT" ? verb : subject };
      const moved = word > object && !isOf(rows, word) && VERBAL.get(each.deprel);
      if (moved) repaired[word] = { ...each, head: verb, deprel: moved };
    });
    repaired[verb] = { ...row, upos: "VERB", xpos: "VBD", lemma, head, deprel };
    repaired[subject] = { ...rows[subject]!, head: verb, deprel: "nsubj" };
    repaired[object] = { ...rows[object]!, head: verb, deprel: "obj" };
  });
  return repaired;
}

const isOf = (rows: readonly Syntax[], noun: number): boolean =>
  rows.some(({ head, deprel, lemma }) => head === noun && deprel === "case" && lemma === "of");

/** Relations that no past of a verb has to the noun behind it. */
const OF_NO_PAST = /^(?:case|dep|compound|det|amod|nmod|flat|advmod)$/;

/** "Killed four soldiers on Monday": a named day or place behind "on" is of such a verb, and not of those counted. */
export const withNamesOnVerbs = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, name) => {
    const counted = rows[row.head];
    const on = rows.some(({ head, deprel, lemma }) => head === name && deprel === "case" && lemma === "on");
    if (!/^nmod/.test(row.deprel) || row.upos !== "PROPN" || !on || counted?.xpos !== "NNS") return row;
    const suffered = /^(?:obj|nsubj:pass)$/.test(counted.deprel) && SUFFERED.has(rows[counted.head]!.lemma);
    if (!suffered || !hasChild(rows, row.head, /^nummod$/)) return row;
    return { ...row, head: counted.head, deprel: row.deprel.replace("nmod", "obl") };
  });
