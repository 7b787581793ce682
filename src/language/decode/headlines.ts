/** Headlines leave out auxiliaries, which web text hardly ever does. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { isNoun } from "./arcs.js";

/** Verbs that have whom they harm, hold or judge as their object. */
const SUFFERED = new Set(
  `abduct accuse acquit ambush arrest assassinate attack ban beat behead bomb capture charge convict deport detain displace evict execute
   expel extradite fine free gun hang hijack hit imprison indict injure jail kidnap kill lynch massacre murder oust poison raid rape
   release rescue sack seize sentence shell shoot slay stab storm suspend target torture wound`.split(/\s+/),
);
const LONGEST = 20; // words

/**
 * "Two journalists abducted near border": headlines tell in the present, so that what looks like a past and has no object is a passive whose auxiliary is
 * left out, and the noun before it has suffered it.
 */
export function withHeadlinePassives(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  if (rows.length > LONGEST || /^[.!?…,;:"”'’)]+$/.test(form(rows.length - 1))) return [...rows];
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    if (!/^VB[DN]$/.test(row.xpos) || !SUFFERED.has(row.lemma)) return;
    const own = rows.flatMap(({ head, deprel }, word) => (head === verb ? [{ word, deprel }] : []));
    if (own.some(({ deprel }) => /^(?:i?obj|[cx]comp|aux|mark|csubj)/.test(deprel))) return;
    const subject = own.find(
      ({ word, deprel }) => word < verb && isNoun(rows[word]) && /^(?:nsubj|obl:unmarked)$/.test(deprel),
    );
    if (!subject) return;
    repaired[subject.word] = { ...rows[subject.word]!, deprel: "nsubj:pass" };
    repaired[verb] = { ...row, xpos: "VBN" };
  });
  return repaired;
}
