/** Clauses that describe a noun without a pronoun, and others that are taken for such. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import {
  casedIn,
  hasChild,
  isFinite,
  isNoun,
  isUnder,
  namedBy,
  phraseHead,
  SUBJECT,
  subjectOf,
  VERBAL,
} from "./arcs.js";
import { KIN, OBJECT_BOUND, SUFFERED } from "./suffered.table.js";

/** "A truce reached on Monday": a participle without a subject or an auxiliary directly behind a noun describes it. */
export function withReducedRelatives(rows: readonly Syntax[]): Syntax[] {
  const whole = new Set(
    rows.flatMap(({ head, deprel }) => (/^(?:nsubj|csubj|expl|aux|cop|mark)/.test(deprel) ? [head] : [])),
  );
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    const before = rows[verb - 1];
    const apart = row.head >= 0 && row.head < verb - 1 && rows[row.head]!.upos === "VERB";
    // "Groups outlawed in May met": of two subjects the participle is none.
    const second = row.deprel === "nsubj" && before?.deprel === "nsubj" && before.head === row.head;
    // "Relatives of a man killed in May": the one who suffered it is the nearer.
    const nearer =
      row.deprel === "acl" && before?.deprel === "nmod" && before.head === row.head && KIN.test(rows[row.head]!.lemma);
    const clause = apart && /^(?:advcl|ccomp|parataxis)$/.test(row.deprel);
    if (row.xpos !== "VBN" || !(clause || second || nearer) || whole.has(verb)) return;
    if (!isNoun(before) || isUnder(repaired, verb - 1, verb)) return;
    repaired[verb] = { ...row, head: namedBy(repaired, verb - 1), deprel: "acl" };
    const doer = nearer && rows[verb + 1]?.lemma === "by" ? rows[verb + 1]!.head : -1;
    if (doer > verb && rows[doer]!.head === row.head && !isUnder(repaired, verb, doer))
      repaired[doer] = { ...rows[doer]!, head: verb, deprel: "obl:agent" };
  });
  return repaired;
}

/**
 * "The bomb planted by rebels exploded": a noun is no part of a verb's name; where a participle with its "by" stands between the two, that describes the noun, and
 * the finite verb behind has the noun for its subject.
 */
export function withDescribedSubjects(rows: readonly Syntax[]): Syntax[] {
  let repaired = [...rows];
  rows.forEach((row, participle) => {
    const noun = participle - 1;
    const subject = rows[noun];
    const by = participle + 1;
    if (row.xpos !== "VBN" || !isNoun(subject) || subject!.deprel !== "compound" || rows[by]?.lemma !== "by") return;
    const main = subject!.head === participle ? finiteUnder(rows, participle) : subject!.head;
    const doer = phraseHead(rows, by + 1);
    if (doer === null || main < doer || rows[main]?.upos !== "VERB" || ![participle, main].includes(rows[doer]!.head))
      return;
    const mended = [...repaired];
    rows.forEach((each, word) => {
      if (each.head === participle && (word < noun || word > main))
        mended[word] = { ...each, head: word < noun && each.upos !== "SCONJ" ? noun : main };
      if (each.head === main && word < noun && each.deprel === "det") mended[word] = { ...each, head: noun };
    });
    if (subject!.head === participle) mended[main] = { ...rows[main]!, head: row.head, deprel: row.deprel };
    mended[noun] = { ...subject!, head: main, deprel: subjectOf(mended, main) };
    mended[participle] = { ...row, head: noun, deprel: "acl" };
    mended[doer] = { ...rows[doer]!, head: participle, deprel: "obl:agent" };
    mended[by] = { ...rows[by]!, head: doer, deprel: "case" };
    if (!isUnder(mended, main, noun) && !isUnder(mended, main, participle)) repaired = mended;
  });
  return repaired;
}

const finiteUnder = (rows: readonly Syntax[], verb: number): number =>
  rows.findIndex(
    ({ head, xpos, upos }, word) => word > verb && head === verb && upos === "VERB" && /^VB[DPZ]$/.test(xpos),
  );

