/** Names, titles and nouns side by side: which of them hangs on which. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { casedIn, hasChild, isNoun, isUnder, phraseHead } from "./arcs.js";

/** "Ecuador army frees hostages": of two subjects side by side the name is a part of the noun behind it. */
export function withNamesBeside(rows: readonly Syntax[]): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, noun) => {
    if (row.upos !== "NOUN" || row.deprel !== "nsubj" || row.head < noun) return;
    const name = repaired.findLastIndex(
      (each, word) => word < noun && each.deprel === "nsubj" && each.head === row.head && each.upos === "PROPN",
    );
    if (name < 0) return;
    const apart = repaired
      .slice(name + 1, noun)
      .some(
        ({ upos }, at) =>
          !/^(?:PROPN|NOUN|ADJ)$/.test(upos) || ![name, noun].some((each) => isUnder(repaired, name + 1 + at, each)),
      );
    if (!apart) repaired[name] = { ...repaired[name]!, head: noun, deprel: "compound" };
  });
  return repaired;
}

/** "The militia Kalma Front": a name directly behind a noun, without a preposition, is what the noun hangs on. */
export function withNamesBehind(rows: readonly Syntax[]): Syntax[] {
  const cased = casedIn(rows);
  const repaired = [...rows];
  rows.forEach((row, word) => {
    const name = row.upos === "NOUN" ? phraseHead(rows, word + 1) : null;
    const other = name === null ? undefined : rows[name];
    if (other?.upos !== "PROPN") return;
    const bare = !hasChild(rows, word, /^(?:det|nmod:poss)$/);
    // "Freed ringleader Ana Ruiz": without an article the noun only describes the name.
    const described =
      bare && other.head === word && /^(?:appos|obj)$/.test(other.deprel) && rows[word + 1]!.upos === "PROPN";
    const beside = other.deprel === "compound" && other.head === row.head && row.deprel.startsWith("nsubj");
    // "Rebel leader Samir Qadri": what a noun says of a name hangs on the name (UD: nmod:desc), and the name on the verb.
    const named = row.deprel === "nmod:desc" ? /^(?:nmod|compound|flat)$/ : /^(?:nmod|compound)$/;
    if (!beside && !described && (!named.test(other.deprel) || other.head !== word)) return;
    if (cased.has(name!) || row.head < 0) return;
    const verbal = described && rows[row.head]!.upos === "VERB" && row.deprel === "nmod:desc";
    repaired[name!] = { ...other, head: row.head, deprel: verbal ? "obj" : row.deprel };
    if (described) moveTo(repaired, word, name!);
    repaired[word] = { ...row, head: name!, deprel: "nmod:desc" };
  });
  return repaired;
}

/** "Fined the port pilot/appos Odo Lenz/flat": the noun only describes the name, and the name is the object. */
export const withNamesOfVerbs = (rows: readonly Syntax[]): Syntax[] => {
  const astray = new Map(
    rows.flatMap((name, word) => {
      const verb = rows[name.head];
      const noun = rows[word - 1];
      const flat = name.upos === "PROPN" && name.deprel === "flat" && verb?.upos === "VERB" && name.head < word;
      return flat &&
        noun?.upos === "NOUN" &&
        noun.deprel === "appos" &&
        noun.head === word &&
        !hasChild(rows, name.head, /^obj$/)
        ? ([
            [word, "obj"],
            [word - 1, "nmod:desc"],
          ] as const)
        : [];
    }),
  );
  return rows.map((row, word) => (astray.has(word) ? { ...row, deprel: astray.get(word)! } : row));
};

/** What is joined to a word or describes it, and its prepositions, is that of another. */
function moveTo(rows: Syntax[], from: number, to: number): void {
  rows.forEach((each, word) => {
    if (each.head === from && (/^(?:case|conj|cc|acl|appos|mark)/.test(each.deprel) || word > to) && word !== to)
      rows[word] = { ...each, head: to };
  });
}

