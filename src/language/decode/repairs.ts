/** What labels that are decided word by word cannot know of each other, put right in the tree. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { withAccording } from "./according.js";
import { casedIn, hasChild, isFinite, isNoun, isUnder, phraseHead, subjectOf } from "./arcs.js";
import {
  withAdjectives,
  withHyphened,
  withNamesBehind,
  withNamesBeside,
  withNeighbours,
  withTitles,
} from "./beside.js";
import { withCharges, withChargesBehind, withDoersOfCharges, withThoseCharged } from "./charges.js";
import { withClauses } from "./clauses.js";
import { withArticledGerunds, withFightings, withGerunds, withVerbsBehindGerunds } from "./gerunds.js";
import { withHeadlines } from "./headlines.js";
import {
  withCompounds,
  withJoinedNouns,
  withJoinedObliques,
  withLastNouns,
  withoutBareJoins,
  withNounsBehindAnd,
  withObjects,
  withObjectsMade,
  withObliques,
  withOneObject,
  withOutcomes,
  withParticles,
  withPartiesOfVerbs,
  withPossessed,
  withTwoObjects,
  withWholes,
} from "./nouns.js";
import { withNumbersOfNouns, withVerbsBeforeNumbers } from "./numbers.js";
import {
  withAccused,
  withAccusersBehindNouns,
  withAcquitted,
  withActiveSubjects,
  withAgentsBehindBy,
  withGappedPassives,
  withJoinedPassives,
  withPassiveSubjects,
  withPassiveAuxiliaries,
  withPassivesOfBeen,
} from "./passives.js";
import { withFrontedObjects } from "./reduced.js";
import { ADPOSITION, ARTICLE, FUNCTION_WORDS, withOpenClasses, withoutMarks } from "./word-classes.js";

/** All repairs, in the order in which each finds what it looks for. */
export function mended(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const tagged = withAccording(withoutMarks(withOpenClasses(rows, form), form), form);
  return [
    withNumbersOfNouns,
    (each: readonly Syntax[]) => withVerbsBeforeNumbers(each, form),
    withGerunds,
    withArticledGerunds,
    withVerbsBehindGerunds,
    withParticles,
    withWholes,
    withJoinedNouns,
    withNounsBehindAnd,
    withChargesBehind,
    withPossessed,
    withPossessors,
    (each: readonly Syntax[]) => withHyphened(each, form),
    withNamesBeside,
    withTitles,
    (each: readonly Syntax[]) => withNeighbours(each, form),
    withNamesBehind,
    withAdjectives,
    (each: readonly Syntax[]) => withCases(each, form),
    (each: readonly Syntax[]) => withClauses(each, form),
    withThoseCharged,
    withAcquitted,
    withAccusersBehindNouns,
    withAccused,
    withPassivesOfBeen,
    withPassiveAuxiliaries,
    withActiveSubjects,
    withGappedPassives,
    withJoinedPassives,
    withPassiveSubjects,
    withAgentsBehindBy,
    withSubjectBefore,
    withSubjectApart,
    withNearestSubjects,
    withArticles,
    withoutVerbalCopulas,
    withOneSubject,
    withObjectBehind,
    withPartiesOfVerbs,
    withOneObject,
    withNearestCases,
    withCompounds,
    withLastNouns,
    withObliques,
    withoutBareJoins,
    withJoinedObliques,
    withCharges,
    withDoersOfCharges,
    withOutcomes,
    withTwoObjects,
    withObjectsMade,
    withObjects,
    withFrontedObjects,
    (each: readonly Syntax[]) => withFightings(each, form),
    (each: readonly Syntax[]) => withHeadlines(each, form),
  ].reduce((mending, repair) => repair(mending), tagged);
}

/**
 * A verb has one subject (UD's validation): of two, one before and one behind it, the one behind is its object. Labels are decided
 * word by word and do not know of each other.
 */
export function withOneSubject(rows: readonly Syntax[]): Syntax[] {
  const subjects = new Map<number, number[]>();
  const objects = new Set<number>();
  rows.forEach(({ head, deprel }, word) => {
    if (deprel === "nsubj") subjects.set(head, [...(subjects.get(head) ?? []), word]);
    if (deprel === "obj") objects.add(head);
  });
  const mistaken = new Set<number>();
  for (const [verb, words] of subjects) {
    const behind = words.filter((word) => word > verb);
    if (behind.length !== 1 || words.length < 2 || objects.has(verb) || rows[verb]?.upos !== "VERB") continue;
    mistaken.add(behind[0]!);
  }
  return rows.map((row, word) => (mistaken.has(word) ? { ...row, deprel: "obj" } : row));
}

/**
 * What stands before "'s" owns the noun behind it (UD: nmod:poss with the "'s" as its case). "Kenya's foreign ministry said"
 * is otherwise often read as two subjects, or as one whose name goes on behind the mark.
 */
