/** How nouns hang on what stands before them, by the prepositions that they have and have not. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { casedIn, caseOf, hasChild, isNoun, isUnder, SUBJECT } from "./arcs.js";

/**
 * What has a preposition of its own is no subject or object of a verb and no part of an adjective before it, but oblique (UD: obl);
 * and it is no compound with what stands before.
 */
export function withObliques(rows: readonly Syntax[]): Syntax[] {
  const cased = casedIn(rows);
  return rows.map((row, word) => {
    if (!cased.has(word) || !isNoun(row)) return row;
    if (row.deprel === "compound" && rows[row.head]?.upos === "VERB") return besideCase(rows, word);
    const whole = wholeOf(rows, word);
    if (whole >= 0) return { ...row, head: whole, deprel: "nmod" };
    const [above, before] = [rows[row.head]?.upos, row.head < word];
    const bare = /^[cx]comp$/.test(row.deprel) && !hasChild(rows, word, /^(?:cop|nsubj|mark)/);
    // "The killing by gunmen/obj": nor is it the object of a noun.
    const part = isNoun(rows[row.head]) ? /^(?:compound|appos|obj)$/ : /^(?:compound|appos)$/;
    if (before && part.test(row.deprel)) return { ...row, deprel: "nmod" };
    const oblique =
      (above === "VERB" && (bare || /^(?:obj|nsubj|nmod)$/.test(row.deprel))) ||
      (above === "ADJ" && before && (bare || row.deprel === "nmod"));
    return oblique ? { ...row, deprel: "obl" } : row;
  });
}

/** "Three of its fighters died": the number right before the "of" of what hangs where it does, and says of whom there are so many; -1 for none. */
function wholeOf(rows: readonly Syntax[], word: number): number {
  const of = rows.findIndex(({ head, deprel, lemma }) => head === word && deprel === "case" && lemma === "of");
  const before = rows[of - 1];
  return of < word && before?.upos === "NUM" && before.head >= 0 && before.head === rows[word]!.head ? of - 1 : -1;
}

/** "Tear gas and rubber bullets": what is joined to something stands behind it (UD: conj), so that what stands before the "and" is joined to what is behind. */
export function withJoinedNouns(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, word) => {
    const noun = row.head;
    const and = rows.findLastIndex(({ deprel, head }, at) => at < word && deprel === "cc" && head === noun);
    const first = rows[and - 1];
    if (row.deprel !== "conj" || noun < word || and < 0 || !isNoun(rows[noun]) || !isNoun(first)) return;
    if (first!.head !== noun || !isNoun(row)) return;
    repaired[and - 1] = { ...first!, head: rows[noun]!.head, deprel: rows[noun]!.deprel };
    repaired[noun] = { ...rows[noun]!, head: and - 1, deprel: "conj" };
    repaired[word] = { ...row, deprel: "compound" };
    rows.forEach((each, at) => {
      if (each.head === noun && each.deprel === "case" && at < and) repaired[at] = { ...each, head: and - 1 };
    });
  });
  return repaired;
}

/** "The government and the rebels swapped prisoners": what has an "and" of its own and no preposition is joined to the noun before it. */
export function withNounsBehindAnd(rows: readonly Syntax[]): Syntax[] {
  const cased = casedIn(rows);
  return rows.map((row, word) => {
    const first = row.head;
    if (!isNoun(row) || first < 0 || first > word || !isNoun(rows[first]) || cased.has(word)) return row;
    if (!/^(?:nmod|appos|compound|flat|dep)$/.test(row.deprel)) return row;
    const joined = rows.some(({ head, deprel }, at) => at > first && at < word && head === word && deprel === "cc");
    return joined ? { ...row, deprel: "conj" } : row;
  });
}

/** "Set ablaze a lorry and a truck": a noun with an "and" and nothing of a clause is joined to the object before it, and to no verb. */
export function withNounsJoinedToObjects(rows: readonly Syntax[]): Syntax[] {
  const cased = casedIn(rows);
  return rows.map((row, noun) => {
    const verb = row.head;
    if (row.deprel !== "conj" || !isNoun(row) || verb < 0 || verb > noun || cased.has(noun)) return row;
    if (rows[verb]!.upos !== "VERB" || hasChild(rows, noun, /^(?:[nc]subj|aux|cop|obj|obl)/)) return row;
    const and = rows.findIndex(({ head, deprel }, word) => head === noun && deprel === "cc" && word < noun);
    const object = rows.findIndex(({ head, deprel }, word) => head === verb && deprel === "obj" && word > verb);
    if (object < 0 || and < object || !isNoun(rows[object])) return row;
    return rows.slice(object, and).every((_, at) => isUnder(rows, object + at, object))
      ? { ...row, head: object }
      : row;
  });
}

