/** Headlines leave out auxiliaries, which web text hardly ever does. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { hasChild, isNoun } from "./arcs.js";
import { irregularBase } from "./irregular.js";
import { regularBases } from "./regular.js";
import { HARMING, SUFFERED } from "./suffered.table.js";
import { withClausesBehind } from "./headline-clauses.js";

const LONGEST = 20; // words
/** "Rebels stormed into the town", "police shot at marchers": such verbs are done without an object too, as "stabbed at a rally" is not. */
const ACTIVE = /^(?:into|onto|through|towards?)$/;
const AIMED = new Set(["gun", "shell", "shoot", "storm"]);

/** All repairs of headlines; sentences that end as such are left as they are. */
export function withHeadlines(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  if (rows.length > LONGEST || /^[.!?…,;:"”'’)]+$/.test(form(rows.length - 1))) return [...rows];
  const tagged = withHarms(withParticiples(rows, form), form);
  return withPassives(withMeetings(withVerbs(withClausesBefore(withClausesBehind(tagged, form)))), form);
}

/** "Governor killed by gunmen", "ministers accused of fraud": what looks like the past of such a verb is neither noun nor anything else. */
const withParticiples = (rows: readonly Syntax[], form: (word: number) => string): Syntax[] =>
  rows.map((row, word) => {
    const tagged = /^(?:NNS?|FW|JJ)$/.test(row.xpos) && /^(?:root|acl)$/.test(row.deprel) && word > 0;
    const past = form(word).toLowerCase();
    const lemma =
      tagged && [...regularBases(past, "VBN"), irregularBase(past, "VBN") ?? ""].find((base) => SUFFERED.has(base));
    return lemma ? { ...row, upos: "VERB", xpos: "VBN", lemma } : row;
  });

/** "Blast kills four, injures nine": before a number what looks like a plural of such a verb is one, whatever the tagger takes it for. */
const withHarms = (rows: readonly Syntax[], form: (word: number) => string): Syntax[] =>
  rows.map((row, word) => {
    if (row.upos === "VERB" || rows[word + 1]?.xpos !== "CD" || word === 0) return row;
    const lemma = regularBases(form(word).toLowerCase(), "VBZ").find((base) => HARMING.has(base));
    return lemma ? { ...row, upos: "VERB", xpos: "VBZ", lemma } : row;
  });

/** "Court probes attack on mayor": a relative clause stands behind its noun; a finite verb that was hung so before it, or as a part of it, has it as its object. */
function withClausesBefore(rows: readonly Syntax[]): Syntax[] {
  const verb = rows.findIndex(
    ({ upos, xpos, deprel, head }, word) =>
      upos === "VERB" &&
      /^VB[PZ]$/.test(xpos) &&
      (deprel === "acl:relcl" || (deprel === "compound" && hasChild(rows, word, /^nsubj/))) &&
      head > word &&
      isNoun(rows[head]),
  );
  const noun = rows[verb]?.head ?? -1;
  if (noun < 0) return [...rows];
  const own = (word: number): boolean => rows[word]!.head === verb && /^nsubj/.test(rows[word]!.deprel);
  const subject = rows.findLastIndex(
    ({ head }, word) => word < verb && (head === noun || own(word)) && isNoun(rows[word]),
  );
  return rows.map((row, word) => {
    if (word === verb) return { ...row, head: rows[noun]!.head, deprel: rows[noun]!.deprel };
    if (word === noun) return { ...row, head: verb, deprel: "obj" };
    if (word === subject) return { ...row, head: verb, deprel: "nsubj" };
    return row.head === noun && word < verb ? { ...row, head: Math.max(subject, 0) } : row;
  });
}

/** "Mora, Lind to meet": an infinitive beside the names that open a headline is what they will do. */
function withMeetings(rows: readonly Syntax[]): Syntax[] {
  const verb = rows.findIndex(
    ({ xpos, deprel, head }) => xpos === "VB" && /^(?:parataxis|dep)$/.test(deprel) && head >= 0,
  );
  const noun = rows[verb]?.head ?? -1;
  const before = rows[verb - 1];
  const led = before?.xpos === "TO" && noun >= 0 && noun < verb && isNoun(rows[noun]) && rows[noun]!.deprel === "root";
  if (!led || rows.slice(0, verb).some(({ upos }) => upos === "VERB" || upos === "AUX")) return [...rows];
  return rows.map((row, word) => {
    if (word === verb) return { ...row, head: rows[noun]!.head, deprel: "root" };
    if (word === noun) return { ...row, head: verb, deprel: "nsubj" };
    return row.head === noun && word > verb ? { ...row, head: verb } : row;
  });
}

/** "Border clash kills five": a finite verb is no part of the noun before it, but has it as its subject, and what is told behind. */
function withVerbs(rows: readonly Syntax[]): Syntax[] {
  const verb = rows.findIndex(
    ({ upos, xpos, deprel, head }, word) =>
      upos === "VERB" &&
      xpos === "VBZ" &&
      !rows.some((row) => row.head === word && /^nsubj/.test(row.deprel)) &&
      /^(?:flat|parataxis|dep|appos)$/.test(deprel) &&
      head >= 0 &&
      head < word &&
      isNoun(rows[head]),
  );
  const noun = rows[verb]?.head ?? -1;
  if (noun < 0) return [...rows];
  return rows.map((row, word) => {
    if (word === verb) return { ...row, head: rows[noun]!.head, deprel: rows[noun]!.deprel };
    if (word === noun) return { ...row, head: verb, deprel: "nsubj" };
    if (row.head === verb && word > verb && /^(?:flat|appos)$/.test(row.deprel)) return { ...row, deprel: "obj" };
    if (row.head !== noun || word < verb) return row;
    return {
      ...row,
      head: verb,
      deprel: row.deprel === "nmod" ? "obl" : /^(?:flat|compound)$/.test(row.deprel) ? "obj" : row.deprel,
    };
  });
}

/**
 * "Two journalists abducted near border": headlines tell in the present, so that what looks like a past and has no object is a passive whose auxiliary is
 * left out, and the noun before it has suffered it.
 */
function withPassives(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    if (!/^VB[DN]$/.test(row.xpos) || !SUFFERED.has(row.lemma) || ACTIVE.test(form(verb + 1))) return;
    if (form(verb + 1) === "at" && AIMED.has(row.lemma)) return;
    const own = rows.flatMap(({ head, deprel }, word) => (head === verb ? [{ word, deprel }] : []));
    if (own.some(({ word, deprel }) => rows[word]!.upos !== "ADJ" && /^(?:i?obj|[cx]comp|aux|mark|csubj)/.test(deprel)))
      return;
    const subject = own.find(
      ({ word, deprel }) =>
        word < verb &&
        (isNoun(rows[word]) || rows[word]!.xpos === "CD") &&
        /^(?:nsubj|compound|nummod|obl:unmarked|nmod:desc|dep|dislocated)$/.test(deprel),
    );
    if (!subject) return;
    repaired[subject.word] = { ...rows[subject.word]!, deprel: "nsubj:pass" };
    repaired[verb] = { ...row, xpos: "VBN" };
  });
  return repaired;
}
