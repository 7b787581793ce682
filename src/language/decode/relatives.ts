/** Relative clauses, and the verbs behind them. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import {
  casedIn,
  caseOf,
  CLAUSE,
  hasChild,
  isFinite,
  isNoun,
  isUnder,
  namedBy,
  servedBy,
  SUBJECT,
  subjectOf,
} from "./arcs.js";
import { KIN, SUFFERED } from "./suffered.table.js";

/** What begins with "which", "that" or "in which", or behind a comma with "who", describes the noun before it. */
export function withRelatives(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, pronoun) => {
    const clause = rows[row.head];
    const cased = rows[pronoun - 1]?.deprel === "case" && rows[pronoun - 1]!.head === pronoun;
    // "Odo Lenz, who/obj surrendered": of a verb without another subject it is the subject.
    const alone = row.deprel === "obj" && row.xpos === "WP" && !hasChild(rows, row.head, SUBJECT);
    if (alone && row.head > pronoun) repaired[pronoun] = { ...row, deprel: subjectOf(rows, row.head) };
    const opens = alone || row.deprel.startsWith("nsubj") || (cased && row.deprel.startsWith("obl"));
    if (!opens || !/^W(?:DT|P)$/.test(row.xpos) || row.head < pronoun) return;
    // "Ana Ruiz who is accused/conj": so is a clause joined to the noun right before it.
    const joined = clause?.deprel === "conj" && /^who$/i.test(form(pronoun)) && isNoun(rows[clause.head]);
    if ((clause?.deprel === "acl" || joined) && clause!.head < pronoun)
      repaired[row.head] = { ...clause!, deprel: "acl:relcl" };
    // "Said Ana Ruiz, who said she": a verb with a subject is no auxiliary, and what describes a noun no clause of a verb's.
    const aux = clause?.deprel === "aux" && clause.upos === "VERB";
    const first = cased ? pronoun - 1 : pronoun;
    const last = rows.findLastIndex(({ upos }, word) => word < first && upos !== "PUNCT");
    const noun = /^who$/i.test(form(pronoun)) ? beforeDay(rows, last) : last;
    const named = rows[noun]?.upos === "PROPN" && !SENTENTIAL.test(clause?.lemma ?? "");
    const ofNoun = clause?.deprel === "advcl:relcl" && (named || isNoun(rows[clause.head]));
    if (!clause || !(aux || ofNoun || CLAUSE.test(clause.deprel))) return;
    const behindMark = noun < first - 1;
    const known = /^(?:which|that)$/i.test(form(pronoun)) || (behindMark && /^whom?$/i.test(form(pronoun)));
    if (!known || !isNoun(rows[noun]) || isUnder(repaired, noun, row.head)) return;
    repaired[row.head] = { ...repaired[row.head]!, head: namedBy(repaired, noun), deprel: "acl:relcl" };
  });
  return repaired;
}

/** "Met Ana Ruiz on May 4, who said": the noun before a day; otherwise the word itself. */
function beforeDay(rows: readonly Syntax[], last: number): number {
  const day = rows[last];
  const phrase = day && /^(?:nmod:unmarked|nummod|flat)$/.test(day.deprel) ? day.head : last;
  const mark = rows.findIndex(({ head, deprel, lemma }) => head === phrase && deprel === "case" && lemma === "on");
  if (!/^(?:NUM|PROPN)$/.test(day?.upos ?? "") || !rows[phrase]!.deprel.startsWith("obl") || mark < 0) return last;
  return rows.findLastIndex(({ upos }, word) => word < mark && upos !== "PUNCT");
}

/** "Prosecutors in Lano, who opened an inquiry": a "who" is nobody's place, but who is there. */
export function withPersonsBeforeWho(rows: readonly Syntax[]): Syntax[] {
  return rows.map((row, verb) => {
    const place = rows[row.head];
    const person = rows[place?.head ?? -1];
    const who = rows.some(({ head, lemma, deprel }) => head === verb && lemma === "who" && deprel.startsWith("nsubj"));
    const isPlace = place?.upos === "PROPN" || PLACES.test(place?.lemma ?? "");
    if (row.deprel !== "acl:relcl" || !who || !isPlace || !/^nmod/.test(place!.deprel)) return row;
    const within = rows.some(
      ({ head, deprel, lemma }, word) =>
        head === row.head && deprel === "case" && word < row.head && WITHIN.test(lemma),
    );
    return within && isNoun(person) && place!.head < row.head ? { ...row, head: place!.head } : row;
  });
}