/** Participles that only describe: no verb of English has them as its own. */
const NEIGHBOURS = /^(?:neighbou?ring|warring|outgoing|incoming|ongoing|upcoming)$/i;

/** "Neighbouring Tavria urged them": a participle that only describes has no object, and the name behind it is the subject. */
export function withNeighbours(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, word) => {
    const name = NEIGHBOURS.test(form(word)) ? phraseHead(rows, word + 1) : null;
    const verb = row.head;
    if (name === null || rows[name]!.head !== word || verb <= name || rows[verb]?.upos !== "VERB") return;
    if (rows.some(({ head, deprel }) => head === verb && deprel.startsWith("nsubj"))) return;
    repaired[name] = { ...rows[name]!, head: verb, deprel: "nsubj" };
    repaired[word] = { ...row, head: name, deprel: "amod" };
  });
  return repaired;
}

/** "An attack on free/amod speech": an adjective right before a noun is of that one, and not of one before. */
export const withAdjectives = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, word) => {
    const next = rows[word + 1];
    if (row.upos !== "ADJ" || row.deprel !== "amod" || row.head < 0 || row.head > word || !isNoun(next)) return row;
    const noun = phraseHead(rows, word + 1);
    return noun === null || noun === row.head || isUnder(rows, noun, word) ? row : { ...row, head: noun };
  });

/** Participles behind a name and a hyphen that say of what is named next where it is, whose it is or who is behind it. */
const HYPHENED =
  /^(?:aligned|backed|based|born|built|controlled|flagged|funded|held|led|linked|made|occupied|operated|owned|registered|run|sponsored|supported|trained)$/i;

/** "Piraeus-based Thalassa Marine": the place tells of the company and is nobody in the sentence. */
export function withHyphened(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, word) => {
    const participle = word + 2;
    if (!(isNoun(row) || row.upos === "ADJ") || form(word + 1) !== "-" || !HYPHENED.test(form(participle))) return;
    if (row.head === participle && row.deprel === "nsubj" && rows[participle]!.deprel === "amod")
      repaired[word] = { ...row, deprel: "compound" };
    const name = phraseHead(rows, participle + 1);
    if (name !== null && repaired[name]!.head === participle && repaired[name]!.deprel === "obj") {
      // "A Chad-led strike used bombs": the participle is no verb with an object.
      const { head, deprel } = repaired[participle]!;
      repaired[name] = { ...repaired[name]!, head, deprel };
      rows.forEach((each, other) => {
        if (each.head === participle && (other < word || other > name)) repaired[other] = { ...each, head: name };
      });
      repaired[word] = { ...row, head: participle, deprel: "compound" };
      repaired[participle] = { ...repaired[participle]!, xpos: "VBN", head: name, deprel: "amod" };
      return;
    }
    if (name === null || isUnder(repaired, word, name) || isUnder(repaired, name, participle)) return;
    const within = (at: number): boolean => at >= word && at <= name;
    const { head, deprel } = repaired[name]!;
    const taken = !within(row.head) && (within(head) || /^(?:flat|compound|dep)$/.test(deprel));
    if (within(head) && !taken) return;
    if (taken) repaired[name] = { ...repaired[name]!, head: row.head, deprel: row.deprel };
    repaired[word] = { ...row, head: participle, deprel: "compound" };
    repaired[participle] = { ...repaired[participle]!, head: name, deprel: "amod" };
  });
  return repaired;
}

/** "Activist Ana Ruiz said", "neighbouring Mali said": what stands directly before the subject hangs on the subject, not on the verb. */
export function withTitles(rows: readonly Syntax[]): Syntax[] {
  return rows.map((row, word) => {
    const next = phraseHead(rows, word + 1);
    const other = next === null ? undefined : rows[next];
    if (!other || row.head !== other.head || !other.deprel.startsWith("nsubj")) return row;
    if (rows[word + 1]!.upos !== "PROPN" || row.head <= next!) return row;
    if (row.deprel === "nsubj" && /^(?:ADJ|VERB)$/.test(row.upos)) return { ...row, head: next!, deprel: "amod" };
    const title = isNoun(row) && /^(?:compound|nmod:desc|nsubj)/.test(row.deprel);
    return title ? { ...row, head: next!, deprel: "nmod:desc" } : row;
  });
}

