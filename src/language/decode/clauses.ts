/** Where clauses hang, put right by what every clause needs. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import {
  CLAUSE,
  hasChild,
  isFinite,
  isNoun,
  isUnder,
  phraseHead,
  servedBy,
  SUBJECT,
  subjectOf,
  VERBAL,
} from "./arcs.js";
import {
  withDescribedSubjects,
  withVerbsOfRoots,
  withDescribedVictims,
  withoutBareRelatives,
  withoutCasedSubjects,
  withReducedRelatives,
} from "./reduced.js";
import {
  withAuxiliariesBefore,
  withOwnedSubjects,
  withPersonsBeforeWho,
  withPredicatesBehindRelatives,
  withFreeRelatives,
  withRelativeObjects,
  withRelatives,
  withSubjectsBeforeRelatives,
  withSubjectsBesideRelatives,
} from "./relatives.js";

/** All repairs of clauses, in the order in which each finds what it looks for. */
export function withClauses(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  return [
    withSubjectsOfAuxiliaries,
    withFrontedClauses,
    withListedVerbs,
    withClausalSubjects,
    withComplements,
    withInfinitives,
    withJoinedTenses,
    withVerbsOfRoots,
    withDescribedSubjects,
    withReducedRelatives,
    withoutCasedSubjects,
    withDescribedVictims,
    withoutBareRelatives,
    withDescribedObjects,
    withParticiplesBefore,
    withMarksBefore,
    withRaisedObjects,
    withSubjectsOfComplements,
    withInvertedSubjects,
    withSubjectsOfCopulas,
    withRelativeObjects,
    (each: readonly Syntax[]) => withRelatives(each, form),
    withPersonsBeforeWho,
    (each: readonly Syntax[]) => withFreeRelatives(each, form),
    withSubjectsBesideRelatives,
    withAuxiliariesBefore,
    withPredicatesBehindRelatives,
    withSubjectsBeforeRelatives,
    withOwnedSubjects,
    (each: readonly Syntax[]) => withThinkers(each, form),
  ].reduce((mending, repair) => repair(mending), [...rows]);
}

/** "That Armenia had moved artillery": auxiliaries have no subjects of their own (UD's validation), nor conjunctions. */
export function withSubjectsOfAuxiliaries(rows: readonly Syntax[]): Syntax[] {
  return rows.map((row, word) => {
    const auxiliary = rows[row.head];
    const main = auxiliary?.head ?? -1;
    if (!auxiliary?.deprel.startsWith("aux") || main < row.head || word > row.head) return row;
    if (!/^(?:nsubj|mark)/.test(row.deprel) || hasChild(rows, main, /^nsubj/) || isUnder(rows, main, word)) return row;
    return { ...row, head: main };
  });
}

/** "Thousands gathered, a witness said": what stands before a verb of speech and its comma is a clause, not a noun with a participle. */
export function withFrontedClauses(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    const relative = rows.some(({ head, xpos }) => head === verb && xpos.startsWith("W"));
    if (!row.deprel.startsWith("acl") || relative || row.xpos !== "VBD" || row.head >= verb) return;
    let noun = row.head;
    while (rows[noun]?.deprel === "nmod" && rows[noun]!.head < noun) noun = rows[noun]!.head;
    const above = rows[noun];
    const said = above?.head ?? -1;
    if (!above || said < verb || !rows.slice(verb, said).some(({ upos }) => upos === "PUNCT")) return;
    const speaks = rows.slice(verb, said).some(({ head, deprel }) => deprel === "nsubj" && head === above.head);
    if (above.deprel !== "obj" && !(above.deprel === "nsubj" && speaks)) return;
    repaired[verb] = { ...row, head: above.head, deprel: "ccomp" };
    repaired[noun] = { ...above, head: verb, deprel: "nsubj" };
    withWhatFollows(rows, repaired, row.head, verb);
  });
  return repaired;
}

/** What stands behind a verb and was hung on its subject is the verb's. */
function withWhatFollows(rows: readonly Syntax[], repaired: Syntax[], subject: number, verb: number): void {
  rows.forEach((each, word) => {
    const moved = each.head === subject && word > verb && VERBAL.get(each.deprel);
    if (moved) repaired[word] = { ...each, head: verb, deprel: moved };
  });
}

/**
 * "When soldiers stormed the village, shot the men and burned the houses": without an "and" of its own a verb behind a clause is joined to the clause before it,
 * as the second of three.
 */