const PLACES = /^(?:area|city|country|district|province|region|state|town|village)$/;
const WITHIN = /^(?:in|from|at|near|on|outside)$/;

/** "Two died, which the army denies": such a pronoun is no clause, but a party of the verb that follows and hangs where it does. */
export function withRelativeObjects(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, pronoun) => {
    if (!row.deprel.endsWith(":relcl") || row.upos !== "PRON" || !/^W(?:DT|P)$/.test(row.xpos) || row.head > pronoun)
      return;
    const verb = rows.findIndex(({ head }, word) => word > pronoun && isFinite(rows, word) && head <= pronoun);
    const clause = rows[verb];
    if (clause?.upos !== "VERB" || !/^(?:parataxis|[ac]comp|acl|advcl|conj|dep)/.test(clause.deprel)) return;
    if (!hasChild(rows, verb, SUBJECT) || hasChild(rows, verb, /^(?:cc|obj|ccomp)$/)) return;
    repaired[verb] = { ...clause, head: row.head, deprel: row.deprel };
    repaired[pronoun] = { ...row, head: verb, deprel: "obj" };
  });
  return repaired;
}

/** What a "which" does that stands for the whole clause before it (UD: advcl:relcl): "…, which angered them". */
const SENTENTIAL =
  /^(?:anger|bring|cause|come|force|happen|help|lead|leave|make|mean|prompt|push|raise|result|show|spark|suggest|surprise|trigger)$/;

/** "The marchers, who demanded an inquiry, set fire to cars, witnesses said": the verb behind a relative clause is that of the noun before it. */
export function withSubjectsBeforeRelatives(rows: readonly Syntax[]): Syntax[] {
  const served = servedBy(rows);
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    const relative = row.head;
    const noun = rows[relative]?.head ?? -1;
    if (!isFinite(rows, verb) || row.upos !== "VERB" || served.has(verb) || rows[verb - 1]?.upos !== "PUNCT") return;
    if (!/^(?:xcomp|conj|ccomp|advcl|parataxis)$/.test(row.deprel) || relative > verb || noun < 0 || noun > relative)
      return;
    if (rows[relative]!.deprel !== "acl:relcl" || !isNoun(rows[noun]) || rows[noun + 1]?.upos !== "PUNCT") return;
    if (rows.some(({ head, deprel }) => head === verb && /^(?:cc|mark)$/.test(deprel))) return;
    const subject = rows[noun]!;
    const above = subject.head;
    const another = rows.some(
      ({ head, deprel }, word) => word !== noun && word > verb && head === above && deprel.startsWith("nsubj"),
    );
    if (!subject.deprel.startsWith("nsubj") || above < verb || !another) return;
    repaired[verb] = { ...row, head: above, deprel: "ccomp" };
    repaired[noun] = { ...subject, head: verb, deprel: subjectOf(rows, verb) };
  });
  return repaired;
}

/**
 * "Confirmed the death of a couple who had been abducted", "claimed responsibility for the bombing, which killed eight": what stands before the pronoun is no part
 * of the relative clause, but of the verb before it.
 */
export function withPartiesBeforeRelatives(rows: readonly Syntax[]): Syntax[] {
  const cased = casedIn(rows);
  const repaired = [...rows];
  rows.forEach((row, pronoun) => {
    const relative = row.head;
    const verb = rows[relative]?.head ?? -1;
    if (!/^W(?:DT|P)$/.test(row.xpos) || !/^(?:nsubj|obj)/.test(row.deprel) || relative < pronoun) return;
    if (rows[relative]!.deprel !== "acl:relcl" || verb < 0 || verb > pronoun || rows[verb]!.upos !== "VERB") return;
    const party = rows.findIndex(
      ({ head, deprel }, word) =>
        word > verb && word < pronoun && head === relative && /^(?:nsubj|obl|obj)/.test(deprel),
    );
    if (party < 0 || !isNoun(rows[party]) || (!cased.has(party) && hasChild(rows, verb, /^obj$/))) return;
    repaired[party] = { ...rows[party]!, head: verb, deprel: cased.has(party) ? "obl" : "obj" };
    const noun = isNoun(rows[pronoun - 1]) && !isUnder(repaired, pronoun - 1, relative) ? pronoun - 1 : party;
    repaired[relative] = { ...rows[relative]!, head: noun };
    const behind = rows.some(({ head, deprel }, word) => word > relative && head === relative && deprel === "obj");
    if (row.deprel === "obj" && behind) repaired[pronoun] = { ...row, deprel: subjectOf(rows, relative) };
  });
  return repaired;
}