/**
 * "A bomb blast damaged three shops": with an object right behind it a past is no participle, and the noun before it, which would be all of the sentence, its
 * subject.
 */
export function withVerbsOfRoots(rows: readonly Syntax[]): Syntax[] {
  const noun = rows.findIndex(({ head }) => head < 0);
  const verb = noun + 1;
  const row = rows[verb];
  if (!isNoun(rows[noun]) || row?.head !== noun || row.deprel !== "acl" || !/^VB[DN]$/.test(row.xpos)) return [...rows];
  const object = rows.findIndex(({ head, deprel }) => head === verb && deprel === "obj");
  if (object < verb || hasChild(rows, verb, /^(?:aux|mark|nsubj|obl:agent)/) || hasChild(rows, noun, /^(?:case|cop)$/))
    return [...rows];
  return rows.map((each, word) => {
    if (word === verb) return { ...each, xpos: "VBD", head: -1, deprel: "root" };
    if (word === noun) return { ...each, head: verb, deprel: "nsubj" };
    return each.head === noun && word > verb
      ? { ...each, head: verb, deprel: VERBAL.get(each.deprel) ?? each.deprel }
      : each;
  });
}

/**
 * "Pay for the families of the miners killed in May": what has a preposition is no subject, and the past behind it a participle that describes the noun right
 * before it.
 */
export function withoutCasedSubjects(rows: readonly Syntax[]): Syntax[] {
  let repaired = [...rows];
  rows.forEach((row, noun) => {
    const verb = row.head;
    const clause = rows[verb];
    const preposition = rows.findIndex(({ head, deprel }, word) => head === noun && deprel === "case" && word < noun);
    if (!row.deprel.startsWith("nsubj") || preposition < 0 || verb <= noun || !isNoun(row) || !isNoun(rows[verb - 1]))
      return;
    if (!/^(?:acl|advcl|ccomp|parataxis)$/.test(clause!.deprel) || clause!.head >= preposition || clause!.head < 0)
      return;
    if (!/^VB[DN]$/.test(clause!.xpos) || hasChild(rows, verb, /^(?:aux|i?obj|ccomp)/)) return;
    if (SUBORDINATING.test(rows[preposition]!.lemma) || rows.slice(noun, verb).some(({ upos }) => upos === "PUNCT"))
      return;
    const mended = [...repaired];
    // "That they pay for the families of those killed": another verb before it is the clause's.
    const main = rows.findIndex(({ upos, head }, word) => word < preposition && upos === "VERB" && head === verb);
    if (main < 0 && hasChild(rows, verb, /^mark$/)) return;
    if (main >= 0) {
      rows.forEach((each, word) => {
        if (each.head === verb && word < main) mended[word] = { ...each, head: main };
      });
      mended[main] = {
        ...rows[main]!,
        head: clause!.head,
        deprel: hasChild(mended, main, /^mark$/) ? "ccomp" : "xcomp",
      };
    }
    const above = main < 0 ? clause!.head : main;
    mended[noun] = { ...row, head: above, deprel: isNoun(rows[above]) ? "nmod" : "obl" };
    if (isUnder(mended, verb - 1, verb)) return;
    mended[verb] = { ...clause!, xpos: "VBN", head: namedBy(mended, verb - 1), deprel: "acl" };
    repaired = mended;
  });
  return repaired;
}

/** "…, a charge Mali denied": a clause whose object stands before its subject, behind a comma, is told beside the other and completes none of its verbs. */
export function withFrontedObjects(rows: readonly Syntax[]): Syntax[] {
  return rows.map((row, verb) => {
    if (row.upos !== "VERB" || !/^(?:[cx]comp|advcl|acl:relcl)$/.test(row.deprel) || row.head < 0) return row;
    const of = (relation: RegExp): number =>
      rows.findIndex(({ head, deprel }, word) => head === verb && relation.test(deprel) && word > row.head);
    const [object, subject] = [of(/^obj$/), of(/^nsubj$/)];
    if (object < 0 || object > subject || subject > verb || rows[object]!.upos !== "NOUN") return row;
    const start = rows.findIndex(({ head, deprel }, word) => word < object && head === object && deprel === "det");
    const apart = start > 0 && rows[start - 1]!.upos === "PUNCT";
    return apart && rows.slice(object, subject).every(({ upos }) => upos !== "PUNCT")
      ? { ...row, deprel: "parataxis" }
      : row;
  });
}

