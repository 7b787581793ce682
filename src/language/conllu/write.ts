/** An analysis as CoNLL-U, with names (`NE=B-person`) and roles (`Roles=attack.01;ARG0:1-3`) in MISC. */
import type { Analysis, Name, Predicate, Token } from "../analysis.js";
import type { GivenText } from "./read.js";

/** What else a file says: the document's id, and more of each word for MISC. */
export interface ConlluNotes {
  readonly id?: string;
  readonly misc?: (token: Token) => readonly string[];
}

/**
 * Sentence by sentence, comments first. Words that were read from CoNLL-U come back with the comments and
 * multiword rows of their file; spans of roles are word numbers of the sentence, inclusive.
 */
export function* writeConllu(
  analysis: Analysis & Partial<Pick<GivenText, "given">>,
  { id, misc: more }: ConlluNotes = {},
): Iterable<string> {
  const { text, tokens, sentences, syntax, given } = analysis;
  const names = namesByToken(analysis.names);
  const predicates = new Map(analysis.predicates.map((predicate) => [predicate.token, predicate]));
  for (const { index, first, last, start, end, paragraph } of sentences) {
    const source = given?.sentences[index];
    const opens = analysis.paragraphs[paragraph]!.sentences.first === index;
    const comments = source?.comments ?? [
      ...(index === 0 ? [id === undefined ? "# newdoc" : `# newdoc id = ${id}`] : []),
      ...(opens ? ["# newpar"] : []),
      `# sent_id = ${index + 1}`,
      `# text = ${text.slice(start, end).replace(/\s+/gu, " ")}`,
    ];
    yield comments.map((comment) => `${comment}\n`).join("");
    let other = 0;
    for (let i = first; i < last; i++) {
      for (; source && source.others[other] && source.others[other]!.before <= i - first; other++)
        yield `${source.others[other]!.row}\n`;
      const { upos, xpos, lemma, head, deprel } = syntax[i]!;
      const kept = source?.rows[i - first];
      const touching = i + 1 < last && tokens[i + 1]!.start === tokens[i]!.end;
      const misc = [
        ...(kept ? keptMisc(kept[9]!) : touching ? ["SpaceAfter=No"] : []),
        ...(names.has(i) ? [`NE=${names.get(i)}`] : []),
        ...(predicates.has(i) ? [rolesOf(predicates.get(i)!, first)] : []),
        ...(more?.(tokens[i]!) ?? []),
      ];
      const number = i - first + 1;
      const parent = head < 0 ? 0 : head - first + 1;
      const word = tokens[i]!.text;
      yield `${[number, word, lemma, upos, xpos, "_", parent, deprel, "_", misc.join("|") || "_"].join("\t")}\n`;
    }
    for (; source?.others[other]; other++) yield `${source.others[other]!.row}\n`;
    yield "\n";
  }
}

function namesByToken(names: readonly Name[]): ReadonlyMap<number, string> {
  const tags = new Map<number, string>();
  for (const { type, first, last } of names)
    for (let i = first; i < last; i++) tags.set(i, `${i === first ? "B" : "I"}-${type.toLowerCase()}`);
  return tags;
}

function rolesOf({ roleset, roles }: Predicate, offset: number): string {
  const spans = roles.map(({ label, first, last }) => `${label}:${first - offset + 1}-${last - offset}`);
  return `Roles=${[roleset.replace(/[|=;]/g, "_"), ...spans].join(";")}`;
}

const keptMisc = (misc: string): string[] => misc.split("|").filter((part) => part.startsWith("SpaceAfter="));
