/** What is joined to what by "and". Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { hasChild, isNoun } from "./arcs.js";

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
