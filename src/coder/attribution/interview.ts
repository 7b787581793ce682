/** Interviews printed as question and answer, "Q: …", "A: …" or the names of the two before a colon, and hearings with the names of all who speak. */
import type { Act } from "../../records/attribution.js";
import type { Draft } from "./draft.js";
import { trimmedContent } from "./spans.js";
import { formOf, type Tree } from "./tree.js";

interface Turn {
  /** The label, without marks around it. */
  readonly label: { readonly first: number; readonly last: number };
  readonly name: string;
  readonly paragraph: number;
  /** The first token behind the label's mark, and the end of the paragraph. */
  readonly first: number;
  readonly last: number;
}

/** A name of at most so many words before the colon. */
const NAME = 5;
const QUESTION = /^(?:q|question)$/;
const ANSWER = /^(?:a|answer)$/;
const MARKUP = /^(?:["“(]|\*+)$/;
/** From so many turns of each of two on, names before colons are an interview. */
const EACH = 2;

/** The turns of an interview, none in any other text. What stands in a question is asked; what stands in an answer is what the one interviewed says. */
export function interviewDrafts(tree: Tree): Draft[] {
  const turns = turnsOf(tree);
  if (turns.length === 0) return [];
  const interviewed = intervieweeBefore(tree, turns[0]!.first);
  return turns.flatMap((turn, index) => {
    const content = trimmedContent(tree.analysis, { first: turn.first, last: endOf(tree, turn, turns[index + 1]) });
    if (content.first >= content.last) return [];
    const act: Act = asks(tree, turn, turns) ? "ask" : "state";
    return [
      {
        cue: { first: turn.first - 1, last: turn.first },
        head: turn.first - 1,
        source: turn.label,
        sourcing: "stated",
        ...(ANSWER.test(turn.name) && interviewed !== undefined && { standsFor: interviewed }),
        contents: [content],
        act,
        confidence: 0.8,
        finder: "quotation",
      },
    ];
  });
}

/**
 * Paragraphs that open with a label; none where they are neither interview nor hearing: without a "Q" two must both speak again, one of whom asks, or names
 * stand before most paragraphs.
 */
function turnsOf(tree: Tree): Turn[] {
  const turns = withWholeNames(tree.analysis.paragraphs.flatMap((_, paragraph) => turnAt(tree, paragraph) ?? []));
  const times = new Map<string, number>();
  for (const { name } of turns) times.set(name, (times.get(name) ?? 0) + 1);
  const often = [...times].filter(([, count]) => count >= EACH).map(([name]) => name);
  if (often.some((name) => QUESTION.test(name)) && turns.length > EACH) {
    // Names beside them stand for the same two: "Q: …", and further on "Meridian: …".
    const from = turns.findIndex(({ name }) => QUESTION.test(name));
    return turns.slice(from);
  }
  if (often.length < EACH) return [];
  const paragraphs = turns.at(-1)!.paragraph - turns[0]!.paragraph + 1;
  if (times.size > EACH && turns.length * 2 > paragraphs) return turns;
  const both = turns.filter(({ name }) => often.includes(name));
  return often.length === EACH && askerIn(tree, both) !== undefined ? both : [];
}

/** "Jane Kor: …", and further on "Kor: …". */
const withWholeNames = (turns: readonly Turn[]): Turn[] =>
  turns.map((turn) => ({
    ...turn,
    name: turns.find(({ name }) => name.endsWith(` ${turn.name}`))?.name ?? turn.name,
  }));

/** The label of a paragraph, words in capitals or "Q" before a colon, "Q" and "A" before a full stop too. */
function turnAt({ analysis: { tokens, paragraphs, sentences } }: Tree, paragraph: number): Turn | undefined {
  const { first: from, last: to } = paragraphs[paragraph]!.sentences;
  const last = sentences[to - 1]?.last ?? 0;
  let first = sentences[from]?.first ?? 0;
  while (first < last && MARKUP.test(tokens[first]!.text)) first++;
  const opening = tokens[first]?.text ?? "";
  // "Q." is one token, or two.
  const whole = /^[QA]\.$/.test(opening);
  const dotted = whole || (/^[QA]$/.test(opening) && tokens[first + 1]?.text === ".");
  let end = dotted ? first + 1 : first;
  while (!dotted && end < last && end - first < NAME && /^\p{Lu}[\p{L}.'’-]*$/u.test(tokens[end]!.text)) end++;
  if (end === first || !(tokens[end]?.text === ":" || dotted)) return undefined;
  const name = tokens
    .slice(first, end)
    .map(({ text }) => text.toLowerCase())
    .join(" ")
    .replace(/\.$/, "");
  let start = whole ? end : end + 1;
  while (start < last && MARKUP.test(tokens[start]!.text) && tokens[start]!.text.startsWith("*")) start++;
  return start < last ? { label: { first, last: end }, name, paragraph, first: start, last } : undefined;
}

/** Of the two of an interview it is one of them who asks, whatever ends his turn; at a hearing whose turn ends in a question. */
function asks(tree: Tree, { name, last }: Turn, turns: readonly Turn[]): boolean {
  if (QUESTION.test(name)) return true;
  if (ANSWER.test(name)) return false;
  const two = new Set(turns.map((turn) => turn.name)).size <= EACH || turns.some((turn) => QUESTION.test(turn.name));
  return two ? askerIn(tree, turns) === name : isQuestion(tree, last);
}

const isQuestion = (tree: Tree, last: number): boolean => formOf(tree, last - 1) === "?";

/** Whose turns end in a question mark most often, one in three at the least; undefined where nobody's do more often than another's. */
function askerIn(tree: Tree, turns: readonly Turn[]): string | undefined {
  const shares = [...new Set(turns.map(({ name }) => name))].map((name) => {
    const own = turns.filter((turn) => turn.name === name);
    return { name, share: own.filter(({ last }) => isQuestion(tree, last)).length / own.length };
  });
  const [most, next] = shares.sort((one, other) => other.share - one.share);
  return most && most.share * LEAST >= 1 && most.share > (next?.share ?? 0) ? most.name : undefined;
}
const LEAST = 3; // one question in so many turns

/** An answer goes on in the paragraphs up to the next turn; what has no mark at its end is a heading, which ends it or has none to follow. */
function endOf({ analysis: { tokens, paragraphs, sentences } }: Tree, turn: Turn, next: Turn | undefined): number {
  const isClosed = (last: number): boolean => /^[.!?…"”’)]+$/u.test(tokens[last - 1]?.text ?? "");
  let end = turn.last;
  for (let at = turn.paragraph + 1; next && at < next.paragraph && isClosed(end); at++) {
    const last = sentences[paragraphs[at]!.sentences.last - 1]!.last;
    if (isClosed(last)) end = last;
    else break;
  }
  return end;
}

/**
 * A token of the name of the one interviewed: behind "an interview with", else the first person named before the first turn, the byline apart. Undefined
 * where nobody is named.
 */
function intervieweeBefore(tree: Tree, turn: number): number | undefined {
  const persons = tree.analysis.names.filter(
    ({ type, first, last }) => type === "Person" && last <= turn && !/^by$/.test(formOf(tree, first - 1)),
  );
  const introduced = persons.find(
    ({ first }) => formOf(tree, first - 1) === "with" && /^(?:interview|conversation)$/.test(formOf(tree, first - 2)),
  );
  return (introduced ?? persons[0])?.first;
}