/** "The group called on Mali to act": a clause with neither a subject nor a pronoun describes nothing; a noun that would be all of the sentence is its subject. */
export function withoutBareRelatives(rows: readonly Syntax[]): Syntax[] {
  const verb = rows.findIndex(
    ({ deprel, xpos, head }, word) =>
      deprel === "acl:relcl" && /^VB[DZ]$/.test(xpos) && rows[head]?.head === -1 && isNoun(rows[head]) && head < word,
  );
  const noun = rows[verb]?.head ?? -1;
  if (verb < 0 || hasChild(rows, verb, SUBJECT) || rows.some(({ head, xpos }) => head === verb && xpos.startsWith("W")))
    return [...rows];
  if (!rows.slice(noun + 1, verb).every(({ upos }) => /^(?:ADV|AUX|PART)$/.test(upos))) return [...rows];
  return rows.map((row, word) => {
    if (word === verb) return { ...row, head: -1, deprel: "root" };
    if (word === noun) return { ...row, head: verb, deprel: subjectOf(rows, verb) };
    const own = word > verb && (row.head === verb || (row.head === noun && row.deprel !== "conj"));
    return own ? { ...row, head: verb, deprel: row.deprel === "nmod" ? "obl" : row.deprel } : row;
  });
}

/** What opens a clause as well as a phrase. */
const SUBORDINATING = /^(?:after|as|before|but|except|like|since|than|till|until)$/;

/**
 * "Praised the teachers kidnapped in May": a past without an object of a verb that is never without one is a participle, and describes the noun right before
 * it; what that noun was taken for is what the verb was taken for.
 */
export function withDescribedVictims(rows: readonly Syntax[]): Syntax[] {
  let repaired = [...rows];
  rows.forEach((_, verb) => {
    if (!isPastAlone(repaired, verb) || !isNoun(repaired[verb - 1])) return;
    const noun = namedBy(repaired, verb - 1);
    const described = describedBy(repaired, verb, noun);
    if (described && !isUnder(described, noun, verb)) repaired = described;
  });
  return repaired;
}

/** Neither an auxiliary before nor an object nor a noun right behind. */
const isPastAlone = (rows: readonly Syntax[], verb: number): boolean =>
  /^VB[DN]$/.test(rows[verb]!.xpos) &&
  (OBJECT_BOUND.has(rows[verb]!.lemma) || isToDeath(rows, verb)) &&
  !hasChild(rows.slice(0, verb), verb, /^(?:aux|cop|cc)/) &&
  !rows.some(({ head, deprel }, word) => word > verb && head === verb && /^i?obj/.test(deprel)) &&
  (isToDeath(rows, verb) ||
    TIME.test(rows[verb + 2]?.lemma ?? "") ||
    !/^(?:DET|NUM|PRON|ADJ)$/.test(rows[verb + 1]?.upos ?? ""));

/** "Kidnapped last month", "… this week". */
const TIME = /^(?:day|night|morning|evening|afternoon|week|weekend|month|year)$/;

/** "Found three men shot dead", "… beaten to death": whoever is so is who suffered it. */
const isToDeath = (rows: readonly Syntax[], verb: number): boolean =>
  SUFFERED.has(rows[verb]!.lemma) &&
  (rows[verb + 1]?.lemma === "dead" || (rows[verb + 1]?.lemma === "to" && rows[verb + 2]?.lemma === "death"));

/** A participle with an auxiliary between it and a verb before it. */
const isPassive = (rows: readonly Syntax[], verb: number, participle: number): boolean =>
  /^VB[DN]$/.test(rows[participle]!.xpos) &&
  rows.slice(verb + 1, participle).some(({ upos, head }) => upos === "AUX" && (head === verb || head === participle));

