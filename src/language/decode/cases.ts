/** Prepositions, and the nouns that they mark. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { casedIn, caseOf, hasChild, isNoun, isUnder, phraseHead, SUBJECT, subjectOf } from "./arcs.js";
import { ADPOSITION, FUNCTION_WORDS } from "./word-classes.js";

/** "Called on the parties to talk": a preposition before a noun that has none is its case, whatever else the label says. */
export function withCases(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const cased = casedIn(rows);
  const repaired = [...rows];
  rows.forEach((row, word) => {
    // A preposition stands before what it marks.
    const astray =
      row.deprel === "case" ? row.head >= 0 && row.head < word : /^(?:advmod|mark|i?obj|xcomp)$/.test(row.deprel);
    if (row.upos !== "ADP" || !astray || form(word) === "of") return;
    if (row.xpos !== "IN" && FUNCTION_WORDS.get(form(word).toLowerCase()) !== ADPOSITION) return;
    const noun = phraseHead(rows, word + 1);
    if (noun === null || cased.has(noun) || isUnder(repaired, noun, word)) return;
    const { head, deprel } = rows[noun]!;
    // "Expels two envoys over a raid": what has a preposition and no "and" is joined to nothing.
    const joined = deprel === "conj" && row.head === noun && !hasChild(rows, noun, /^cc$/);
    // "Was injured in a blast/xcomp".
    const bare = deprel === "xcomp" && row.head === head && !hasChild(rows, noun, /^(?:cop|aux|mark)/);
    if (!joined && !bare && !/^(?:obl|nmod)/.test(deprel)) return;
    repaired[word] = { ...row, head: noun, deprel: "case" };
    if (joined || bare) repaired[noun] = { ...rows[noun]!, deprel: isNoun(rows[head]) ? "nmod" : "obl" };
  });
  return repaired;
}

/** "With airstrikes on posts": each preposition is the case of the noun right behind it, not both of the last. */
export function withNearestCases(rows: readonly Syntax[]): Syntax[] {
  const isCase = (row: Syntax): boolean => row.deprel === "case" && row.upos === "ADP";
  const repaired = [...rows];
  rows.forEach((row, word) => {
    const noun = isCase(row) ? phraseHead(repaired, word + 1) : null;
    if (noun === null || isUnder(repaired, noun, word)) return;
    const behind = row.head < word && !repaired.some((each) => isCase(each) && each.head === noun);
    const beyond =
      row.head > noun &&
      repaired[noun]!.head !== row.head &&
      repaired.slice(noun + 1, row.head).some((each) => isCase(each) && each.head === row.head);
    if (behind || beyond) repaired[word] = { ...row, head: noun };
  });
  return repaired;
}

/** "A pharmacist/compound from the town": what has a preposition has none of its parts before it; it is told of the noun there, which is what it was taken for. */
export function withNounsBeforeCases(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, word) => {
    const behind = row.head;
    if (!isNoun(row) || behind <= word || !/^(?:compound|flat)$/.test(row.deprel) || !isNoun(rows[behind])) return;
    const preposition = rows[word + 1];
    if (preposition?.upos !== "ADP" || preposition.deprel !== "case" || preposition.head !== behind) return;
    const { head, deprel } = rows[behind]!;
    if (head === word || isUnder(repaired, head, word)) return;
    const ofVerb = head >= 0 && rows[head]!.upos === "VERB" && head > behind && !hasChild(rows, head, /^nsubj/);
    repaired[word] = { ...row, head, deprel: ofVerb ? subjectOf(rows, head) : deprel };
    repaired[behind] = { ...rows[behind]!, head: word, deprel: "nmod" };
    rows.forEach((each, at) => {
      if (each.head === behind && (at < word || (each.deprel === "acl:relcl" && at > behind)))
        repaired[at] = { ...each, head: word };
    });
  });
  return repaired;
}

