/** Words in "-ing" that are nouns, whatever the tagger makes of them. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { hasChild, isUnder, SUBJECT } from "./arcs.js";
import { regularBases } from "./regular.js";

/**
 * "The Juliaca shooting has left 19 dead", "clashes/VBZ erupted": what has the relation of a noun and no object is one, and a name before it no subject (UD:
 * clauses are csubj); and so is what stands before a tensed verb that has no subject, as "fighting" in "since fighting began" and "shells" in "army shells hit".
 */
export function withGerunds(rows: readonly Syntax[]): Syntax[] {
  const isBare = (word: number): boolean => !hasChild(rows, word, /^(?:i?obj|aux|cop|mark|[cx]comp)/);
  const isNamed = (word: number): boolean => {
    const { xpos, deprel } = rows[word]!;
    return /^VB[GPZ]$/.test(xpos) && /^(?:nsubj|i?obj)$/.test(deprel) && isBare(word);
  };
  const isSubject = (word: number): boolean => {
    const { xpos, deprel, head } = rows[word]!;
    const before = head === word + 1 && /^VB[DPZ]$/.test(rows[head]!.xpos) && rows[head]!.upos === "VERB";
    const loose = /^(?:xcomp|appos|compound|flat|dep)$/.test(deprel) && /^VB[GZ]$/.test(xpos);
    return before && loose && isBare(word) && !hasChild(rows, head, SUBJECT);
  };
  return rows.map((row, word) => {
    const noun = isNamed(word) || isSubject(word);
    if (noun)
      return {
        ...row,
        upos: "NOUN",
        xpos: row.xpos === "VBG" ? "NN" : "NNS",
        deprel: isNamed(word) ? row.deprel : "nsubj",
      };
    return row.head > word && /^nsubj/.test(row.deprel) && (isNamed(row.head) || isSubject(row.head))
      ? { ...row, deprel: "compound" }
      : row;
  });
}

/** "To protest the shelling of a village": between an article and "of" a gerund is a noun (Quirk et al. 1985, 17.54), and what is behind "of" its own. */
export function withArticledGerunds(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, word) => {
    const article = rows[word - 1];
    if (row.xpos !== "VBG" || article?.head !== word || article.deprel !== "det" || rows[word + 1]?.lemma !== "of")
      return;
    const clausal = /^(?:advcl|[cx]comp|parataxis)$/.test(row.deprel) && row.head === word - 2;
    const served = hasChild(rows, row.head, /^obj/);
    repaired[word] = { ...row, upos: "NOUN", xpos: "NN", deprel: clausal ? (served ? "obl" : "obj") : row.deprel };
    const part = rows[word + 1]!.head;
    if (rows[part]?.head === word) repaired[part] = { ...rows[part]!, deprel: "nmod" };
  });
  return repaired;
}

/** "Rebel shelling killed a mother": the finite verb right behind a noun in "-ing" that would have it as a part is what is told, and the noun its subject. */
export function withVerbsBehindGerunds(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, noun) => {
    const verb = noun + 1;
    const next = rows[verb];
    if (row.upos !== "NOUN" || !row.lemma.endsWith("ing") || next?.head !== noun || next.upos !== "VERB") return;
    if (!/^VB[DZ]$/.test(next.xpos) || !/^(?:obj|acl|dep|xcomp|ccomp)$/.test(next.deprel)) return;
    if (hasChild(rows, verb, SUBJECT) || rows.some(({ head, xpos }) => head === verb && xpos.startsWith("W"))) return;
    rows.forEach((each, word) => {
      if (each.head !== noun || word === verb) return;
      if (word > verb) repaired[word] = { ...each, head: verb };
      else if (each.deprel.startsWith("nsubj")) repaired[word] = { ...each, deprel: "compound" };
    });
    repaired[verb] = { ...next, head: row.head, deprel: row.deprel };
    repaired[noun] = { ...row, head: verb, deprel: "nsubj" };
  });
  return repaired;
}

/** What goes on for a time, as nouns: "killed in fighting with police". */
const GOING_ON = /^(?:bombing|fighting|infighting|looting|rioting|shelling|shooting|skirmishing)$/;
const DURING = /^(?:in|during|amid|of|after|before|from)$/;

/** "Were killed in fighting with police": right behind a preposition such a word without an object is a noun. */
export function withFightings(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, word) => {
    const mark = rows[word - 1];
    if (row.xpos !== "VBG" || !GOING_ON.test(form(word).toLowerCase()) || mark?.head !== word) return;
    if (!DURING.test(form(word - 1).toLowerCase()) || hasChild(rows, word, /^(?:i?obj|[nc]subj|aux)/)) return;
    const ofNoun = /^(?:NOUN|PROPN)$/.test(rows[row.head]?.upos ?? "");
    const relation = /^(?:advcl|acl|xcomp|ccomp)/.test(row.deprel) ? (ofNoun ? "nmod" : "obl") : row.deprel;
    repaired[word] = { ...row, upos: "NOUN", xpos: "NN", lemma: form(word).toLowerCase(), deprel: relation };
    repaired[word - 1] = { ...mark, upos: "ADP", xpos: "IN", deprel: "case" };
    rows.forEach((each, at) => {
      if (each.head === word && each.deprel === "obl") repaired[at] = { ...each, deprel: "nmod" };
    });
  });
  return repaired;
}

/** "Ripped through a bus, killing/punct nine": no word is a mark; one in "-ing" behind a comma goes on from the verb before, and has what stands right behind it. */
export function withParticiplesBehindCommas(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, word) => {
    const verb = row.head;
    if (row.deprel !== "punct" || !/^\p{Ll}+ing$/u.test(form(word)) || form(word - 1) !== ",") return;
    if (verb < 0 || verb > word || rows[verb]!.upos !== "VERB") return;
    repaired[word] = {
      ...row,
      upos: "VERB",
      xpos: "VBG",
      lemma: regularBases(form(word), "VBG")[0] ?? row.lemma,
      deprel: "advcl",
    };
    if (rows[word - 1]!.deprel === "punct" && !isUnder(repaired, word, word - 1))
      repaired[word - 1] = { ...rows[word - 1]!, head: word };
    const object = rows.findIndex(
      ({ head, deprel }, at) => at > word && head === verb && /^(?:parataxis|obj|dep|conj)$/.test(deprel),
    );
    const between = rows.slice(word + 1, Math.max(object, word + 1));
    if (object > 0 && between.every(({ head }) => head === object))
      repaired[object] = { ...rows[object]!, head: word, deprel: "obj" };
  });
  return repaired;
}