export function withListedVerbs(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    const listed = row.deprel === "conj" && row.upos === "VERB" && !hasChild(rows, verb, /^(?:cc|aux)|subj/);
    if (!listed || row.head < 0 || row.head > verb) return;
    // A past with a subject and no auxiliary is no participle, whatever its tag.
    const isAlike = (xpos: string): boolean => xpos === row.xpos || (row.xpos === "VBD" && xpos === "VBN");
    const first = rows.findIndex(
      ({ head, deprel, xpos }, word) =>
        word > row.head && word < verb && head === verb && deprel === "advcl" && isAlike(xpos),
    );
    const last = rows.findIndex(
      ({ head, deprel, xpos }, word) =>
        word > verb && head === verb && deprel === "conj" && xpos === row.xpos && hasChild(rows, word, /^cc$/),
    );
    if (first < 0 || last < 0 || !hasChild(rows, first, SUBJECT) || rows[verb - 1]?.upos !== "PUNCT") return;
    repaired[first] = { ...rows[first]!, head: row.head };
    repaired[verb] = { ...row, head: first };
    repaired[last] = { ...rows[last]!, head: first };
  });
  return repaired;
}

/** "Threatening the country will bring nothing": a finite verb needs a subject, and a gerund that it would hang on is one. */
export function withClausalSubjects(rows: readonly Syntax[]): Syntax[] {
  const served = new Set(rows.flatMap(({ head, deprel }) => (/^(?:[nc]subj|expl|mark)/.test(deprel) ? [head] : [])));
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    const gerund = rows[row.head];
    if (row.deprel !== "ccomp" || gerund?.xpos !== "VBG" || row.head > verb) return;
    if (served.has(verb) || served.has(row.head) || row.upos !== "VERB" || !isFinite(rows, verb)) return;
    repaired[verb] = { ...row, head: gerund.head, deprel: gerund.head < 0 ? "root" : row.deprel };
    repaired[row.head] = { ...gerund, head: verb, deprel: "csubj" };
  });
  return repaired;
}

/**
 * Only nouns have clauses that describe them (UD: acl), and what has a subject of its own is no open complement: on a verb such a clause is what is
 * said, and one without a subject says how.
 */
export function withComplements(rows: readonly Syntax[]): Syntax[] {
  const served = servedBy(rows);
  return rows.map((row, verb) => {
    if (row.upos !== "VERB" || rows[row.head]?.upos !== "VERB") return row;
    if (row.deprel === "xcomp") return served.has(verb) ? { ...row, deprel: "ccomp" } : row;
    if (row.deprel !== "acl") return row;
    return { ...row, deprel: served.has(verb) && row.head < verb ? "ccomp" : "advcl" };
  });
}

/** "Agreed to keep the truce reached": an infinitive directly behind a verb completes it, not one further on. */
export function withInfinitives(rows: readonly Syntax[]): Syntax[] {
  return rows.map((row, verb) => {
    const before = rows[verb - 2];
    if (row.deprel !== "xcomp" || row.head < verb || rows[verb - 1]?.xpos !== "TO" || before?.upos !== "VERB")
      return row;
    return isUnder(rows, verb - 2, verb) ? row : { ...row, head: verb - 2 };
  });
}

/** "Summoned him to protest and closed two crossings": what is joined is of one form, so that a past behind an "and" goes on from the past before it, and not from an infinitive between. */
export const withJoinedTenses = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, verb) => {
    const infinitive = rows[row.head];
    if (row.deprel !== "conj" || row.xpos !== "VBD" || infinitive?.xpos !== "VB" || row.head > verb) return row;
    const above = infinitive.head;
    const led = hasChild(rows, row.head, /^mark$/) && rows[row.head - 1]?.lemma === "to";
    const past = above >= 0 && above < row.head && rows[above]!.upos === "VERB" && rows[above]!.xpos === "VBD";
    return led && past && !hasChild(rows, verb, SUBJECT) ? { ...row, head: above } : row;
  });

/**
 * "Stormed the hijacked tanker", "storm hijacked tanker": an article before a past or a finite verb right before it makes a participle of it, and what
 * was its object is what it describes.
 */
export function withDescribedObjects(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, word) => {
    const next = rows[word + 1];
    const noun = isNoun(next) ? phraseHead(rows, word + 1) : null;
    if (!/^VB[DN]$/.test(row.xpos) || noun === null) return;
    if (row.deprel === "cop" && row.lemma !== "be" && rows[noun]!.head === row.head && row.head < word) {
      repaired[word] = { ...row, head: noun, deprel: "amod" };
      return;
    }
    if (rows[noun]!.head !== word) return;
    if (!/^(?:obj|xcomp|nsubj(?::pass)?)$/.test(rows[noun]!.deprel)) return;
    const before = rows[word - 1];
    const article = before?.deprel === "det" && before.head === word;
    const verb =
      before?.upos === "VERB" &&
      /^(?:xcomp|amod)$/.test(row.deprel) &&
      row.head === word - 1 &&
      isFinite(rows, word - 1);
    if (!article && !verb) return;
    repaired[noun] = { ...rows[noun]!, head: row.head, deprel: verb ? "obj" : row.deprel };
    repaired[word] = { ...row, xpos: "VBN", head: noun, deprel: "amod" };
    rows.forEach((each, other) => {
      if (each.head === word && other !== noun) repaired[other] = { ...each, head: noun };
    });
  });
  return repaired;
}

