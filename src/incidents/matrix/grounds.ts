/**
 * What a voice gives as the reason of a deed, and what it says of its lawfulness: stretches of the sentence that tells
 * the deed, found by the words that open them. They belong to the voice of the event they stand beside; a deed that is told
 * as the reason of another ("in response to attacks") has none of its own there.
 */
import { holds, type Span } from "../../records/index.js";
import { sentenceAround } from "../sentence.js";
import { DEEDS } from "./deeds.js";
import type { Telling } from "./telling.js";

export interface Ground {
  readonly field: "justification" | "legality";
  readonly span: Span;
}

const JUSTIFIED =
  /\b(?:in (?:response|retaliation|reprisal|revenge|reply|self-defen[cs]e)|in order to (?:defend|protect|prevent)|(?<!\b(?:vow|threat|pledg|promis|sw[eo]r|plan|prepar|ready|able|fail|tri|seek|sought|want|effort|right|attempt|call|urg|refus)[\p{L}]*(?: \p{L}+)? )to (?:avenge|retaliate|deter|prevent|pre-empt|preempt)|as (?:a|an)(?: \w+)? (?:response|retaliation|reprisal|punishment)|(?<=(?:necessary|needed|forced|compelled|obliged|acted)(?: \w+)? )to (?:defend|protect|stop|save)|(?<=(?:is|was|been) )(?:a |an |our )?(?:\w+ )?(?:response|retaliation|reprisal|revenge|punishment) (?:to|for))\b/giu;

const LAWFUL = new RegExp(
  `\\b(?:${[
    "violat(?:ion|ions|es|ed|ing)\\b[^,;.]{0,20}\\b(?:law|laws|sovereignty|charter|convention|conventions|ceasefire|airspace|rules|rights|agreement)",
    "breach of\\b[^,;.]{0,20}\\b(?:law|sovereignty|charter|ceasefire)",
    "war crimes?",
    "crimes? against humanity",
    "illegally|(?:un)?lawfully",
    // The deed, and not a depot or a worker.
    `(?:illegal|unlawful|lawful)(?= (?:and|or|but|under|by|in|as|because|since|to|(?:military )?(?:${DEEDS}))\\b| ?(?![\\p{L}\\p{N} ]))`,
    "legitimate (?:target|targets|right|self-defen[cs]e)",
    "legal basis",
    "(?:in accordance with|under|in line with) (?:international )?law",
    "right to self-defen[cs]e",
  ].join("|")})(?!\\p{L})`,
  "giu",
);

export function groundsOf({ report, event }: Telling): Ground[] {
  const { text } = report.document;
  const sentence = sentenceAround(text, event.trigger);
  if (isOccasion({ report, event }, sentence)) return [];
  const attribution = report.attributions.find(({ id }) => id === event.attribution);
  const said = attribution?.content ?? [sentence];
  return groundsIn(text, sentence, said).filter(({ span }) => !holds(span, event.trigger));
}

const UPON = /\b(?:during|amid|amidst|at|after|before|since)(?: [\p{L}’'-]+){0,3} $/u;

/** "Shot four during Friday's protest in self-defence": a deed that only says when another was done has no reason there. */
function isOccasion({ report, event: { trigger } }: Telling, sentence: Span): boolean {
  const before = report.document.text.slice(sentence.start, trigger.start);
  const upon = UPON.exec(before);
  return (
    upon !== null &&
    report.events.some((other) => holds(sentence, other.trigger) && other.trigger.end <= sentence.start + upon.index)
  );
}

/** Those of a stretch of text that lie in somebody's words. */
export function groundsIn(text: string, sentence: Span, said: readonly Span[]): Ground[] {
  const within = (span: Span): boolean => said.some(({ start, end }) => start <= span.start && span.end <= end);
  const words = text.slice(sentence.start, sentence.end);
  const found = (field: Ground["field"], opening: RegExp, toEnd: boolean): Ground[] =>
    [...words.matchAll(opening)].flatMap((match) => {
      const start = sentence.start + match.index;
      const rest = toEnd ? /^(?:[^,;."”]|(?<=\d),(?=\d{3}))*/u.exec(text.slice(start, sentence.end))![0] : match[0];
      const span = { start, end: start + rest.trimEnd().length };
      return within(span) ? [{ field, span }] : [];
    });
  return [...found("justification", JUSTIFIED, true), ...found("legality", LAWFUL, false)];
}
