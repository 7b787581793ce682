/** What somebody is charged with, and who is said to have done it. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { CHARGING, hasChild, isNoun, isUnder, phraseHead } from "./arcs.js";

/** "Officials accused of bribery were questioned", "a man suspected of spying was held": what stands behind the "of" of such a participle is what they are charged with. */
export function withChargesBehind(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach(({ xpos, lemma, deprel }, verb) => {
    const of = rows[verb + 1];
    const gerund = rows[verb + 2];
    if (
      deprel === "acl" &&
      CHARGING.test(lemma) &&
      of?.lemma === "of" &&
      gerund?.xpos === "VBG" &&
      gerund.head !== verb
    ) {
      if (!isUnder(rows, verb, verb + 2)) repaired[verb + 2] = { ...gerund, head: verb, deprel: "advcl" };
      return;
    }
    const noun = of?.lemma === "of" && of.deprel === "fixed" ? phraseHead(rows, verb + 2) : null;
    if (!/^VB[DN]$/.test(xpos) || !CHARGING.test(lemma) || noun === null || isUnder(rows, verb, noun)) return;
    repaired[verb + 1] = { ...of!, head: noun, deprel: "case" };
    repaired[noun] = { ...rows[noun]!, head: verb, deprel: "obl" };
  });
  return repaired;
}

/** "Accused Belarus/appos of carrying out …": whoever stands between such a verb and its "of" is its object. */
export function withThoseCharged(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach(({ upos, lemma }, verb) => {
    if (upos !== "VERB" || !CHARGING.test(lemma) || hasChild(rows, verb, /^(?:obj|aux:pass|nsubj:pass)/)) return;
    let of = verb + 1;
    while (/^(?:NOUN|PROPN|ADJ|DET|PRON|NUM|CCONJ)$/.test(rows[of]?.upos ?? "")) of++;
    if (rows[of]?.lemma !== "of") return;
    const whom = rows.findIndex(
      ({ head, upos: own }, word) =>
        word > verb && word < of && (head <= verb || head >= of) && /^(?:NOUN|PROPN|PRON|NUM)$/.test(own),
    );
    if (whom >= 0 && !isUnder(rows, verb, whom)) repaired[whom] = { ...rows[whom]!, head: verb, deprel: "obj" };
  });
  return repaired;
}

/** "Accused the president of fraud": what somebody is charged with is no part of who he is; names behind "of" are. */
export function withCharges(rows: readonly Syntax[]): Syntax[] {
  const of = new Set(rows.flatMap(({ head, deprel, lemma }) => (deprel === "case" && lemma === "of" ? [head] : [])));
  return rows.map((row, word) => {
    const accused = rows[row.head];
    const verb = accused?.head ?? -1;
    // "Accused Velonia of shelling a boat": the noun right behind is who is accused.
    if (
      isNoun(row) &&
      row.deprel === "xcomp" &&
      row.head < word &&
      CHARGING.test(accused?.lemma ?? "") &&
      !of.has(word)
    )
      return hasChild(rows, row.head, /^obj/) ? row : { ...row, deprel: "obj" };
    if (row.deprel !== "nmod" || row.upos !== "NOUN" || !of.has(word) || row.head > word) return row;
    if (!/^i?obj$/.test(accused!.deprel) || verb > row.head || !CHARGING.test(rows[verb]?.lemma ?? "")) return row;
    const last = !rows.some(({ head }, other) => other > word && of.has(other) && (head === row.head || head === verb));
    return last ? { ...row, head: verb, deprel: "obl" } : row;
  });
}

/** Nouns for what is held against somebody. */
const ALLEGING = /^(?:accusation|allegation|charge|claim|complaint|evidence|report|rumou?r|suspicion)$/;

/** "Allegations of torture by the police": behind the deed "by" says who has done it, and not who alleges it. */
export function withDoersOfCharges(rows: readonly Syntax[]): Syntax[] {
  return rows.map((row, doer) => {
    const by = rows.findIndex(({ head, deprel }, word) => head === doer && deprel === "case" && word < doer);
    const deed = rows[by - 1];
    const charge = rows[row.head];
    if (by < 1 || rows[by]!.lemma !== "by" || !isNoun(row) || !isNoun(deed) || !charge) return row;
    const of = rows.some(({ head, lemma }, word) => word < by - 1 && head === by - 1 && lemma === "of");
    return of && deed!.head === row.head && row.head < by - 1 && ALLEGING.test(charge.lemma)
      ? { ...row, head: by - 1, deprel: "nmod" }
      : row;
  });
}

/** "Arrested him on allegations of funding, being a member of it": what is listed behind the charge is charged too. */
export const withListedCharges = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, clause) => {
    if (row.deprel !== "advcl" || row.head < 0 || row.head > clause) return row;
    const opens = rows.findIndex(
      ({ head, upos }, word) => word > row.head && upos !== "PUNCT" && (word === clause || head === clause),
    );
    if (rows[opens]?.xpos !== "VBG" || rows[opens - 1]?.upos !== "PUNCT") return row;
    if (hasChild(rows, clause, /^(?:mark|nsubj)/)) return row;
    const charge = rows.findLastIndex(
      ({ head, deprel, lemma }, word) =>
        word < opens &&
        head === row.head &&
        deprel === "obl" &&
        ALLEGING.test(lemma) &&
        hasChild(rows, word, /^(?:nmod|acl)/),
    );
    return charge > row.head ? { ...row, head: charge, deprel: "acl" } : row;
  });

/** "Accused of being an aide": what has a copula is a clause, and nobody's object. */
export const withChargesOfBeing = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, word) => {
    const charge =
      /^(?:obj|xcomp)$/.test(row.deprel) && isNoun(row) && row.head >= 0 && CHARGING.test(rows[row.head]!.lemma);
    return charge && hasChild(rows, word, /^cop$/) && hasChild(rows, word, /^mark$/)
      ? { ...row, deprel: "advcl" }
      : row;
  });
