/** Clauses of headlines that tell of what came of them: "five killed as gunmen storm hotel". Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { isNoun, isUnder, phraseHead } from "./arcs.js";
import { regularBases } from "./regular.js";
import { SUFFERED } from "./suffered.table.js";

const MARK = /^(?:as|when|after|while|before)$/;
const SUFFERING = /^(?:dead|hurt|missing|held)$/;
const INSIDE = /^(?:NOUN|PROPN|ADJ|NUM|DET)$/;

interface Clause {
  /** What is told to have come of it, and what the clause hangs on. */
  readonly main: number;
  readonly mark: number;
  readonly subject: number;
  readonly verb: number;
  readonly lemma: string;
  readonly xpos: string;
}

/**
 * "Five killed as gunmen storm hotel", "dozens dead after army shells camp": behind a conjunction that stands behind a participle a word for a deed that
 * agrees with the noun before it (a plural with the bare form, a singular with the "s") is its verb, whatever the tagger takes it for.
 */
export function withClausesBehind(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const clause = clauseIn(rows, form);
  if (!clause) return [...rows];
  const { main, mark, subject, verb, lemma, xpos } = clause;
  const repaired = [...rows];
  const put = (word: number, head: number, deprel: string): void => {
    repaired[word] = { ...repaired[word]!, head, deprel };
  };
  if (isUnder(rows, main, verb) || isUnder(rows, main, subject)) return [...rows];
  put(verb, main, "advcl");
  repaired[verb] = { ...repaired[verb]!, upos: "VERB", xpos, lemma };
  put(mark, verb, "mark");
  put(subject, verb, "nsubj");
  for (let word = mark + 1; word < subject; word++)
    if (rows[word]!.head <= mark || rows[word]!.head >= verb)
      put(word, subject, rows[word]!.upos === "ADJ" ? "amod" : "compound");
  const object = objectOf(rows, verb);
  if (object !== null) {
    put(object, verb, "obj");
    for (let word = verb + 1; word < object; word++)
      if (rows[word]!.head <= verb) put(word, object, rows[word]!.upos === "ADJ" ? "amod" : "compound");
  }
  // What stands behind the verb was hung on what was taken for the head of its phrase.
  for (let word = (object ?? verb) + 1; word < rows.length; word++)
    if (rows[word]!.head >= mark && rows[word]!.head < verb) put(word, verb, "obl");
  return repaired;
}

/** The last of the nouns right behind the verb. */
function objectOf(rows: readonly Syntax[], verb: number): number | null {
  let last = verb;
  while (INSIDE.test(rows[last + 1]?.upos ?? "")) last++;
  return last > verb && isNoun(rows[last]) ? last : null;
}

function clauseIn(rows: readonly Syntax[], form: (word: number) => string): Clause | undefined {
  for (let mark = 2; mark < rows.length - 2; mark++) {
    const main = mark - 1;
    const told = rows[main]!;
    const suffers = (told.upos === "VERB" && /^VB[DN]$/.test(told.xpos)) || SUFFERING.test(form(main));
    if (!MARK.test(form(mark)) || !suffers) continue;
    for (let verb = mark + 2; verb < rows.length && INSIDE.test(rows[verb - 1]!.upos); verb++) {
      const subject = verb - 1;
      const deed = isNoun(rows[subject]) ? deedAt(rows, verb, form) : undefined;
      // Where the parser sees the clause as it is, nothing is wrong.
      const seen = rows[verb]!.deprel === "advcl" && rows[verb]!.head === main && rows[subject]!.head === verb;
      if (deed && !seen) return { main, mark, subject, verb, ...deed };
    }
  }
  return undefined;
}

/** The verb that a word may be, by its agreement with the noun before it. */
function deedAt(
  rows: readonly Syntax[],
  word: number,
  form: (word: number) => string,
): Pick<Clause, "lemma" | "xpos"> | undefined {
  const small = form(word).toLowerCase();
  const many = isMany(rows[word - 1]!, form(word - 1));
  const isDeed = (base: string): boolean =>
    SUFFERED.has(base) || (base === "open" && form(word + 1).toLowerCase() === "fire");
  const singular = regularBases(small, "VBZ").find(isDeed);
  if (singular !== undefined) return many ? undefined : { lemma: singular, xpos: "VBZ" };
  return many && isDeed(small) && phraseHead(rows, word + 1) !== null ? { lemma: small, xpos: "VBP" } : undefined;
}

/** "Gunmen", "police": plurals by their tag, their ending or their sense. */
const isMany = ({ xpos }: Syntax, form: string): boolean =>
  /^(?:police|people|troops|militia|cattle)$/.test(form.toLowerCase()) ||
  (/^NNP?S$/.test(xpos) && /(?:s|men|people|children)$/i.test(form));
