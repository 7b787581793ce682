/** What is joined to what by "and". Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { hasChild, isNoun, isUnder, phraseHead } from "./arcs.js";

/** "That he took part in a raid and tortured a guard": the past of a verb is joined to a verb, and not to a noun (UD: conj). */
export function withVerbsJoinedToVerbs(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    const noun = row.head;
    if (row.upos !== "VERB" || row.deprel !== "conj" || noun > verb) return;
    if (!isNoun(rows[noun]) || hasChild(rows, noun, /^(?:cop|nsubj)/) || hasChild(rows, verb, /^(?:nsubj|aux|mark)/))
      return;
    let above = rows[noun]!.head;
    while (above >= 0 && rows[above]!.upos !== "VERB") above = rows[above]!.head;
    if (above < 0 || above > noun) return;
    // Taggers take "assaulted" behind an "and" for a base form.
    const xpos = row.xpos === "VB" && form(verb).endsWith("ed") ? "VBD" : row.xpos;
    if (!/^VB[DZ]$/.test(xpos) || rows[above]!.xpos !== xpos) return;
    repaired[verb] = { ...row, xpos, head: above };
    rows.forEach((each, word) => {
      if (each.head !== noun || word < noun || word === verb) return;
      if (word < verb && /^(?:cc|punct|conj|advmod)$/.test(each.deprel))
        repaired[word] = { ...each, head: verb, deprel: each.deprel === "conj" ? "advmod" : each.deprel };
      if (word > verb && each.deprel === "conj" && !hasChild(rows, verb, /^obj$/))
        repaired[word] = { ...each, head: verb, deprel: "obj" };
    });
  });
  return repaired;
}

/** "We were woken after soldiers stormed the house and beat my uncle": a past with an object is joined to the nearer verb with a subject, not to a passive. */
export function withActiveJoins(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    const passive = row.head;
    if (row.deprel !== "conj" || !/^VB[DNP]$/.test(row.xpos) || passive > verb || rows[verb - 1]?.upos !== "CCONJ")
      return;
    if (!hasChild(rows, passive, /^aux:pass$/) || hasChild(rows, verb, /^(?:[nc]subj|aux|mark)/)) return;
    const object = phraseHead(rows, rows[verb + 1]?.xpos === "PRP$" ? verb + 2 : verb + 1);
    if (object === null || hasChild(rows, object, /^case$/)) return;
    const nearer = rows.findLastIndex(
      (each, word) =>
        word > passive && word < verb && each.xpos === "VBD" && each.head === passive && hasChild(rows, word, /^nsubj/),
    );
    if (nearer < 0 || [verb - 1, verb, object].some((word) => isUnder(repaired, nearer, word))) return;
    repaired[verb] = { ...row, xpos: "VBD", head: nearer };
    if (!isUnder(repaired, verb, verb - 1)) repaired[verb - 1] = { ...rows[verb - 1]!, head: verb, deprel: "cc" };
    if (rows[object]!.head === passive && !isUnder(repaired, verb, object))
      repaired[object] = { ...rows[object]!, head: verb, deprel: "obj" };
  });
  return repaired;
}