/**
 * "A barracks that wounded/case guards", "killed people as soldiers were battling/case rebels": a verb is no preposition of the noun before it; right behind "that" it
 * describes the noun, and with a subject and a mark of its own it is a clause of the verb above.
 */
export function withClausesAsCases(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, word) => {
    const noun = rows[row.head];
    if (row.deprel !== "case" || !/^VB[DGPZ]$/.test(row.xpos) || row.head >= word || !isNoun(noun)) return;
    const that = rows[word - 1];
    const clausal = hasChild(rows, word, SUBJECT) && hasChild(rows, word, /^mark$/);
    if (that?.xpos === "WDT" && that.head === word && row.xpos !== "VBG") {
      repaired[word] = { ...row, deprel: "acl:relcl" };
      repaired[word - 1] = { ...that, upos: "PRON", deprel: "nsubj" };
    } else if (clausal && rows[noun!.head]?.upos === "VERB")
      repaired[word] = { ...row, head: noun!.head, deprel: "advcl" };
  });
  return repaired;
}

/** "Relatives of three farmers who were killed": whom a loss leaves behind is not who was lost. */
export function withThoseMourned(rows: readonly Syntax[]): Syntax[] {
  return rows.map((row, verb) => {
    const who = rows.findIndex(({ head, lemma, deprel }) => head === verb && lemma === "who" && /^nsubj/.test(deprel));
    if (row.deprel !== "acl:relcl" || who < 0 || !KIN.test(rows[row.head]?.lemma ?? "")) return row;
    const lost = rows[who]!.deprel === "nsubj:pass" ? SUFFERED.has(row.lemma) : row.lemma === "die";
    const whose = rows.findIndex(
      ({ head, deprel }, word) => head === row.head && deprel === "nmod" && word < who && caseOf(rows, word) === "of",
    );
    return lost && whose > row.head ? { ...row, head: whose } : row;
  });
}

/** "India, whose nationals are aboard, protested": what "whose" owns is no subject of the main verb where a copula stands right behind it. */
export function withOwnedSubjects(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, whose) => {
    const owned = row.xpos === "WP$" ? row.head : -1;
    const copula = owned + 1;
    const said = rows[copula]?.head ?? -1;
    const owner = rows.findLastIndex(({ upos }, word) => word < whose && upos !== "PUNCT");
    if (owned < whose || rows[copula]?.deprel !== "cop" || said < copula || !isNoun(rows[owner])) return;
    if (isUnder(repaired, owner, owned)) return;
    if (!rows[owned]!.deprel.startsWith("nsubj") || rows[owned]!.head === said || !isUnder(rows, said, owned)) return;
    repaired[said] = { ...rows[said]!, head: owner, deprel: "acl:relcl" };
    repaired[owned] = { ...rows[owned]!, head: said, deprel: "nsubj" };
  });
  return repaired;
}

/** "Any unit that resisted would be destroyed": of two subjects side by side the pronoun is that of the clause, and the noun before it that of the verb above. */
export function withSubjectsBesideRelatives(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, pronoun) => {
    const noun = pronoun - 1;
    const { head: relative, deprel } = row;
    const subject = rows[noun];
    if (!RELATIVE.test(row.lemma) || !deprel.startsWith("nsubj") || subject?.head !== relative || relative < pronoun)
      return;
    if (!subject.deprel.startsWith("nsubj") || !ANTECEDENT.test(subject.upos)) return;
    const verb = rows[relative]!.head;
    if (verb < relative || rows[verb]!.upos !== "VERB" || hasChild(rows, verb, SUBJECT)) return;
    repaired[noun] = { ...subject, head: verb, deprel: subjectOf(rows, verb) };
    repaired[pronoun] = { ...row, upos: "PRON", xpos: "WDT" };
    repaired[relative] = { ...rows[relative]!, head: noun, deprel: "acl:relcl" };
  });
  return repaired;
}