/** Verbs that have a clause for their object, with "that" or without. */
const TELLING = new Set(
  "say tell think believe claim announce report know hope fear add allege insist deny confirm warn suggest see show find".split(
    " ",
  ),
);

function describedBy(rows: readonly Syntax[], verb: number, noun: number): Syntax[] | undefined {
  const { head, deprel } = rows[verb]!;
  const described = rows.map((each, word) =>
    word === verb ? { ...each, xpos: "VBN", head: noun, deprel: "acl" } : each,
  );
  const own = rows[noun]!;
  if (own.head !== verb) {
    if (hasChild(rows, verb, SUBJECT) || !/^(?:advcl|advmod|ccomp|dep|nmod|parataxis)$/.test(deprel)) return undefined;
    return described;
  }
  const above = rows[head];
  if (casedIn(rows).has(noun)) {
    if (!above || head > noun || hasChild(rows, verb, /^mark$/)) return undefined;
    described[noun] = { ...own, head, deprel: isNoun(above) ? "nmod" : "obl" };
    return described;
  }
  if (!/^(?:nsubj|obj)/.test(own.deprel)) return undefined;
  const main = rows.findIndex(
    (each, word) =>
      word > verb &&
      each.head === verb &&
      each.upos === "VERB" &&
      (isFinite(rows, word) || isPassive(rows, verb, word)),
  );
  if (main >= 0) {
    if (hasChild(rows, main, SUBJECT) || hasChild(rows, main, /^(?:cc|mark)$/)) return undefined;
    rows.forEach((each, word) => {
      if (each.head !== verb || word === noun) return;
      if (word < noun || each.upos === "PUNCT" || each.upos === "AUX") described[word] = { ...each, head: main };
    });
    described[main] = { ...rows[main]!, head, deprel };
    described[noun] = { ...own, head: main, deprel: subjectOf(described, main) };
    return described;
  }
  if (!above || !/^(?:ccomp|obj|dep)$/.test(deprel) || head > noun || above.upos !== "VERB") return undefined;
  if (TELLING.has(above.lemma) && !(above.lemma === "find" && isToDeath(rows, verb))) return undefined;
  if (hasChild(rows, head, /^obj$/) && deprel !== "obj") return undefined;
  described[noun] = { ...own, head, deprel: "obj" };
  return described;
}

/**
 * "Hungry strikers in the port blocked the gate": an adjective as the root, whose subject is the noun behind it, describes that noun (UD: amod), and
 * the past behind the noun, with an object, is the verb.
 */
export function withoutAdjectivesAsRoots(rows: readonly Syntax[]): Syntax[] {
  const root = rows.findIndex(({ head }) => head < 0);
  if (rows[root]?.upos !== "ADJ" || hasChild(rows, root, /^(?:cop|aux|mark)/)) return [...rows];
  const noun = rows.findIndex(({ head, deprel }, word) => word > root && head === root && deprel === "nsubj");
  if (noun < 0 || rows.slice(root + 1, noun).some(({ upos }) => !/^(?:ADJ|NOUN|PROPN)$/.test(upos))) return [...rows];
  const verb = rows.findIndex(
    ({ deprel, xpos }, word) =>
      word > noun &&
      deprel === "acl" &&
      /^VB[DN]$/.test(xpos) &&
      hasChild(rows, word, /^obj$/) &&
      isUnder(rows, word, noun),
  );
  if (verb < 0 || rows.slice(noun, verb).some(({ upos }) => upos === "PUNCT" || upos === "VERB")) return [...rows];
  return rows.map((row, word) => {
    if (word === verb) return { ...row, xpos: "VBD", head: -1, deprel: "root" };
    if (word === noun) return { ...row, head: verb };
    if (word === root) return { ...row, head: noun, deprel: "amod" };
    return row.head === root ? { ...row, head: verb } : row;
  });
}
