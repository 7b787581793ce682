/** Which words are the subjects of which verbs. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { casedIn, hasChild, isFinite, isNoun, isUnder, SUBJECT, subjectOf } from "./arcs.js";

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
    const taken = /^(?:compound|amod|dep|xcomp)$/.test(row.deprel) ? before : served;
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
    if (
      !/^(?:compound|flat|nmod|nmod:desc|nmod:unmarked|appos|obj|dep)$/.test(row.deprel) ||
      served.has(row.head) ||
      !isFinite(rows, row.head)
    )
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
  /^(?:obj|compound|nmod|nmod:desc|nmod:poss|amod|det|dep|discourse|flat|xcomp|ccomp|conj|advmod|cc|mark|case|punct)$/;

/** "Protesters in the capital surrounded it": what has a preposition and no copula has no subject; the verb that it hangs on, and that stands behind it, has. */
export function withSubjectsAboveCases(rows: readonly Syntax[]): Syntax[] {
  const cased = casedIn(rows);
  return rows.map((row, word) => {
    const noun = row.head;
    const verb = rows[noun]?.head ?? -1;
    if (row.deprel !== "nsubj" || !isNoun(row) || noun < word || verb < noun || !cased.has(noun)) return row;
    if (hasChild(rows, noun, /^(?:cop|aux)/) || rows[verb]!.upos !== "VERB" || hasChild(rows, verb, SUBJECT))
      return row;
    return { ...row, head: verb, deprel: subjectOf(rows, verb) };
  });
}

/** "They were/nsubj:pass killed", "who were/cc killed": a form of "be" before a participle is its auxiliary. */
export const withoutAuxiliariesAsSubjects = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, word) =>
    row.lemma === "be" &&
    row.xpos.startsWith("VB") &&
    rows[row.head]?.xpos === "VBN" &&
    (row.deprel.startsWith("nsubj") || (row.head > word && /^(?:cc|case|det|mark)$/.test(row.deprel)))
      ? { ...row, upos: "AUX", deprel: "aux:pass" }
      : row,
  );