/** "Said seized ships carried smuggled fuel": a bare participle right before the noun of another verb describes the noun. */
export function withParticiplesBefore(rows: readonly Syntax[]): Syntax[] {
  const leading = new Set(rows.flatMap(({ head, upos }) => (upos === "PUNCT" ? [] : [head])));
  const repaired = [...rows];
  rows.forEach((row, word) => {
    if (row.xpos !== "VBN" || !/^(?:ccomp|advcl|xcomp)$/.test(row.deprel) || !isNoun(rows[word + 1])) return;
    const noun = phraseHead(rows, word + 1);
    const verb = noun === null ? -1 : rows[noun]!.head;
    if (noun === null || !/^(?:nsubj|obj)/.test(rows[noun]!.deprel) || verb === word || isUnder(repaired, word, noun))
      return;
    const bare = !leading.has(word);
    const instead = rows[verb]?.head === word && rows.filter(({ head }) => head === word).length === 1;
    if (!bare && !instead) return;
    if (instead) repaired[verb] = { ...rows[verb]!, head: row.head, deprel: row.deprel };
    else if (row.head !== verb) return;
    repaired[word] = { ...row, head: noun, deprel: "amod" };
  });
  return repaired;
}

/** A conjunction stands before its clause: "demanded that Kabul hand them over", where the noun between them is the subject. */
export function withMarksBefore(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, mark) => {
    if (row.deprel !== "mark" || row.head < 0) return;
    const served = servedBy(repaired);
    const above = row.head < mark ? row.head : aboveNoun(repaired, row.head, mark);
    if (above < 0) return;
    const isClause = ({ upos, xpos, head, deprel }: Syntax, word: number): boolean =>
      word > mark &&
      head === above &&
      CLAUSE.test(deprel) &&
      (upos === "VERB" || xpos.startsWith("VB") || served.has(word));
    const clause = repaired.findIndex(isClause);
    if (clause < 0) return;
    repaired[mark] = { ...row, head: clause };
    if (repaired[clause]!.deprel === "xcomp") repaired[clause] = { ...repaired[clause]!, deprel: "ccomp" };
    const subject = repaired.findIndex(
      ({ head, deprel }, word) => word > mark && word < clause && head === above && /^(?:obj|iobj|nsubj)$/.test(deprel),
    );
    if (subject >= 0 && !served.has(clause))
      repaired[subject] = { ...repaired[subject]!, head: clause, deprel: "nsubj" };
  });
  return repaired;
}

/** The verb before a mark that has the bare noun behind it, on which the mark was hung, as its object. */
function aboveNoun(rows: readonly Syntax[], noun: number, mark: number): number {
  const { head, deprel } = rows[noun]!;
  const bare = !rows.some((each) => each.head === noun && /^(?:case|cop|[nc]subj)/.test(each.deprel));
  return isNoun(rows[noun]) && bare && head < mark && /^(?:obj|iobj|nsubj)$/.test(deprel) ? head : -1;
}

/**
 * "Accused officers of beating him", "condemned the raid as an act of war": what stands before the mark of a clause or the preposition of a phrase is
 * no part of it, but the object of the verb before.
 */
export function withRaisedObjects(rows: readonly Syntax[]): Syntax[] {
  const objects = new Set(rows.flatMap(({ head, deprel }) => (/^(?:obj|iobj)$/.test(deprel) ? [head] : [])));
  const marks = rows.flatMap(({ head, deprel }, word) => (/^(?:mark|case)$/.test(deprel) ? [{ head, word }] : []));
  return rows.map((row, word) => {
    const above = rows[row.head]?.head ?? -1;
    const inner = rows[row.head]?.upos === "VERB" ? /^(?:obj|nsubj)$/ : /^(?:obj|nmod|compound)$/;
    if (!isNoun(row) || row.head < word || above < 0 || above > word) return row;
    if (isCalledUpon(rows, word)) return { ...row, head: above, deprel: "obl" };
    if (!inner.test(row.deprel)) return row;
    const own = marks.filter(({ head, word: mark }) => head === row.head && mark < row.head);
    if (own.length === 0 || own.some((mark) => mark.word < word) || marks.some(({ head }) => head === word)) return row;
    return rows[above]!.upos === "VERB" && !objects.has(above) ? { ...row, head: above, deprel: "obj" } : row;
  });
}