const RELATIVE = /^(?:that|which|who)$/;

/** "Said anyone who helps them will be arrested": an auxiliary stands before its verb, and belongs to none before it. */
export const withAuxiliariesBefore = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, word) => {
    if (row.upos !== "AUX" || !/^aux(?::pass)?$/.test(row.deprel) || row.head > word || row.head < 0) return row;
    let verb = word + 1;
    while (/^(?:AUX|ADV|PART)$/.test(rows[verb]?.upos ?? "")) verb++;
    const base = /^VB[NG]?$/.test(rows[verb]?.xpos ?? "") && rows[verb]!.upos === "VERB";
    return base && !isUnder(rows, verb, word) ? { ...row, head: verb } : row;
  });

/**
 * "Anyone who crosses the line will be arrested": behind a relative clause a verb with an auxiliary and without a subject is that of the noun before the
 * clause (clauses that describe nouns without a relative have no tense; UD: acl).
 */
export function withPredicatesBehindRelatives(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, verb) => {
    const tensed = rows.some(
      ({ head, upos, xpos }, at) => head === verb && at < verb && upos === "AUX" && TENSED.test(xpos),
    );
    if (row.upos !== "VERB" || !tensed || row.head < 0 || row.head > verb || !BEHIND.test(row.deprel)) return;
    if (hasChild(rows, verb, SUBJECT) || hasChild(rows, verb, /^(?:mark|cc)$/)) return;
    if (rows.some(({ head, xpos }) => head === verb && xpos.startsWith("W"))) return;
    const relative = rows.findLastIndex(
      ({ deprel, head }, at) => at < verb && deprel === "acl:relcl" && (at === row.head || head === row.head),
    );
    const noun = rows[relative]?.head ?? -1;
    const above = rows[noun];
    if (!above || noun > relative || !ANTECEDENT.test(above.upos) || !TAKEN.test(above.deprel)) return;
    const clause = above.head < 0 ? { head: -1, deprel: "root" } : { head: above.head, deprel: "ccomp" };
    repaired[verb] = { ...row, ...clause };
    repaired[noun] = { ...above, head: verb, deprel: subjectOf(rows, verb) };
    rows.forEach((each, mark) => {
      if (each.head === noun && each.deprel === "mark" && mark < noun) repaired[mark] = { ...each, head: verb };
    });
  });
  return repaired;
}

const TENSED = /^(?:VB[DPZ]|MD)$/;
const ANTECEDENT = /^(?:NOUN|PROPN|PRON)$/;
const BEHIND = /^(?:acl|acl:relcl|advmod|advcl|xcomp|ccomp|dep|parataxis)$/;
/** What a noun is taken for whose verb was not seen. */
const TAKEN = /^(?:root|nsubj|nsubj:pass|obj|ccomp|dep|dislocated)$/;

/** "Whoever shelters deserters will be shot": what "whoever" does describes it, and the verb behind is the one it is the subject of (UD: free relatives). */
export function withFreeRelatives(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, pronoun) => {
    const relative = pronoun + 1;
    const own = rows[relative];
    if (!/^who(?:m?ever)$/i.test(form(pronoun)) || own?.upos !== "VERB" || !isFinite(rows, relative)) return;
    const main = [row.head, own.head].find((head) => head > relative && rows[head]!.upos === "VERB");
    if (main === undefined) return;
    repaired[pronoun] = { ...row, head: main, deprel: subjectOf(rows, main) };
    repaired[relative] = { ...own, head: pronoun, deprel: "acl:relcl" };
    rows.forEach((each, word) => {
      if (word > relative && each.head === relative && each.deprel.startsWith("nsubj"))
        repaired[word] = { ...each, deprel: "obj" };
    });
  });
  return repaired;
}
