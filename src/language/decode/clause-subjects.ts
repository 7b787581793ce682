/** Subjects that were taken for something else of their clause: joined ones, those behind a conjunction, those of infinitives. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { hasChild, isFinite, isNoun, isUnder, SUBJECT, subjectOf } from "./arcs.js";

/** "Norland and Western allies launched": of two subjects before a verb the one with the "and" is joined to the other (UD: conj). */
export function withJoinedSubjects(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, second) => {
    if (!row.deprel.startsWith("nsubj") || row.head < second || !isNoun(row)) return;
    const first = rows.findIndex(
      ({ head, deprel }, word) => word < second && head === row.head && deprel.startsWith("nsubj"),
    );
    const and = rows.findIndex(({ head, deprel }, word) => head === second && deprel === "cc" && word < second);
    if (first >= 0 && isNoun(rows[first]) && and > first) repaired[second] = { ...row, head: first, deprel: "conj" };
  });
  return repaired;
}

/** Words that mark clauses as well as nouns; behind the others a noun alone is as likely. */
const CONJUNCTION = /^(?:after|as|before|because|once|since|though|although|until|when|while)$/;

/** "After a refugee begged": the noun between a conjunction and the finite verb that it hangs on, and that has no subject, is its subject. */
export function withSubjectsOfMarkedClauses(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, noun) => {
    const verb = row.head;
    if (!/^obl/.test(row.deprel) || verb < noun || !isNoun(row)) return;
    const clause = rows[verb]!;
    if (clause.upos !== "VERB" || clause.deprel !== "advcl" || !isFinite(rows, verb)) return;
    if (hasChild(rows, verb, SUBJECT) || hasChild(rows, verb, /^mark$/)) return;
    const mark = rows.findIndex(({ head, deprel }, word) => head === noun && deprel === "case" && word < noun);
    const between = rows.slice(mark, verb);
    if (!CONJUNCTION.test(rows[mark]?.lemma ?? "") || !between.every((_, at) => isUnder(rows, mark + at, verb))) return;
    repaired[noun] = { ...row, deprel: subjectOf(rows, verb) };
    repaired[mark] = { ...rows[mark]!, head: verb, deprel: "mark" };
  });
  return repaired;
}

/** "Gave leave for an aide to be extradited": whoever stands behind "for" right before an infinitive is its subject (UD: mark). */
export function withSubjectsOfInfinitives(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    const to = rows.findIndex(({ head, xpos, deprel }) => head === verb && xpos === "TO" && deprel === "mark");
    const passive = row.xpos === "VBN" && hasChild(rows, verb, /^aux:pass$/);
    if (to <= 0 || to > verb || !passive || hasChild(rows, verb, SUBJECT)) return;
    const mark = rows.findIndex(
      ({ head, deprel, lemma }, word) =>
        word < to && deprel === "case" && lemma === "for" && head > word && isUnder(rows, to - 1, head),
    );
    const noun = rows[mark]?.head ?? -1;
    if (!isNoun(rows[noun]) || !/^(?:nmod|obl)/.test(rows[noun]!.deprel) || isUnder(rows, rows[noun]!.head, verb))
      return;
    const above = row.head === noun ? rows[noun]!.head : row.head;
    if (above < 0 || above > verb || isUnder(rows, above, noun)) return;
    repaired[verb] = { ...row, head: above, deprel: isNoun(rows[above]) ? "acl" : "advcl" };
    repaired[noun] = { ...rows[noun]!, head: verb, deprel: "nsubj:pass" };
    repaired[mark] = { ...rows[mark]!, head: verb, deprel: "mark" };
  });
  return repaired;
}

const COMPELLING = /^(?:compel|force|oblige)$/;

/** "Forced a plane to land": what the infinitive behind the object says is what it is forced to (UD: xcomp), and tells nothing of the plane. */
export const withCompelled = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, verb) => {
    const object = rows[row.head];
    const forced = object?.deprel === "obj" && COMPELLING.test(rows[object.head]?.lemma ?? "");
    const infinitive = row.xpos === "VB" && rows[verb - 1]?.xpos === "TO";
    return row.deprel === "acl" && forced && infinitive && row.head < verb
      ? { ...row, head: object.head, deprel: "xcomp" }
      : row;
  });