export function withPossessors(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach(({ xpos }, mark) => {
    const owner = repaired[mark - 1];
    const thing = xpos === "POS" && owner ? phraseHead(repaired, mark + 1) : null;
    if (!owner || thing === null || !/^(?:PROPN|NOUN)$/.test(owner.upos)) return;
    const other = repaired[thing]!;
    const twice = owner.deprel.startsWith("nsubj") && other.deprel.startsWith("nsubj") && owner.head === other.head;
    const inverted = other.head === mark - 1;
    if (!twice && !inverted && owner.head !== thing) return;
    if (inverted) repaired[thing] = { ...other, head: owner.head, deprel: owner.deprel };
    repaired[mark - 1] = { ...owner, head: thing, deprel: "nmod:poss" };
    if (!isUnder(repaired, mark - 1, mark)) repaired[mark] = { ...rows[mark]!, head: mark - 1, deprel: "case" };
  });
  return repaired;
}

/** "Called on the parties to talk": a preposition before a noun that has none is its case, whatever else the label says. */
export function withCases(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const cased = casedIn(rows);
  const repaired = [...rows];
  rows.forEach((row, word) => {
    // A preposition stands before what it marks.
    const astray =
      row.deprel === "case" ? row.head >= 0 && row.head < word : /^(?:advmod|mark|i?obj)$/.test(row.deprel);
    if (row.upos !== "ADP" || !astray || form(word) === "of") return;
    if (row.xpos !== "IN" && FUNCTION_WORDS.get(form(word).toLowerCase()) !== ADPOSITION) return;
    const noun = phraseHead(rows, word + 1);
    if (noun === null || cased.has(noun) || isUnder(repaired, noun, word)) return;
    const { head, deprel } = rows[noun]!;
    // "Expels two envoys over a raid": what has a preposition and no "and" is joined to nothing.
    const joined = deprel === "conj" && row.head === noun && !hasChild(rows, noun, /^cc$/);
    if (!joined && !/^(?:obl|nmod)/.test(deprel)) return;
    repaired[word] = { ...row, head: noun, deprel: "case" };
    if (joined) repaired[noun] = { ...rows[noun]!, deprel: isNoun(rows[head]) ? "nmod" : "obl" };
  });
  return repaired;
}

/** Relations of function words, which no verb has that has a subject of its own or stands behind "to". */
const OF_NO_VERB = /^(?:cop|det|case|advmod)$/;

/** A verb with a subject of its own or behind "to" is no copula, and no article: it is what the verb before it says or wants. */
export function withoutVerbalCopulas(rows: readonly Syntax[]): Syntax[] {
  const own = new Set(rows.flatMap(({ head, deprel }) => (deprel.startsWith("nsubj") ? [head] : [])));
  const repaired = [...rows];
  rows.forEach((row, word) => {
    const above = rows[row.head];
    if (!OF_NO_VERB.test(row.deprel) || row.upos !== "VERB" || above?.upos !== "VERB") return;
    if (own.has(word)) repaired[word] = { ...row, deprel: "ccomp" };
    else if (row.head > word) return;
    else if (row.xpos === "VB" && rows[word - 1]?.xpos === "TO") {
      repaired[word] = { ...row, deprel: "xcomp" };
      if (!isUnder(repaired, word, word - 1)) repaired[word - 1] = { ...rows[word - 1]!, head: word, deprel: "mark" };
    }
  });
  return repaired;
}

/** An article belongs to the noun behind it, and is nobody's subject or object; nor is "their" in "reopen their shared crossings". */
export function withArticles(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, word) => {
    const owner = row.xpos === "PRP$" && row.deprel !== "nmod:poss" && ARGUMENT.test(row.deprel);
    const ofVerb = row.deprel === "det" && rows[row.head]?.upos === "VERB";
    const astray = row.deprel === "nsubj" || (ARTICLE.test(row.lemma) && (ofVerb || ARGUMENT.test(row.deprel)));
    if (!owner && (row.xpos !== "DT" || !astray)) return;
    const noun = phraseHead(repaired, word + 1);
    if (noun === null || isUnder(repaired, noun, word)) return;
    repaired[word] = { ...row, head: noun, deprel: owner ? "nmod:poss" : "det" };
  });
  return repaired;
}

const ARGUMENT = /^(?:nsubj|i?obj|obl|nmod|conj|appos|dep)/;