/** "Justice Party (JP) vice-president Ana Ruiz": a body with its short name in brackets, and an office behind them, only describe the name. */
export function withNamesBehindBrackets(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const repaired = [...rows];
  rows.forEach((_, close) => {
    if (form(close) !== ")" || form(close - 2) !== "(" || rows[close + 1]?.upos !== "NOUN") return;
    const [body, office, name] = [close - 3, close + 1, close + 2];
    const whole = repaired[body];
    if (rows[name]?.upos !== "PROPN" || whole?.upos !== "PROPN" || repaired[office]!.head !== body) return;
    if (whole.head >= 0 && isUnder(repaired, whole.head, name)) return;
    repaired[name] = { ...repaired[name]!, head: whole.head, deprel: whole.deprel };
    repaired[office] = { ...repaired[office]!, head: name, deprel: "nmod:desc" };
    repaired[body] = { ...whole, head: office, deprel: "compound" };
    rows.forEach((each, word) => {
      if (word > name && (each.head === office || each.head === body)) repaired[word] = { ...each, head: name };
    });
  });
  return repaired;
}

/**
 * "Announced a monthlong cease-fire": of a noun with a hyphen the last part is the head, and what stands before it describes it, where the tree hangs it on the
 * first part or on what stands before that; and it is no clause.
 */
export function withHyphenedNouns(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, part) => {
    const last = part + 2;
    if (form(part + 1) !== "-" || !OPEN.test(row.upos) || rows[last]?.upos !== "NOUN") return;
    const above = rows[last]!.head;
    if (above === part || rows[above]?.head === part) hangOnLast(repaired, part, last);
    const { head, deprel } = repaired[last]!;
    const clause = /^(?:compound|amod|obl|dep|[cx]comp)/.test(deprel) && rows[head]?.upos === "VERB" && head < part;
    if (clause && !hasChild(repaired, last, /^(?:case|cop|nsubj|mark)/))
      repaired[last] = { ...repaired[last]!, deprel: "obj" };
  });
  return repaired;
}

/** Makes the last part of a word with a hyphen the head of its phrase. */
function hangOnLast(rows: Syntax[], part: number, last: number): void {
  let first = part;
  while (DESCRIBING.test(rows[first - 1]?.upos ?? "") && rows[first - 1]!.head >= first) first--;
  const within = (word: number): boolean => first <= word && word <= last;
  const top = rows.findLastIndex(({ head }, word) => within(word) && !within(head));
  if (top < 0 || top === last) return;
  const { head, deprel } = rows[top]!;
  rows.forEach((each, word) => {
    if (word === last) rows[word] = { ...each, head, deprel };
    else if (!within(word) && within(each.head)) rows[word] = { ...each, head: last };
    else if (within(word) && each.upos !== "PUNCT")
      rows[word] = { ...each, head: last, deprel: each.upos === "ADJ" ? "amod" : "compound" };
  });
  rows[part] = { ...rows[part]!, upos: "NOUN", xpos: "NN" };
}

/** What describes a noun from before it. */
const DESCRIBING = /^(?:ADJ|NOUN|PROPN|NUM|VERB)$/;
const OPEN = /^(?:ADJ|NOUN|VERB|INTJ)$/;

/** "Shot dead/obj a former mayor": an adjective right behind a verb that has a noun for its object says how that one ends (UD: xcomp). */
export const withResults = (rows: readonly Syntax[]): Syntax[] =>
  rows.map((row, word) => {
    const verb = row.head;
    if (row.upos !== "ADJ" || row.deprel !== "obj" || verb < 0 || verb !== word - 1 || rows[verb]!.upos !== "VERB")
      return row;
    const object = rows.some((each, at) => at > word && each.head === verb && each.deprel === "obj" && isNoun(each));
    return object ? { ...row, deprel: "xcomp" } : row;
  });
