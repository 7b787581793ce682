/** What labels that are decided word by word cannot know of each other, put right in the tree. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { withAccording } from "./according.js";
import { hasChild, isUnder, phraseHead } from "./arcs.js";
import { withGerundsOfNouns, withModifiersOfNouns, withParticiplesOfNouns } from "./attributive.js";
import {
  withAdjectives,
  withHyphenedNouns,
  withHyphened,
  withNamesBehind,
  withNamesBehindBrackets,
  withNamesBeside,
  withNamesOfVerbs,
  withNeighbours,
  withResults,
  withTitles,
} from "./beside.js";
import {
  withCases,
  withDoersOfAttacks,
  withHarmsOfAttacks,
  withIncluded,
  withNearestCases,
  withNounsBeforeCases,
  withPluralsBehindCases,
} from "./cases.js";
import {
  withCharges,
  withChargesBehind,
  withChargesOfBeing,
  withDoersOfCharges,
  withListedCharges,
  withThoseCharged,
} from "./charges.js";
import {
  withCompelled,
  withJoinedSubjects,
  withSubjectsOfInfinitives,
  withSubjectsOfMarkedClauses,
} from "./clause-subjects.js";
import { withClauses } from "./clauses.js";
import {
  withArticledGerunds,
  withFightings,
  withGerunds,
  withParticiplesBehindCommas,
  withVerbsBehindGerunds,
} from "./gerunds.js";
import { withHeadlines } from "./headlines.js";
import { withActiveJoins, withVerbsJoinedToVerbs } from "./joins.js";
import {
  withCompounds,
  withJoinedNouns,
  withJoinedObliques,
  withLastNouns,
  withoutBareJoins,
  withNounsBehindAnd,
  withNounsJoinedToObjects,
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
import { withNamesOnVerbs, withNumbersOfNouns, withVerbsBeforeNumbers, withVerbsOfNumbers } from "./numbers.js";
import {
  withAccused,
  withAccusersBehindNouns,
  withAcquitted,
  withActiveSubjects,
  withAgentsBehindBy,
  withCaptives,
  withGappedPassives,
  withJoinedPassives,
  withPassiveSubjects,
  withPassiveAuxiliaries,
  withPassivesOfBeen,
} from "./passives.js";
import { withFrontedObjects, withoutAdjectivesAsRoots } from "./reduced.js";
import { withClausesAsCases, withPartiesBeforeRelatives, withThoseMourned } from "./relatives.js";
import {
  withNearestSubjects,
  withOneSubject,
  withoutAuxiliariesAsSubjects,
  withSubjectApart,
  withSubjectBefore,
  withSubjectsAboveCases,
} from "./subjects.js";
import { ARTICLE, withOpenClasses, withoutMarks } from "./word-classes.js";

/** All repairs, in the order in which each finds what it looks for. */
export function mended(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const tagged = withAccording(withoutMarks(withOpenClasses(rows, form), form), form);
  return [
    (each: readonly Syntax[]) => withPluralsBehindCases(each, form),
    (each: readonly Syntax[]) => withParticiplesBehindCommas(each, form),
    withClausesAsCases,
    withPartiesBeforeRelatives,
    withoutAdjectivesAsRoots,
    withoutAuxiliariesAsSubjects,
    withSubjectsAboveCases,
    withNumbersOfNouns,
    (each: readonly Syntax[]) => withVerbsBeforeNumbers(each, form),
    (each: readonly Syntax[]) => withVerbsOfNumbers(each, form),
    withModifiersOfNouns,
    withGerundsOfNouns,
    withParticiplesOfNouns,
    withNounsBeforeCases,
    withChargesOfBeing,
    withGerunds,
    withArticledGerunds,
    withVerbsBehindGerunds,
    withParticles,
    (each: readonly Syntax[]) => withVerbsJoinedToVerbs(each, form),
    withInfinitives,
    withWholes,
    withJoinedNouns,
    withNounsBehindAnd,
    withNounsJoinedToObjects,
    withChargesBehind,
    withPossessed,
    withPossessors,
    (each: readonly Syntax[]) => withHyphened(each, form),
    (each: readonly Syntax[]) => withHyphenedNouns(each, form),
    (each: readonly Syntax[]) => withNamesBehindBrackets(each, form),
    withNamesBeside,
    withTitles,
    (each: readonly Syntax[]) => withNeighbours(each, form),
    withNamesOfVerbs,
    withNamesBehind,
    withAdjectives,
    (each: readonly Syntax[]) => withCases(each, form),
    withIncluded,
    (each: readonly Syntax[]) => withClauses(each, form),
    withThoseCharged,
    withAcquitted,
    withAccusersBehindNouns,
    withAccused,
    withPassivesOfBeen,
    withPassiveAuxiliaries,
    withActiveSubjects,
    withGappedPassives,
    withActiveJoins,
    withJoinedPassives,
    withPassiveSubjects,
    withAgentsBehindBy,
    withArticles,
    withSubjectBefore,
    withJoinedSubjects,
    withSubjectsOfMarkedClauses,
    withSubjectsOfInfinitives,
    withCompelled,
    withSubjectApart,
    withNearestSubjects,
    withoutVerbalCopulas,
    withOneSubject,
    withObjectBehind,
    withPartiesOfVerbs,
    withResults,
    withOneObject,
    withNearestCases,
    withCompounds,
    withLastNouns,
    withObliques,
    withoutBareJoins,
    withJoinedObliques,
    withDoersOfAttacks,
    withHarmsOfAttacks,
    withThoseMourned,
    withCharges,
    withDoersOfCharges,
    withListedCharges,
    withOutcomes,
    withTwoObjects,
    withObjectsMade,
    withObjects,
    withCaptives,
    withFrontedObjects,
    withNamesOnVerbs,
    (each: readonly Syntax[]) => withFightings(each, form),
    (each: readonly Syntax[]) => withHeadlines(each, form),
  ].reduce((mending, repair) => repair(mending), tagged);
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

/** Relations of function words, which no verb has that has a subject of its own or stands behind "to". */
const OF_NO_VERB = /^(?:cop|det|case|advmod)$/;

/** A verb with a subject of its own or behind "to" is no copula, and no article: it is what the verb before it says or wants. */
export function withoutVerbalCopulas(rows: readonly Syntax[]): Syntax[] {
  const own = new Set(rows.flatMap(({ head, deprel }) => (deprel.startsWith("nsubj") ? [head] : [])));
  const repaired = [...rows];
  rows.forEach((row, word) => {
    const above = rows[row.head];
    // "They hacked/cop it and they will be back": of two clauses the first is what the second is joined to.
    const clause = row.deprel === "cop" && row.upos === "VERB" && row.lemma !== "be" && own.has(word);
    if (clause && rows.some(({ head, deprel }, at) => at > word && deprel === "cc" && head === row.head)) {
      repaired[word] = {
        ...row,
        xpos: row.xpos === "VBN" ? "VBD" : row.xpos,
        head: above!.head,
        deprel: above!.deprel,
      };
      repaired[row.head] = { ...above!, head: word, deprel: "conj" };
      return;
    }
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

/**
 * "Returned to protest": behind "to" a base form is an infinitive (UD: mark), whatever else the label says, and right behind a verb it is that one's: "a crowd that
 * had gathered to protest".
 */
export function withInfinitives(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    const to = rows[verb - 1];
    const before = verb - 2;
    const beyond = row.head >= 0 && row.head < before && /^(?:advcl|xcomp)$/.test(row.deprel);
    if (
      row.xpos === "VB" &&
      to?.xpos === "TO" &&
      beyond &&
      rows[before]!.upos === "VERB" &&
      !isUnder(rows, before, verb)
    )
      repaired[verb] = { ...row, head: before };
    if (row.xpos !== "VB" || !/^(?:obl|nmod)/.test(row.deprel) || to?.lemma !== "to" || to.head !== verb) return;
    repaired[verb] = { ...row, deprel: rows[row.head]?.upos === "VERB" ? "advcl" : "acl" };
    repaired[verb - 1] = { ...to, upos: "PART", xpos: "TO", deprel: "mark" };
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
    const second =
      other.deprel === "obj" &&
      other.head < verb &&
      rows.slice(0, verb).some(({ head, deprel }) => deprel === "obj" && head === other.head);
    // "Stated that it had no part in it": a bare "had" has an object.
    const had = row.lemma === "have" && other.head === row.head && /^(?:ccomp|obj|dep)$/.test(other.deprel);
    // "A drone dropped a grenade, wounding a nurse/nsubj": nor the second subject of one that has one.
    const twice =
      row.xpos === "VBG" &&
      other.deprel === "nsubj" &&
      other.head >= 0 &&
      other.head < verb &&
      rows.slice(0, other.head).some(({ head, deprel }) => head === other.head && deprel === "nsubj");
    const astray = second || twice || (had && hasChild(rows, noun, /^det$/));
    if (astray && !marked.has(noun)) repaired[noun] = { ...other, head: verb, deprel: "obj" };
  });
  return repaired;
}