/** "Six people, including a child and two women": what is included is a part of the others, and joined to none (UD: nmod), with all that is joined to it. */
export function withIncluded(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, part) => {
    if (row.deprel !== "conj" || row.head < 0 || row.head > part || !/^includ/.test(caseOf(rows, part))) return;
    repaired[part] = { ...row, deprel: "nmod" };
    for (let word = part + 1; word < rows.length && rows[word]!.upos !== "PUNCT"; word++)
      if (rows[word]!.deprel === "conj" && rows[word]!.head === row.head)
        repaired[word] = { ...rows[word]!, head: part };
  });
  return repaired;
}

/** Prepositions behind which nothing that ends in "s" is a verb: a clause there would need its subject first. */
const BEFORE_NOUNS = /^(?:after|amid|before|despite|during|following|over)$/;

/** "Met after clashes/VBZ in Tavi": the plural right behind such a preposition is a noun. */
export function withPluralsBehindCases(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, word) => {
    const before = rows[word - 1];
    if (!/^VB[PZ]$/.test(row.xpos) || !before || !/[^s]s$/.test(form(word)) || row.head < 0) return;
    if (!BEFORE_NOUNS.test(form(word - 1).toLowerCase()) || hasChild(rows, word, SUBJECT)) return;
    if (isUnder(repaired, row.head, word - 1)) return;
    repaired[word] = { ...row, upos: "NOUN", xpos: "NNS", deprel: isNoun(rows[row.head]) ? "nmod" : "obl" };
    repaired[word - 1] = { ...before, upos: "ADP", xpos: "IN", head: word, deprel: "case" };
  });
  return repaired;
}

/** Acts with the prepositions of whom they are aimed at. */
const AIMED: readonly (readonly [acts: RegExp, prepositions: RegExp])[] = [
  [/^(?:attack|assault|ambush|raid|strike|siege)$/, /^(?:on|against|at)$/],
  [
    /^(?:abduction|assassination|beating|beheading|bombing|burning|capture|destruction|execution|kidnapping|killing|murder|rape|shelling|shooting|torture)$/,
    /^of$/,
  ],
];
/** What somebody has written or made, and is attacked for. */
const WORKS = /^(?:article|book|decision|film|law|novel|plan|policy|proposal|report|speech|statement)$/;

/** "An attack on an office by gunmen", "the killing of a couple in Dorvan by gunmen": who is behind "by" has done it, and made neither office nor couple. */
export const withDoersOfAttacks = (rows: readonly Syntax[]): Syntax[] => {
  const mark = (noun: number): string => caseOf(rows, noun);
  return rows.map((row, word) => {
    if (row.deprel !== "nmod" || mark(word) !== "by") return row;
    // The place where it was done may stand between.
    let target = row.head;
    if (rows[target]?.deprel === "nmod" && mark(target) === "in") target = rows[target]!.head;
    const act = rows[target]?.deprel === "nmod" ? rows[target]!.head : -1;
    if (act < 0 || target > word || act > target || WORKS.test(rows[target]!.lemma)) return row;
    const aimed = AIMED.some(([acts, on]) => acts.test(rows[act]!.lemma) && on.test(mark(target)));
    return aimed ? { ...row, head: act } : row;
  });
};

const HARMING = /^(?:damage|destroy|displace|hurt|injure|kill|leave|maim|wound)$/;

/**
 * "An attack on a barracks that wounded two", "… on a bus in the city of Dorvan which killed nine": what harms somebody is the attack, and neither what it hit nor
 * where.
 */
export const withHarmsOfAttacks = (rows: readonly Syntax[]): Syntax[] => {
  const mark = (noun: number): string => caseOf(rows, noun);
  return rows.map((row, word) => {
    if (row.deprel !== "acl:relcl" || !HARMING.test(row.lemma)) return row;
    const thing = rows.some(
      ({ head, deprel, lemma }) => head === word && deprel === "nsubj" && /^(?:that|which)$/.test(lemma),
    );
    let target = row.head;
    while (thing && rows[target]?.deprel === "nmod" && rows[target]!.head < target) {
      const act = rows[target]!.head;
      if (AIMED.some(([acts, on]) => acts.test(rows[act]!.lemma) && on.test(mark(target))))
        return { ...row, head: act };
      if (!/^(?:in|of|at|near|outside)$/.test(mark(target))) break;
      target = act;
    }
    return row;
  });
};
