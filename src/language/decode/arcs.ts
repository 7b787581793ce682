/** What a tree under repair says of its words. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";

/** The noun that a word and its neighbours to the right hang on; null when it is none. */
export function phraseHead(rows: readonly Syntax[], word: number): number | null {
  let at = word;
  for (;;) {
    if (OUTSIDE.test(rows[at]?.upos ?? "")) return null;
    const head = rows[at]?.head ?? -1;
    if (head <= at || !isNoun(rows[head])) break;
    at = head;
  }
  return isNoun(rows[at]) ? at : null;
}

/** Whether one word is the other or hangs on it at any depth. */
export function isUnder(rows: readonly Syntax[], word: number, above: number): boolean {
  let at = word;
  for (let most = rows.length; most > 0 && at >= 0 && at !== above; most--) at = rows[at]?.head ?? -1;
  return at === above;
}

/** What no phrase behind "'s" begins with. */
const OUTSIDE = /^(?:ADP|CCONJ|SCONJ|PUNCT|AUX|PRON)$/;

export const isNoun = (row: Syntax | undefined): boolean => row !== undefined && /^(?:NOUN|PROPN)$/.test(row.upos);

/** Whether a verb has a tense or a mood: its own, an auxiliary's, a modal's or that of "that he resign". */
export function isFinite(rows: readonly Syntax[], verb: number): boolean {
  const { xpos } = rows[verb]!;
  if (/^VB[DPZ]$/.test(xpos)) return true;
  return rows.some((each) => {
    if (each.head !== verb) return false;
    return each.upos === "AUX"
      ? /^(?:VB[DPZ]|MD)$/.test(each.xpos)
      : each.deprel === "mark" && each.upos === "SCONJ" && each.xpos === "IN" && xpos === "VB";
  });
}

/** Heads that a preposition before them marks; taggers take some for conjunctions. */
export const casedIn = (rows: readonly Syntax[]): ReadonlySet<number> =>
  new Set(
    rows.flatMap(({ head, deprel, upos }, word) =>
      deprel === "case" && /^(?:ADP|SCONJ)$/.test(upos) && word < head ? [head] : [],
    ),
  );

/** Verbs that have whom they charge as their object and what with behind "of". */
export const CHARGING = /^(?:absolve|accuse|acquit|convict|exonerate|suspect)$/;

/** Relations of what stands for the subject. */
export const SUBJECT = /^(?:[nc]subj|expl)/;

/** The lemma of the preposition before a noun; "" for none. */
export const caseOf = (rows: readonly Syntax[], noun: number): string =>
  rows.find(({ head, deprel }, word) => head === noun && deprel === "case" && word < noun)?.lemma ?? "";

/** Whether something hangs on a word by such a relation. */
export const hasChild = (rows: readonly Syntax[], word: number, relation: RegExp): boolean =>
  rows.some(({ head, deprel }) => head === word && relation.test(deprel));

/** The relation of a subject to its verb. */
export const subjectOf = (rows: readonly Syntax[], verb: number): string =>
  hasChild(rows, verb, /^aux:pass$/) ? "nsubj:pass" : "nsubj";

/** Relations of clauses that hang on a verb. */
export const CLAUSE = /^(?:advcl|ccomp|parataxis|conj|xcomp|dep)$/;

/** Words that have a subject. */
export const servedBy = (rows: readonly Syntax[]): ReadonlySet<number> =>
  new Set(rows.flatMap(({ head, deprel }) => (SUBJECT.test(deprel) ? [head] : [])));

/** The first word of a name that a word is a later part of. */
export function namedBy(rows: readonly Syntax[], word: number): number {
  let at = word;
  while (rows[at]!.deprel === "flat" && rows[at]!.head >= 0 && rows[at]!.head < at) at = rows[at]!.head;
  return at;
}

/** The relations to a verb of what was hung on a noun that is a party of it. */
export const VERBAL: ReadonlyMap<string, string> = new Map([
  ["obj", "obj"],
  ["obl", "obl"],
  ["nmod", "obl"],
  ["nmod:unmarked", "obl:unmarked"],
  ["advcl", "advcl"],
  ["parataxis", "advcl"],
]);