/** "Called on A to free the crew and on B to end sales": what has a preposition behind "and" is joined to the phrase before it that has the same one. */
export function withJoinedObliques(rows: readonly Syntax[]): Syntax[] {
  return rows.map((row, noun) => {
    const own = row.deprel === "conj" && isNoun(row) ? caseOf(rows, noun) : "";
    if (own === "" || row.head > noun || !isNoun(rows[row.head]) || caseOf(rows, row.head) !== "") return row;
    if (!rows.slice(row.head, noun).some(({ deprel, head }) => deprel === "cc" && head === noun)) return row;
    const first = rows.findLastIndex(
      ({ head, deprel }, word) =>
        word < row.head &&
        deprel === "obl" &&
        isUnder(rows, row.head, head) &&
        (caseOf(rows, word) || particleOf(rows, head)) === own,
    );
    return first < 0 ? row : { ...row, head: first };
  });
}

const particleOf = (rows: readonly Syntax[], verb: number): string | undefined =>
  rows.find(({ head, deprel }) => head === verb && deprel === "compound:prt")?.lemma;

/** "A rally over the arrests": what has a preposition and neither an "and" nor a comma before it is joined to nothing. */
export function withoutBareJoins(rows: readonly Syntax[]): Syntax[] {
  const cased = casedIn(rows);
  return rows.map((row, noun) => {
    const first = row.head;
    if (row.deprel !== "conj" || !isNoun(row) || !isNoun(rows[first]) || first > noun || !cased.has(noun)) return row;
    return rows.slice(first, noun).some(({ upos }) => /^(?:CCONJ|PUNCT|SYM)$/.test(upos))
      ? row
      : { ...row, deprel: "nmod" };
  });
}

/** "The editor of a paper", "50 million dollars in aid": what stands behind "of" hangs on the noun or sum before it, never the other way round. */
export function withWholes(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach(({ deprel, lemma, head: part }, of) => {
    const other = rows[part];
    if (deprel !== "case" || part < of || !isNoun(other) || other!.head < 0) return;
    let whole = of - 1;
    while (whole >= 0 && rows[whole]!.head !== part && rows[whole]!.head >= 0 && rows[whole]!.head < of)
      whole = rows[whole]!.head;
    const noun = rows[whole];
    if (noun?.head !== part || !(lemma === "of" ? isNoun(noun) : lemma === "in" && noun.upos === "SYM")) return;
    const own = /^(?:nsubj|i?obj|obl|conj|appos)/.test(noun.deprel)
      ? noun.deprel
      : other!.deprel.replace(/^obl$/, "obj");
    repaired[whole] = { ...noun, head: other!.head, deprel: own };
    repaired[part] = { ...other!, head: whole, deprel: "nmod" };
  });
  return repaired;
}

/** "The court in Port Halim would decide": a noun with a preposition is no part of a verb, but of the noun before it. */
function besideCase(rows: readonly Syntax[], word: number): Syntax {
  const row = rows[word]!;
  const before = rows.findIndex(({ head, deprel }) => head === word && deprel === "case") - 1;
  return isNoun(rows[before]) && !isUnder(rows, before, word)
    ? { ...row, head: before, deprel: "nmod" }
    : { ...row, deprel: "obl" };
}

/** Adjectives that stand before no noun (Quirk et al. 1985, 7.35). */
const PREDICATED =
  /^(?:abed|ablaze|abroad|adrift|afire|aflame|afloat|afraid|aghast|aground|alight|alike|alive|alone|ashamed|ashore|asleep|awake|aware|dead)$/;

/**
 * "Shot dead four people", "cut open the door", "beat a man to death": what stands before the article or number of a noun, or behind it, is no part of it, but
 * how the verb leaves it.
 */
