/** Verbs that the tagger takes for other words, told by what hangs on them. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { hasChild } from "./arcs.js";
import { irregularBase } from "./irregular.js";
import { regularBases } from "./regular.js";

/** What nothing but a predicate has (UD); nouns and adjectives have it beside a copula. */
const PREDICATIVE = /^(?:nsubj|aux|compound:prt)/;
/** What a noun that looks like a regular past has neither. */
const CLAUSAL = /^(?:mark|obl|obj|ccomp|xcomp|advcl)/;

/**
 * "It shot/NOUN down", "two were killed/ADJ", "Malawi hands/NNS over": what has a subject, an auxiliary or a particle, and no copula, is a verb if it can be
 * one by its form.
 * @param baseOf lemma of a form with its Penn tag
 * @param isWord whether the encoder's vocabulary has a word as a whole
 */
export function withVerbForms(
  rows: readonly Syntax[],
  form: (word: number) => string,
  baseOf: (word: number, xpos: string) => string,
  isWord: (word: string) => boolean,
): Syntax[] {
  return rows.map((row, word) => {
    if (row.upos === "VERB" && /^VBP?$/.test(row.xpos) && isPast(rows, word, form(word).toLowerCase()))
      return { ...row, xpos: "VBD", lemma: baseOf(word, "VBD") };
    if (row.upos === "AUX" || (row.upos === "VERB" && row.xpos.startsWith("VB"))) return row;
    if (row.upos === "PUNCT" || hasChild(rows, word, /^cop$/)) return row;
    const small = form(word).toLowerCase();
    const has = (tag: string): boolean => regularBases(small, tag).some(isWord);
    const regular = has("VBD") && !small.endsWith("eed");
    // "A bomb exploded/NOUN in Gao": the article is the other noun's.
    const behindNoun = regular && row.xpos === "NN" && rows[word - 1]?.upos === "NOUN" && !PEOPLE.test(small);
    // "It holds no teachers/VERB/NNS".
    if (hasChild(rows, word, /^det$/) && !tensed(row) && !behindNoun)
      return row.upos === "VERB" && row.xpos.startsWith("NN") ? { ...row, upos: "NOUN" } : row;
    // "The shelling killed/ADJ/VBD two": no adjective has a tense.
    const taken = row.upos === "VERB" || tensed(row) || hasChild(rows, word, PREDICATIVE);
    const clausal = row.upos !== "ADJ" && regular && hasChild(rows, word, CLAUSAL);
    if (!taken && !clausal) return row;
    const past = regular || irregularBase(small, "VBD") !== null;
    const xpos = past ? pastOf(rows, word) : presentOf(row, has("VBZ"));
    return xpos === undefined ? row : { ...row, upos: "VERB", xpos, lemma: baseOf(word, xpos) };
  });
}

/** Participles that stand for people. */
const PEOPLE =
  /^(?:accused|bereaved|beloved|betrothed|damned|deceased|detained|dispossessed|disabled|injured|unemployed|wounded)$/;

/** Irregular pasts that are base forms of other verbs. */
const BASES_TOO = /^(?:bore|bound|fell|felt|found|ground|lay|left|saw|wound)$/;

/** "Rounded up the villagers and shot/VB the men": no base form, and behind neither "to" nor an auxiliary. */
const isPast = (rows: readonly Syntax[], word: number, form: string): boolean =>
  irregularBase(form, "VBD") !== null &&
  irregularBase(form, "VBD") !== form &&
  !BASES_TOO.test(form) &&
  !hasChild(rows, word, /^(?:aux|mark)/);

const tensed = ({ upos, xpos }: Syntax): boolean => upos === "ADJ" && xpos === "VBD";

/** Beside "have" or "be", and where it describes a noun, a past is a participle. */
const pastOf = (rows: readonly Syntax[], word: number): string =>
  hasChild(rows, word, /^aux/) || rows[word]!.deprel === "acl" ? "VBN" : "VBD";

/** In the singular a present looks like a plural; else only the tag tells it from a noun. */
function presentOf({ upos, xpos }: Syntax, singular: boolean): string | undefined {
  const finite = /^VB[PZ]$/.test(xpos);
  if (singular) return finite || xpos === "NNS" || (upos === "VERB" && xpos === "NN") ? "VBZ" : undefined;
  return finite ? xpos : upos === "VERB" && xpos === "NN" ? "VBP" : undefined;
}
