/** Whether whom a pronoun stands for is told by the grammar, or guessed among several who are spoken of. */
import { wordsOf, type FactCell, type Report, type Span } from "../../records/index.js";

const PERSONAL = /^(?:he|she|they)$/i;

/** What may stand between a verb of saying and the subject of what is said. */
const OPENING = /^(?: (?:on \p{L}+day|later|also))?,?(?: that)? ?["“]?$/u;

/**
 * "He", "she" or "they" that does not open what its own party says, or of which another person could be meant who is spoken of before. "It" and
 * "we" are resolved by grammar alone.
 */
export function isGuess(
  { document: { text }, attributions, entities }: Report,
  { span }: Pick<FactCell, "span">,
): boolean {
  const word = wordsOf(text, span);
  if (!PERSONAL.test(word)) return false;
  const isOf = (id: string, { start, end }: Span): boolean =>
    entities.some(
      (each) =>
        each.id === id && each.mentions.some((mention) => mention.span.start === start && mention.span.end === end),
    );
  const opens = attributions.some(
    ({ cue, sourceEntity }) =>
      cue !== null &&
      sourceEntity !== null &&
      cue.end <= span.start &&
      isOf(sourceEntity, span) &&
      OPENING.test(text.slice(cue.end, span.start)),
  );
  const people = entities.filter(
    ({ kind, mentions }) =>
      kind === "person" && mentions.some((mention) => mention.form !== "pronoun" && mention.span.end <= span.start),
  );
  return !opens || (!/^they$/i.test(word) && people.length > 1);
}
