/** What class a word is of, where its tags and what hangs on it do not agree. Rows and heads are a sentence's. */
import type { Syntax } from "../analysis.js";
import { hasChild, isNoun, isUnder, phraseHead } from "./arcs.js";
import { isImpossible } from "./closed-words.js";

export const ARTICLE = /^(?:the|an?)$/;
const CLOSED = /^(?:ADP|CCONJ|SCONJ|PART|PUNCT|SYM)$/;
const OPEN: readonly (readonly [RegExp, string])[] = [
  [/^NN/, "NOUN"],
  [/^VB/, "VERB"],
  [/^JJ/, "ADJ"],
];

/**
 * Where the two tags of a word are one of a closed class and one of an open class, the finer tag is right: "rebels/SCONJ/NNPS"; and where one is an
 * adjective's and the other a noun's, of what only a noun can be: "urged the junta/ADJ/NN to go".
 */
export function withOpenClasses(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  return rows.map((row, word) => {
    // "Israel said Hamas/DET had attacked": a closed class has no such member.
    if (word > 0 && /^\p{Lu}\p{L}+$/u.test(form(word)) && PARTY.test(row.deprel) && isImpossible(form(word), row))
      return { ...row, upos: "PROPN", xpos: "NNP", lemma: form(word) };
    // "After militiamen/DET set it alight".
    if (row.upos === "DET" && /^(?:nsubj|obj)/.test(row.deprel) && isImpossible(form(word), row))
      return {
        ...row,
        upos: "NOUN",
        xpos: /(?:s|men)$/.test(form(word)) ? "NNS" : "NN",
        lemma: row.lemma.replace(/men$/, "man"),
      };
    // "Plans a strike/VB": a word with an article is no verb.
    const article = rows[word - 1];
    // "Hit a mine/PRP": nor is it somebody.
    if (row.xpos === "PRP" && article?.xpos === "DT" && article.head === word)
      return { ...row, upos: "NOUN", xpos: "NN", lemma: form(word).toLowerCase() };
    if (/^VBP?$/.test(row.xpos) && article?.deprel === "det" && article.head === word && ARTICLE.test(form(word - 1)))
      return { ...row, upos: "NOUN", xpos: "NN", deprel: row.deprel === "xcomp" ? "obj" : row.deprel };
    // "His Sudanese/ADJ counterpart": what stands right before its noun is no subject of it.
    if (row.upos === "ADJ" && row.deprel === "nsubj" && row.head === word + 1 && isNoun(rows[word + 1]))
      return { ...row, deprel: "amod" };
    // "In its usual lies/VBZ": nor is what somebody owns.
    if (/^VB[PZ]?$/.test(row.xpos) && isOwned(rows, word))
      return {
        ...row,
        upos: "NOUN",
        xpos: row.xpos === "VBZ" ? "NNS" : "NN",
        deprel: !/^[cx]comp$/.test(row.deprel) ? row.deprel : hasChild(rows, word, /^case$/) ? "obl" : "obj",
      };
    const adjective =
      row.upos === "ADJ" && row.xpos.startsWith("NN") && /^(?:nsubj|i?obj|obl|nmod|flat)/.test(row.deprel);
    const open = CLOSED.test(row.upos) || adjective || (row.xpos.startsWith("NN") && isImpossible(form(word), row));
    const upos = open ? OPEN.find(([tag]) => tag.test(row.xpos))?.[1] : undefined;
    if (upos === undefined || !/\p{L}/u.test(form(word)) || FUNCTION_WORDS.has(form(word).toLowerCase())) return row;
    return { ...row, upos: row.xpos.startsWith("NNP") && /^\p{Lu}/u.test(form(word)) ? "PROPN" : upos };
  });
}

/** Behind "its", or an adjective behind it, that hangs on the word. */
function isOwned(rows: readonly Syntax[], word: number): boolean {
  const owner = rows.slice(0, word).findLast(({ upos }) => upos !== "ADJ");
  return owner?.xpos === "PRP$" && owner.head === word;
}

const PARTY = /^(?:nsubj|i?obj|obl|nmod)/;

type Word = Pick<Syntax, "upos" | "xpos" | "deprel">;
export const ADPOSITION: Word = { upos: "ADP", xpos: "IN", deprel: "case" };
const COORDINATOR: Word = { upos: "CCONJ", xpos: "CC", deprel: "cc" };
const SUBORDINATOR: Word = { upos: "SCONJ", xpos: "IN", deprel: "mark" };

/** What function words are that the tagger takes for a mark now and then, most of all in "said on Tuesday". */
export const FUNCTION_WORDS: ReadonlyMap<string, Word> = new Map<string, Word>([
  ...["on", "in", "at", "of", "by", "with", "from", "for"].map((word) => [word, ADPOSITION] as const),
  ...["and", "but", "or"].map((word) => [word, COORDINATOR] as const),
  ...["while", "as", "since", "after", "because"].map((word) => [word, SUBORDINATOR] as const),
  ["when", { upos: "ADV", xpos: "WRB", deprel: "advmod" }],
]);

/** No word of letters is a punctuation mark, and no "when" a noun; a preposition is the case of the noun behind it, which is no mark either. */
export function withoutMarks(rows: readonly Syntax[], form: (word: number) => string): Syntax[] {
  const repaired = [...rows];
  rows.forEach((row, word) => {
    const astray = row.upos === "NOUN" && /^(?:IN|WRB|CC)$/.test(row.xpos);
    const marked = astray || row.upos === "PUNCT" || row.deprel === "punct";
    const known = marked ? FUNCTION_WORDS.get(form(word).toLowerCase()) : undefined;
    if (!known) return;
    const { head } = repaired[word]!;
    repaired[word] = { ...row, head, ...known };
    const noun = known === ADPOSITION ? phraseHead(repaired, word + 1) : null;
    if (astray) repaired[word] = { ...repaired[word]!, deprel: row.deprel === "mark" ? "mark" : known.deprel };
    if (noun === null) return;
    const other = repaired[noun]!;
    if (other.head === word) repaired[noun] = { ...other, head, deprel: "obl" };
    if (isUnder(repaired, noun, word)) return;
    repaired[word] = { ...repaired[word]!, head: noun };
    if (rows[other.head]?.upos === "VERB" && /^(?:punct|compound|nmod)/.test(other.deprel))
      repaired[noun] = { ...repaired[noun]!, deprel: "obl" };
  });
  return repaired;
}