/** The noun phrase directly before a finite verb that has no subject is its subject, whatever else of it the label says. */
export function withSubjectBefore(rows: readonly Syntax[]): Syntax[] {
  const subjects = rows.flatMap(({ head, deprel }, word) =>
    /^(?:[nc]subj|expl|cop)/.test(deprel) ? [{ head, word }] : [],
  );
  const served = new Set(subjects.map(({ head }) => head));
  const before = new Set(subjects.flatMap(({ head, word }) => (word < head ? [head] : [])));
  const cased = casedIn(rows);
  return rows.map((row, word) => {
    const verb = rows[row.head];
    // "The shelling killed 25": no part of a noun phrase hangs on a finite verb, whatever stands behind it.
    const taken = /^(?:compound|amod|dep)$/.test(row.deprel) ? before : served;
    if (!isNoun(row) || verb?.upos !== "VERB" || row.head <= word || taken.has(row.head)) return row;
    if (!NO_SUBJECT.test(row.deprel) || cased.has(word) || !isFinite(rows, row.head)) return row;
    const between = rows.slice(word + 1, row.head);
    return between.every(
      ({ upos, lemma, head }) => head === row.head && (/^(?:AUX|ADV|PART)$/.test(upos) || REFLEXIVE.test(lemma)),
    )
      ? { ...row, deprel: subjectOf(rows, row.head) }
      : row;
  });
}

/** "Jane Roe, a farmer, died": of a finite verb without a subject the one noun before it that would be a part of it is the subject. */
export function withSubjectApart(rows: readonly Syntax[]): Syntax[] {
  const served = new Set(rows.flatMap(({ head, deprel }) => (/^(?:[nc]subj|expl|cop)/.test(deprel) ? [head] : [])));
  const cased = casedIn(rows);
  const candidates = new Map<number, number[]>();
  rows.forEach((row, word) => {
    if (!isNoun(row) || row.head <= word || rows[row.head]!.upos !== "VERB" || cased.has(word)) return;
    if (!/^(?:compound|flat|nmod|appos|obj|dep)$/.test(row.deprel) || served.has(row.head) || !isFinite(rows, row.head))
      return;
    candidates.set(row.head, [...(candidates.get(row.head) ?? []), word]);
  });
  const subjects = new Set([...candidates.values()].flatMap((words) => (words.length === 1 ? words : [])));
  return rows.map((row, word) => (subjects.has(word) ? { ...row, deprel: subjectOf(rows, row.head) } : row));
}

/** "The office said it banned him": the noun phrase directly before a finite verb without a subject is not that of a verb further on. */
export function withNearestSubjects(rows: readonly Syntax[]): Syntax[] {
  const served = new Set(rows.flatMap(({ head, deprel }) => (/^(?:[nc]subj|expl|cop)/.test(deprel) ? [head] : [])));
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    if (row.upos !== "VERB" || !/^VB[DPZ]$/.test(row.xpos) || served.has(verb)) return;
    if (!/^(?:ccomp|advcl|dep|parataxis)$/.test(row.deprel)) return;
    const before = rows.findLastIndex(
      ({ upos, head }, word) => word < verb && !(head === verb && /^(?:AUX|ADV|PART)$/.test(upos)),
    );
    let noun = before;
    while (noun >= 0 && rows[noun]!.deprel !== "nsubj" && rows[noun]!.head < noun && isNoun(rows[noun]))
      noun = rows[noun]!.head;
    const subject = rows[noun];
    if (!subject || subject.deprel !== "nsubj" || !isNoun(subject) || subject.head <= verb) return;
    if (isUnder(repaired, verb, noun)) return;
    repaired[noun] = { ...subject, head: verb, deprel: subjectOf(rows, verb) };
  });
  return repaired;
}

/** "The fighters were themselves accused": such a pronoun only stresses what stands before it (Quirk et al. 1985, 6.28). */
const REFLEXIVE = /sel(?:f|ves)$/;

/** Relations that no noun before its verb has without a preposition. */
const NO_SUBJECT =
  /^(?:obj|compound|nmod|nmod:desc|nmod:poss|amod|det|dep|discourse|flat|xcomp|ccomp|advmod|cc|mark|case|punct)$/;

/** The noun phrase directly behind a verb without an object is its object, not one of a verb before: "to derail plans, sow chaos". */
export function withObjectBehind(rows: readonly Syntax[]): Syntax[] {
  const served = new Set(
    rows.flatMap(({ head, deprel }) =>
      /^(?:obj|ccomp|xcomp|nsubj:pass|cop|compound:prt|aux:pass)/.test(deprel) ? [head] : [],
    ),
  );
  const marked = new Set(rows.flatMap(({ head, deprel }) => (/^(?:case|cc|mark)$/.test(deprel) ? [head] : [])));
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    if (row.upos !== "VERB" || served.has(verb) || row.xpos === "VBN") return;
    const noun = phraseHead(rows, verb + 1);
    if (noun === null || isUnder(repaired, verb, noun)) return;
    const other = rows[noun]!;
    const astray =
      other.deprel === "obj" &&
      other.head < verb &&
      rows.slice(0, verb).some(({ head, deprel }) => deprel === "obj" && head === other.head);
    if (astray && !marked.has(noun)) repaired[noun] = { ...other, head: verb, deprel: "obj" };
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