export function withOutcomes(rows: readonly Syntax[]): Syntax[] {
  return rows.map((row, word) => {
    const object = rows[row.head];
    const behind = object?.deprel === "obj" && row.head === word - 1 && PREDICATED.test(row.lemma);
    // "Leaves six dead in the market": no adjective stands before the preposition of its noun.
    const astray = PREDICATED.test(row.lemma) && row.deprel === "amod" && rows[word - 1]?.deprel === "obj";
    if (astray && rows.slice(word, row.head).some(({ deprel, head }) => deprel === "case" && head === row.head))
      return { ...row, head: rows[word - 1]!.head, deprel: "xcomp" };
    if (row.deprel === "amod" && behind) return { ...row, head: object.head, deprel: "xcomp" };
    if (row.lemma === "death" && row.deprel === "nmod" && rows[word - 1]?.lemma === "to" && object?.deprel === "obj")
      return { ...row, head: object.head, deprel: "obl" };
    const verb = rows[word - 1];
    const noun = rows[row.head];
    const next = rows[word + 1];
    if (row.upos !== "ADJ" || row.deprel !== "amod" || verb?.upos !== "VERB" || noun?.head !== word - 1) return row;
    const before = next?.deprel === "det" || (row.lemma === "dead" && next?.deprel === "nummod");
    return before && next!.head === row.head ? { ...row, head: word - 1, deprel: "xcomp" } : row;
  });
}

const HELD = /^(?:hostage|prisoner|captive)$/;

/** "Took 11 children hostage": whom a verb makes something of is its object (UD: obj, and xcomp for what becomes of it). */
export const withObjectsMade = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, word) => {
    const made = rows[row.head];
    if (row.deprel !== "nsubj" || row.head < word || !/^(?:NOUN|ADJ)$/.test(made?.upos ?? "")) return row;
    const held = HELD.test(made!.lemma) && made!.deprel !== "xcomp";
    const verb = held ? rows.findLastIndex(({ upos }, at) => at < word && upos === "VERB") : made!.head;
    if (!(held ? /^(?:take|hold)$/.test(rows[verb]?.lemma ?? "") : made!.deprel === "xcomp")) return row;
    if (verb < 0 || verb > word || rows[verb]!.upos !== "VERB") return row;
    return hasChild(rows, row.head, /^(?:cop|aux|mark)/) || hasChild(rows, verb, /^obj/)
      ? row
      : { ...row, head: verb, deprel: "obj" };
  });

/** What has no preposition and stands behind a verb without an object is its object, as does who is told to do something. */
export function withObjects(rows: readonly Syntax[]): Syntax[] {
  const served = new Set(
    rows.flatMap(({ head, deprel }) => (/^(?:obj|ccomp|xcomp|nsubj:pass|aux:pass)/.test(deprel) ? [head] : [])),
  );
  const marked = new Set(
    rows.flatMap(({ head, deprel, xpos }) => (/^(?:case|mark|cop)$/.test(deprel) && xpos !== "POS" ? [head] : [])),
  );
  const infinitives = new Map(
    rows.flatMap(({ head, deprel, xpos }, word) =>
      deprel === "xcomp" && xpos === "VB" ? [[head, word] as const] : [],
    ),
  );
  return rows.map((row, word) => {
    if (!isNoun(row) || row.head >= word) return row;
    const told = row.deprel === "xcomp" && (infinitives.get(row.head) ?? -1) > word;
    // "Signed an agreement": only verbs of being and becoming have a noun that says what their subject is.
    const bare =
      /^[cx]comp$/.test(row.deprel) &&
      !hasChild(rows, word, /^(?:[nc]subj|expl|aux|cop|mark)/) &&
      !BECOMING.test(rows[row.head]?.lemma ?? "") &&
      !rows.some(
        ({ head, deprel }, at) => at !== word && head === row.head && /^(?:obj|ccomp|nsubj:pass|aux:pass)/.test(deprel),
      );
    if (
      !told &&
      !bare &&
      (!/^(?:obl|appos|nmod|case|mark|reparandum|vocative)$/.test(row.deprel) || served.has(row.head))
    )
      return row;
    const between = rows.slice(row.head + 1, word);
    const apart = ({ upos, deprel }: Syntax): boolean =>
      (upos === "ADP" && deprel !== "compound:prt") || upos === "PUNCT";
    if (marked.has(word) || between.some(apart)) return row;
    return rows[row.head]?.upos === "VERB" ? { ...row, deprel: "obj" } : row;
  });
}

/** Verbs whose complement says what their subject is (Quirk et al. 1985, 16.21), and those that leave the subject out. */
const BECOMING =
  /^(?:appear|be|become|come|constitute|emerge|end|feel|form|get|go|grow|keep|look|make|prove|rank|remain|represent|retire|seem|serve|smell|sound|stay|taste|turn)$/;

