/** Who suffers what a verb says, where the tree does not tell. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { casedIn, CHARGING, hasChild, isNoun, isUnder } from "./arcs.js";
import { SUFFERED } from "./suffered.table.js";

/**
 * "Italy has offered", "soldiers executed villagers": without a form of "be" or "get" nobody suffers what a verb beside "have", or with one party before and
 * another right behind it, says.
 */
export function withActiveSubjects(rows: readonly Syntax[]): Syntax[] {
  const has = (verb: number, lemma: RegExp): boolean =>
    rows.some(({ head, lemma: own }) => head === verb && lemma.test(own));
  const party = /^(?:nsubj(?::pass)?|obj)$/;
  const cased = casedIn(rows);
  const active = new Set(
    rows.flatMap(({ deprel, head }, word) => {
      if (deprel !== "nsubj:pass" || head < 0 || has(head, /^(?:be|been|get|got)$/)) return [];
      const another = rows.findIndex(
        (each, other) =>
          other > head && each.head === head && party.test(each.deprel) && isNoun(each) && !cased.has(other),
      );
      const behind = another > head && !rows.slice(head + 1, another).some(({ upos }) => APART.test(upos));
      const participle = /^VB[DN]$/.test(rows[head]!.xpos);
      return has(head, /^have$/) || (participle && word < head && behind) ? [head] : [];
    }),
  );
  if (active.size === 0) return [...rows];
  return rows.map((row, word) => {
    if (active.has(word) && row.xpos === "VBN" && !has(word, /^have$/)) return { ...row, xpos: "VBD" };
    return row.deprel === "nsubj:pass" && active.has(row.head) ? { ...row, deprel: "nsubj" } : row;
  });
}

/** What no noun right behind a verb stands behind. */
const APART = /^(?:PUNCT|VERB|AUX|SCONJ|CCONJ)$/;

/** "Have been abducted": beside a participle "been" is no copula, and who stands before it has suffered what it says. */
export function withPassivesOfBeen(rows: readonly Syntax[]): Syntax[] {
  const verbs = new Set(
    rows.flatMap(({ deprel, xpos, lemma, head }, word) =>
      deprel === "cop" && xpos === "VBN" && lemma === "be" && head > word && rows[head]?.xpos === "VBN" ? [head] : [],
    ),
  );
  return rows.map((row, word) => {
    if (!verbs.has(row.head) || word > row.head) return row;
    if (row.deprel === "cop") return { ...row, upos: "AUX", deprel: "aux:pass" };
    const suffers = row.deprel === "nsubj" || (row.deprel === "obj" && !hasChild(rows, row.head, /^nsubj/));
    return suffers ? { ...row, deprel: "nsubj:pass" } : row;
  });
}

/** "Beheaded a shepherd they accused of spying": behind a noun and a pronoun that is its only party such a verb describes the noun. */
export const withAccusersBehindNouns = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, verb) => {
    const [noun, accuser] = [rows[verb - 2], rows[verb - 1]];
    const bare = accuser?.upos === "PRON" && accuser.head === verb && !hasChild(rows, verb, /^(?:mark|aux|i?obj)/);
    const charges = row.deprel === "advcl" && CHARGING.test(row.lemma) && rows[verb + 1]?.lemma === "of";
    return charges && bare && noun?.upos === "NOUN" && !isUnder(rows, verb - 2, verb)
      ? { ...row, head: verb - 2, deprel: "acl" }
      : row;
  });

/** "Guards accused of locking doors": without an object the one who stands before the verb is the one accused. */
export function withAccused(rows: readonly Syntax[]): Syntax[] {
  const accusedOf = (verb: number): boolean => {
    const { xpos, lemma } = rows[verb]!;
    const of = rows[verb + 1];
    const clause = of?.deprel === "mark" || of?.deprel === "case" ? of.head : -1;
    return /^VB[DN]$/.test(xpos) && CHARGING.test(lemma) && of?.lemma === "of" && isUnder(rows, clause, verb);
  };
  return rows.map((row, word) => {
    // "Two banks it accused of helping": who stands between a noun and its clause is who accuses.
    if (row.deprel === "nsubj:pass" && row.upos === "PRON" && accusedOf(row.head) && isBetween(rows, word))
      return { ...row, deprel: "nsubj" };
    if (
      /^acl/.test(row.deprel) &&
      accusedOf(word) &&
      rows.some((each, at) => each.head === word && isBetween(rows, at))
    )
      return { ...row, deprel: "acl:relcl", xpos: "VBD" };
    const passive = (verb: number): boolean =>
      accusedOf(verb) &&
      !hasChild(rows, verb, /^(?:i?obj|aux)/) &&
      !rows.some((_, at) => at === word && isBetween(rows, at));
    if (row.deprel === "nsubj" && row.head > word && passive(row.head)) return { ...row, deprel: "nsubj:pass" };
    return row.xpos === "VBD" && passive(word) && hasChild(rows, word, /^nsubj/) ? { ...row, xpos: "VBN" } : row;
  });
}

