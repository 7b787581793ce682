/** Headlines leave out auxiliaries, which web text hardly ever does. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { isNoun } from "./arcs.js";
import { regularBases } from "./regular.js";

/** Verbs that have whom they harm, hold or judge as their object. */
const SUFFERED = new Set(
  `abduct accuse acquit ambush arrest assassinate attack ban beat behead bomb capture charge convict deport detain displace evict execute
   expel extradite fine free gun hijack imprison indict injure jail kidnap kill lynch massacre murder oust poison raid rape
   release rescue sack seize sentence shell shoot slay stab storm suspend target torture wound`.split(/\s+/),
);
const LONGEST = 20; // words
/** "Rebels stormed into the town", "police shot at marchers": such verbs are done without an object too. */
const ACTIVE = /^(?:at|into|onto|through|towards?)$/;

/** All repairs of headlines; sentences that end as such are left as they are. */
export function withHeadlines(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  if (rows.length > LONGEST || /^[.!?…,;:"”'’)]+$/.test(form(rows.length - 1))) return [...rows];
  return withPassives(withVerbs(withParticiples(rows, form)), form);
}

/** "Governor killed by gunmen": what looks like the past of such a verb is no noun. */
const withParticiples = (rows: readonly Syntax[], form: (word: number) => string): Syntax[] =>
  rows.map((row, word) => {
    const tagged = row.xpos === "NN" && row.deprel === "root";
    const lemma = tagged && regularBases(form(word).toLowerCase(), "VBN").find((base) => SUFFERED.has(base));
    return lemma ? { ...row, upos: "VERB", xpos: "VBN", lemma } : row;
  });

/** "Border clash kills five": a finite verb is no part of the noun before it, but has it as its subject, and what is told behind. */
function withVerbs(rows: readonly Syntax[]): Syntax[] {
  const verb = rows.findIndex(
    ({ upos, xpos, deprel, head }, word) =>
      upos === "VERB" && xpos === "VBZ" && deprel === "flat" && head < word && isNoun(rows[head]),
  );
  const noun = rows[verb]?.head ?? -1;
  if (noun < 0) return [...rows];
  return rows.map((row, word) => {
    if (word === verb) return { ...row, head: rows[noun]!.head, deprel: rows[noun]!.deprel };
    if (word === noun) return { ...row, head: verb, deprel: "nsubj" };
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
    const own = rows.flatMap(({ head, deprel }, word) => (head === verb ? [{ word, deprel }] : []));
    if (own.some(({ deprel }) => /^(?:i?obj|[cx]comp|aux|mark|csubj)/.test(deprel))) return;
    const subject = own.find(
      ({ word, deprel }) => word < verb && isNoun(rows[word]) && /^(?:nsubj|compound|obl:unmarked)$/.test(deprel),
    );
    if (!subject) return;
    repaired[subject.word] = { ...rows[subject.word]!, deprel: "nsubj:pass" };
    repaired[verb] = { ...row, xpos: "VBN" };
  });
  return repaired;
}