/** "A drone attack": a noun directly before a noun that it hangs on is a part of its name; obliques and subjects are those of predicates. */
export function withCompounds(rows: readonly Syntax[]): Syntax[] {
  const copular = new Set(rows.flatMap(({ head, deprel }) => (deprel === "cop" ? [head] : [])));
  const predicates = new Set(rows.flatMap(({ head, deprel }) => (/^(?:cop|nsubj)/.test(deprel) ? [head] : [])));
  return rows.map((row, word) => {
    const noun = rows[row.head];
    if (row.head !== word + 1 || row.upos !== "NOUN" || noun!.upos !== "NOUN") return row;
    const oblique = row.deprel.startsWith("obl") && !predicates.has(row.head);
    const subject = row.deprel === "nsubj" && /^(?:nsubj|obj|obl)/.test(noun!.deprel) && !copular.has(row.head);
    return oblique || subject ? { ...row, deprel: "compound" } : row;
  });
}

/** "A parcel bomb exploded": of two common nouns side by side the second is what is told of, and not another name of the first. */
export function withLastNouns(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, last) => {
    const first = last - 1;
    const other = rows[first];
    if (row.upos !== "NOUN" || other?.upos !== "NOUN") return;
    if (rows[last + 1]?.upos === "PROPN" || row.xpos.startsWith("NNP")) return;
    const named = row.deprel === "appos" && row.head === first;
    // "A car/obl:unmarked bomb exploded": a measure has a number or is a time, and no article.
    const article = rows[first - 1]?.deprel === "det" && rows[first - 1]!.head === first;
    const beside = row.deprel.startsWith("nsubj") && row.head === other.head && other.deprel === "obl:unmarked";
    if (!named && !(article && beside)) return;
    rows.forEach((each, word) => {
      if (each.head === first && word !== last) repaired[word] = { ...each, head: last };
    });
    if (named) repaired[last] = { ...row, head: other.head, deprel: other.deprel };
    repaired[first] = { ...other, head: last, deprel: "compound" };
  });
  return repaired;
}

/** "Demanded their immediate release": what somebody possesses is a noun, and no infinitive. */
export function withPossessed(rows: readonly Syntax[]): Syntax[] {
  const owned = new Set(rows.flatMap(({ head, xpos }, word) => (xpos === "PRP$" && word < head ? [head] : [])));
  const verbal = new Set(rows.flatMap(({ head, deprel }) => (/^(?:mark|aux|nsubj|obj)/.test(deprel) ? [head] : [])));
  const isNominal = (word: number): boolean =>
    owned.has(word) && !verbal.has(word) && /^VBP?$/.test(rows[word]?.xpos ?? "");
  return rows.map((row, word) => {
    if (row.xpos === "JJ" && row.deprel === "advmod" && isNominal(row.head)) return { ...row, deprel: "amod" };
    if (!isNominal(word)) return row;
    return { ...row, upos: "NOUN", xpos: "NN", deprel: /^[cx]comp$/.test(row.deprel) ? "obj" : row.deprel };
  });
}

/** "Court jails blogger", "clash kills five": a noun is no part of a finite verb, but its subject before it or its object behind it, and so is a number. */
export function withPartiesOfVerbs(rows: readonly Syntax[]): Syntax[] {
  const cased = casedIn(rows);
  return rows.map((row, word) => {
    const verb = rows[row.head];
    const isNumber = row.upos === "NUM";
    const loose = isNumber ? /^(?:appos|compound|flat|list|xcomp|obj)$/.test(row.deprel) : row.deprel === "compound";
    if (!loose || !(isNumber || isNoun(row)) || cased.has(word) || !verb || !isFiniteVerb(verb)) return row;
    const next = rows[word + 1];
    const counted = isNumber && isNoun(next) && next!.head === row.head;
    if (row.deprel === "obj")
      return counted && next!.deprel === "obj" ? { ...row, head: word + 1, deprel: "nummod" } : row;
    if (counted) return { ...row, head: word + 1, deprel: "nummod" };
    if (word < row.head) return hasChild(rows, row.head, SUBJECT) ? row : { ...row, deprel: "nsubj" };
    const apart = rows.slice(row.head + 1, word).some(({ upos }) => /^(?:PUNCT|ADP)$/.test(upos));
    return apart || hasChild(rows, row.head, /^(?:obj|ccomp|aux:pass)/) ? row : { ...row, deprel: "obj" };
  });
}

/** In headlines the tags of "jails" disagree. */
const isFiniteVerb = ({ upos, xpos, deprel }: Syntax): boolean =>
  upos === "VERB" ? /^VB[DPZ]$/.test(xpos) : upos === "NOUN" && xpos === "VBZ" && deprel === "root";