/** A subject that is a pronoun, between the noun and the verb of a relative clause without a word for it. */
const isBetween = (rows: readonly Syntax[], subject: number): boolean => {
  const { head, deprel, upos } = rows[subject]!;
  const verb = rows[head];
  return (
    /^nsubj/.test(deprel) && upos === "PRON" && subject < head && /^acl/.test(verb!.deprel) && verb!.head < subject
  );
};

/** Participles of those who are freed of guilt, which taggers take for adjectives, with their verbs. */
const FREED = new Map([
  ["acquitted", "acquit"],
  ["exonerated", "exonerate"],
  ["absolved", "absolve"],
]);

/** "Was acquitted of fraud", "acquitted the guard of fraud": a verb, whose sufferer stands before a form of "be" and behind the verb elsewhere. */
export function withAcquitted(rows: readonly Syntax[]): Syntax[] {
  const freed = new Map(
    rows.flatMap(({ upos, lemma }, word) => {
      const verb = upos === "ADJ" || upos === "VERB" ? FREED.get(lemma) : undefined;
      return verb ? [[word, { verb, passive: hasChild(rows, word, /^(?:cop|aux:pass)$/) }] as const] : [];
    }),
  );
  if (freed.size === 0) return [...rows];
  return rows.map((row, word) => {
    const own = freed.get(word);
    if (own) return { ...row, upos: "VERB", xpos: own.passive ? "VBN" : "VBD", lemma: own.verb };
    const above = freed.get(row.head);
    if (!above) return row;
    if (row.deprel === "cop") return { ...row, upos: "AUX", deprel: "aux:pass" };
    if (above.passive && row.deprel === "nsubj") return { ...row, deprel: "nsubj:pass" };
    if (!above.passive && row.deprel.startsWith("nsubj")) return { ...row, deprel: word > row.head ? "obj" : "nsubj" };
    // "… of raping a guard": a gerund behind "of" is a clause, and joined to nothing.
    const gerund = row.deprel === "conj" && row.xpos === "VBG" && rows[word - 1]?.lemma === "of";
    return gerund ? { ...row, upos: "VERB", deprel: "advcl" } : row;
  });
}

/**
 * "Sixty were detained and 14 treated", "… and seven others, two of them guards, injured": behind an "and" a second one that suffers the verb, with a participle
 * right behind or behind what commas set apart, is who suffers what the participle says.
 */
export function withGappedPassives(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, participle) => {
    const apart = isNoun(rows[row.head]) && rows[participle - 1]?.lemma === "," && /^(?:amod|acl)$/.test(row.deprel);
    const subject = apart ? row.head : participle - 1;
    const second = rows[subject];
    const verb = apart ? (second?.head ?? -1) : row.head;
    if (verb < 0 || verb > subject || subject > participle) return;
    if (!(apart ? isPast(row) : row.xpos === "VBN" && /^(?:advcl|acl|conj|xcomp|dep)$/.test(row.deprel))) return;
    if (second?.head !== verb || !second.deprel.startsWith("nsubj") || rows[verb]!.xpos !== "VBN") return;
    const before = rows.slice(verb + 1, subject).findIndex(({ deprel }) => deprel === "cc");
    if (before < 0 || isUnder(rows, verb, participle)) return;
    repaired[participle] = { ...row, upos: "VERB", xpos: "VBN", head: verb, deprel: "conj" };
    repaired[subject] = { ...second, head: participle, deprel: "nsubj:pass" };
    const and = verb + 1 + before;
    repaired[and] = { ...rows[and]!, head: participle };
    // What stands behind the participle is told of it.
    rows.forEach((each, word) => {
      if (word > participle && each.head === verb && /^(?:obj|advmod)/.test(each.deprel))
        repaired[word] = { ...each, head: participle };
    });
  });
  return repaired;
}

