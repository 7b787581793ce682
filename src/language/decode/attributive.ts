/** What stands before a noun and describes it. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { isNoun, isUnder } from "./arcs.js";

/** "The six abducted drivers": between a number or an article and a noun the past of a verb describes the noun. */
export function withParticiplesOfNouns(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, participle) => {
    const noun = participle + 1;
    const before = rows[participle - 1];
    if (!/^VB[DN]$/.test(row.xpos) || !/^(?:nsubj|obj|obl|nmod)/.test(row.deprel) || row.head < 0) return;
    if (!isNoun(rows[noun]) || rows[noun]!.head !== participle || rows[noun]!.deprel !== "obj") return;
    if (!/^(?:NUM|DET)$/.test(before?.upos ?? "") || before!.head !== participle || isUnder(rows, row.head, noun))
      return;
    rows.forEach((each, word) => {
      if (each.head !== participle || word === noun) return;
      repaired[word] = {
        ...each,
        head: word < participle ? noun : row.head,
        deprel: each.upos === "NUM" ? "nummod" : each.deprel,
      };
    });
    const subject = row.deprel.startsWith("nsubj") && row.head < participle;
    repaired[noun] = { ...rows[noun]!, head: row.head, deprel: subject ? "obj" : row.deprel };
    repaired[participle] = { ...row, xpos: "VBN", head: noun, deprel: "amod" };
  });
  return repaired;
}

/** "In a firing incident": between an article and its noun a word in "-ing" describes the noun, which has the preposition before. */
export function withGerundsOfNouns(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, gerund) => {
    const noun = gerund + 1;
    const [preposition, article] = [rows[gerund - 2], rows[gerund - 1]];
    if (
      row.xpos !== "VBG" ||
      !/^(?:advcl|xcomp)$/.test(row.deprel) ||
      row.head !== noun ||
      !isNoun(rows[noun]) ||
      article?.upos !== "DET" ||
      article.head !== noun
    )
      return;
    repaired[gerund] = { ...row, deprel: "amod" };
    const thing = rows[noun]!;
    if (preposition?.upos !== "ADP" || preposition.deprel !== "mark" || preposition.head !== thing.head) return;
    repaired[gerund - 2] = { ...preposition, head: noun, deprel: "case" };
    if (thing.deprel === "obj") repaired[noun] = { ...thing, deprel: "obl" };
  });
  return repaired;
}

/** "Died in a rebel attack": what describes a noun right behind it hangs on that, and not on the verb before both. */
export const withModifiersOfNouns = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, word) => {
    const noun = rows[word + 1];
    const astray =
      /^(?:compound|amod)$/.test(row.deprel) && row.head >= 0 && row.head < word && rows[row.head]!.upos === "VERB";
    return astray && isNoun(noun) && noun!.head === row.head && /^(?:obj|obl)$/.test(noun!.deprel)
      ? { ...row, head: word + 1 }
      : row;
  });