/** A verb has one object: the second behind an "and" is joined to the first; in "the group holding them, the Ridge Brigade," it is the group's other name. */
export function withOneObject(rows: readonly Syntax[]): Syntax[] {
  const joined = new Set(rows.flatMap(({ head, deprel }, word) => (deprel === "cc" && word < head ? [head] : [])));
  const first = new Map<number, number>();
  return rows.map((row, word) => {
    if (row.deprel !== "obj") return row;
    const next = rows[word + 1];
    // "Helping resistance fighters": a singular without an article right before a plural only says of which kind.
    const kind = row.xpos === "NN" && next?.xpos === "NNS" && !hasChild(rows, word, /^(?:det|nmod:poss)$/);
    if (kind && next.deprel === "obj" && next.head === row.head) return { ...row, head: word + 1, deprel: "compound" };
    const before = first.get(row.head);
    if (before === undefined) first.set(row.head, word);
    if (before === undefined) return row;
    if (joined.has(word)) return { ...row, head: before, deprel: "conj" };
    const { deprel, head: described } = rows[row.head]!;
    const apart = rows.slice(before + 1, word).some(({ upos }) => upos === "PUNCT");
    const named = apart && deprel === "acl" && rows[before]!.upos === "PRON" && isNoun(row);
    return named ? { ...row, head: described, deprel: "appos" } : row;
  });
}

/** Verbs that have an "over" of their own, and nothing over a number: "hands over 12 suspects" (Quirk et al. 1985, 16.4). */
const HANDING = /^(?:give|hand|make|sign|turn)$/;

/**
 * "Hands over 12 suspects": the "over" right behind such a verb is its own, and does not say that there were more; so is a particle before a preposition: "went
 * off near a mosque".
 */
export const withParticles = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, word) => {
    const verb = rows[word - 1];
    if (row.head <= word || verb?.upos !== "VERB") return row;
    const handed = row.lemma === "over" && HANDING.test(verb.lemma);
    const before = row.xpos === "RP" && row.deprel === "case" && rows[word + 1]?.upos === "ADP";
    return handed || before ? { ...row, upos: "ADP", xpos: "RP", head: word - 1, deprel: "compound:prt" } : row;
  });

/** Verbs of letting and of keeping from, which have somebody and something behind them (VerbNet future_having-13.3, Levin's double objects). */
const DITRANSITIVE = /^(?:accord|afford|allow|deny|give|grant|guarantee|offer|promise|refuse|send|show|spare)$/;

/** "Denied medics access": of two objects side by side the first, a plural that the parser may take for a part of the second's name. */
function beneficiary(rows: readonly Syntax[], word: number): { verb: number } | undefined {
  const { deprel, xpos, head } = rows[word]!;
  const next = rows[word + 1];
  if (next?.deprel !== "obj" || !DITRANSITIVE.test(rows[next.head]?.lemma ?? "") || next.head > word) return undefined;
  const both = deprel === "obj" && head === next.head;
  const within = deprel === "compound" && xpos === "NNS" && head === word + 1;
  return both || within ? { verb: next.head } : undefined;
}

/** "Denied it passage", "refused them entry": who stands right behind the verb, before a noun, is no subject of that noun. */
export function withTwoObjects(rows: readonly Syntax[]): Syntax[] {
  const things = new Map(
    rows.flatMap((row, word) => {
      const verb = rows[row.head];
      const subject = rows.findIndex(({ head, deprel }, at) => head === word && deprel === "nsubj" && at < word);
      const isThing =
        isNoun(row) &&
        /^(?:x|c)comp$/.test(row.deprel) &&
        row.head < subject &&
        DITRANSITIVE.test(verb?.lemma ?? "") &&
        !hasChild(rows, word, /^(?:cop|aux|mark)/) &&
        !rows.slice(row.head + 1, word).some(({ upos }) => /^(?:PUNCT|VERB|AUX|ADP)$/.test(upos));
      return isThing ? [[subject, { thing: word, verb: row.head }] as const] : [];
    }),
  );
  const found = new Set([...things.values()].map(({ thing }) => thing));
  return rows.map((row, word) => {
    const own = things.get(word) ?? beneficiary(rows, word);
    if (own) return { ...row, head: own.verb, deprel: "iobj" };
    return found.has(word) ? { ...row, deprel: "obj" } : row;
  });
}