const isPast = ({ upos, xpos, lemma }: Syntax): boolean => xpos === "VBN" || (upos === "ADJ" && /ed$/.test(lemma));

/** "Was arrested on Monday and freed on Wednesday": a past without a subject or an object, joined to a passive, is one too. */
export const withJoinedPassives = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, verb) => {
    const passive = rows[row.head]?.xpos === "VBN" && hasChild(rows, row.head, /^aux:pass$/);
    const bare = !hasChild(rows, verb, /^(?:[nc]subj|aux|i?obj|[cx]comp|compound:prt)/);
    const joined = row.deprel === "conj" && row.xpos === "VBD" && SUFFERED.has(row.lemma);
    return joined && passive && bare ? { ...row, xpos: "VBN" } : row;
  });

/** Whether nothing but what describes a noun stands between it and a "by". */
function isBehindBy(rows: readonly Syntax[], noun: number): boolean {
  const before = rows.findLastIndex(({ upos, head }, word) => word < noun && !(head === noun && DESCRIBING.test(upos)));
  return rows[before]?.lemma === "by" && rows[before]!.upos === "ADP";
}
const DESCRIBING = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/;

/** "Was driven into exile": an agent has "by" (UD: obl:agent), and what stands so behind a passive is no second subject: "killed by soldiers". */
export const withAgentsBehindBy = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, word) => {
    if (/^nsubj/.test(row.deprel) && row.head >= 0 && row.head < word && rows[row.head]!.xpos === "VBN")
      return isBehindBy(rows, word) ? { ...row, deprel: "obl:agent" } : row;
    if (row.deprel !== "obl:agent") return row;
    const cases = rows.filter(({ head, deprel }) => head === word && deprel === "case");
    return cases.length > 0 && cases.every(({ lemma }) => lemma !== "by") ? { ...row, deprel: "obl" } : row;
  });

/** "Two were stabbed": beside a participle a form of "be" makes a passive of it (UD: aux:pass), unless it has an object or has only gone. */
export const withPassiveAuxiliaries = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, word) => {
    const verb = rows[row.head];
    const passive = row.deprel === "aux" && row.lemma === "be" && row.head > word && verb?.xpos === "VBN";
    if (!passive || INTRANSITIVE.test(verb.lemma) || hasChild(rows, row.head, /^(?:aux:pass|i?obj|[cx]comp)/))
      return row;
    return { ...row, deprel: "aux:pass" };
  });

const INTRANSITIVE = /^(?:go|come|become|fall|rise|arrive|grow)$/;

/** "We will not be blackmailed": the subject of a participle with a passive auxiliary suffers it (UD: nsubj:pass). */
export const withPassiveSubjects = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, word) => {
    if (row.deprel !== "nsubj" || row.head < word || rows[row.head]!.xpos !== "VBN") return row;
    return hasChild(rows, row.head, /^aux:pass$/) && !hasChild(rows, row.head, /^i?obj/)
      ? { ...row, deprel: "nsubj:pass" }
      : row;
  });

const CAPTIVE = /^(?:hostage|captive|prisoner)$/;

/** "Was abducted, held hostage and freed": what somebody is held as is no object (UD: xcomp), and with no object before it the verb is passive. */
export function withCaptives(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach(({ xpos, lemma, deprel, head }, word) => {
    const verb = word - 1;
    const bare = xpos === "NN" && CAPTIVE.test(lemma) && !hasChild(rows, word, /^(?:det|amod|nummod)/);
    if (!bare || head !== verb || !/^(?:obj|xcomp)$/.test(deprel) || !/^VB[DN]$/.test(rows[verb]?.xpos ?? "")) return;
    const another = rows.some((each, other) => other !== word && each.head === verb && each.deprel === "obj");
    if (another || rows.some((each) => each.head === verb && each.lemma === "have")) return;
    repaired[word] = { ...rows[word]!, deprel: "xcomp" };
    repaired[verb] = { ...repaired[verb]!, xpos: "VBN" };
    rows.forEach((each, subject) => {
      if (each.head === verb && each.deprel === "nsubj") repaired[subject] = { ...each, deprel: "nsubj:pass" };
    });
  });
  return repaired;
}