/** "Called on the parties to talk": who stands with a preposition before the "to" of an infinitive is no part of it, but "for them to talk" is. */
const isCalledUpon = (rows: readonly Syntax[], word: number): boolean => {
  const { head, deprel } = rows[word]!;
  const before = rows.find(({ head: noun, deprel: relation }) => noun === word && relation === "case");
  const mark = rows.findIndex((each) => each.head === head && each.deprel === "mark" && each.xpos === "TO");
  return (
    /^(?:i?obj|obl)$/.test(deprel) && before?.upos === "ADP" && before.lemma !== "for" && word < mark && mark < head
  );
};

/** "Said one sailor, a Filipino, had been hurt": nobody has an object and a finite clause without a subject; the one is the other's. */
export function withSubjectsOfComplements(rows: readonly Syntax[]): Syntax[] {
  const served = servedBy(rows);
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    if (row.deprel !== "ccomp" || row.upos !== "VERB" || row.head < 0 || row.head > verb || served.has(verb)) return;
    if (rows[row.head]!.upos !== "VERB" || !isFinite(rows, verb)) return;
    const hasSubject = rows.slice(0, row.head).some(({ head, deprel }) => head === row.head && SUBJECT.test(deprel));
    const objects = rows.flatMap((each, word) => {
      const between = each.head === row.head && word > row.head && word < verb;
      return between && isNoun(each) && (each.deprel === "obj" || (hasSubject && each.deprel === "nsubj"))
        ? [word]
        : [];
    });
    const marked = rows.some(({ head, deprel }) => head === verb && /^(?:mark|cc)$/.test(deprel));
    if (objects.length !== 1 || marked) return;
    repaired[objects[0]!] = { ...rows[objects[0]!]!, head: verb, deprel: subjectOf(rows, verb) };
  });
  return repaired;
}

/** "Said it believed them": the "it" of a verb that has what somebody thinks is whoever thinks it. */
export function withThinkers(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  return rows.map((row) => {
    const verb = rows[row.head];
    const thinks = verb?.upos === "VERB" && THINKING.test(form(row.head)) && hasChild(rows, row.head, /^ccomp$/);
    if (row.deprel !== "expl" || !thinks || hasChild(rows, row.head, /^(?:aux:pass|nsubj)/)) return row;
    return { ...row, deprel: "nsubj" };
  });
}

const THINKING =
  /^(?:sa(?:y|id|ys)|(?:believe|hope|note|claim|announce|expect|acknowledge|conclude|estimate|assume)[ds]?|th(?:ink|inks|ought)|kn(?:ow|ows|ew)|fear(?:s|ed)?|suspect(?:s|ed)?|den(?:y|ies|ied)|add(?:s|ed)?)$/;

/** "The unrest of the last year appears": a finite verb without a subject does not hang on the noun before it, but the noun on it. */
export function withInvertedSubjects(rows: readonly Syntax[]): Syntax[] {
  const served = servedBy(rows);
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    const noun = rows[row.head];
    if (!/^(?:ccomp|dep|obj)$/.test(row.deprel) || row.head > verb || !isNoun(noun) || served.has(verb)) return;
    if (row.upos !== "VERB" || !isFinite(rows, verb) || served.has(row.head)) return;
    if (!/^(?:root|ccomp|advcl|parataxis|conj)$/.test(noun!.deprel)) return;
    const apart = rows
      .slice(row.head + 1, verb)
      .some(
        ({ upos }, at) => upos === "PUNCT" || ![row.head, verb].some((each) => isUnder(rows, row.head + 1 + at, each)),
      );
    if (apart) return;
    repaired[verb] = { ...row, head: noun!.head, deprel: noun!.deprel };
    repaired[row.head] = { ...noun!, head: verb, deprel: "nsubj" };
    withWhatFollows(rows, repaired, row.head, verb);
  });
  return repaired;
}

/** "Said a group was behind it": the noun right before the copula of a clause that has no subject, and that hangs where the clause does, is it. */
export function withSubjectsOfCopulas(rows: readonly Syntax[]): Syntax[] {
  const served = servedBy(rows);
  const repaired = [...rows];
  rows.forEach((row, copula) => {
    const clause = rows[row.head];
    if (row.deprel !== "cop" || !clause || row.head < copula || served.has(row.head)) return;
    let noun = copula - 1;
    while (noun > 0 && /^(?:AUX|ADV|PART)$/.test(rows[noun]!.upos) && rows[noun]!.head === row.head) noun--;
    while (noun >= 0 && rows[noun]!.head >= 0 && rows[noun]!.head < noun && rows[noun]!.head !== clause.head)
      noun = rows[noun]!.head;
    const subject = rows[noun];
    if (!isNoun(subject) || subject!.head !== clause.head || !/^(?:ccomp|dep|parataxis)$/.test(subject!.deprel)) return;
    repaired[noun] = { ...subject!, head: row.head, deprel: "nsubj" };
  });
  return repaired;
}
