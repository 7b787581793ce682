/** One event of an incident in the report that tells it. */
import {
  DENIAL_RULE,
  UNDONE_RULE,
  holds,
  overlaps,
  type CodedEvent,
  type Participant,
  type Report,
  type Span,
  type Voice,
} from "../../records/index.js";
import { sentenceAround } from "../sentence.js";

export interface Telling {
  readonly report: Report;
  readonly event: CodedEvent;
}

const COMMITTED = /^(?:CT|PR|PS)[+-]$/;

const AGAINST = /^(?:CT|PR)-$/;

/**
 * The innermost voice that takes a stand on the event, with its place in the chain; null when none does. Of what is denied it is
 * the one who denies, not those whose word is denied ("rejected reports that …").
 */
export function standOf({ voices, status }: CodedEvent): { readonly voice: Voice; readonly depth: number } | null {
  const denying = status === "denied" ? voices.findLastIndex(({ commitment }) => AGAINST.test(commitment)) : -1;
  if (denying >= 0) return { voice: voices[denying]!, depth: denying };
  for (let depth = voices.length - 1; depth >= 0; depth--) {
    const voice = voices[depth]!;
    if (COMMITTED.test(voice.commitment)) return { voice, depth };
  }
  return null;
}

/** True when the one who takes the stand says that it is not so. */
export const isDenial = ({ status }: CodedEvent): boolean => status === "denied" || status === "negated";

/** "Refused to release them", "failed to sign": an act of goodwill that was not done, which nobody denies who tells of it. */
export const isOmission = ({ quad, why }: CodedEvent): boolean =>
  quad <= VERBAL_AND_MATERIAL_GOODWILL &&
  why.some(({ field, rule }) => field === "status" && rule?.includes(UNDONE_RULE));

/** Quads 1 and 2 are verbal and material cooperation (PLOVER). */
const VERBAL_AND_MATERIAL_GOODWILL = 2;

const MANNER_BEFORE =
  /\b(?:orders?|instructions?|deliberately|intentionally|knowingly|purposely|on purpose) (?:to )?(?:\w+ )?$/i;
const MANNER_BEHIND =
  /^(?: [\p{L}\d’'-]+){0,4}? (?:first|deliberately|intentionally|knowingly|indiscriminately|on purpose|without warning|live (?:ammunition|rounds|fire|bullets))\b/iu;

/** "Did not fire first", "had no orders to shoot": how or why it was done is denied, and not that it was. */
export function isOfManner({ report: { document }, event: { trigger } }: Telling): boolean {
  const { start, end } = sentenceAround(document.text, trigger);
  return (
    MANNER_BEFORE.test(document.text.slice(start, trigger.start)) ||
    MANNER_BEHIND.test(document.text.slice(trigger.end, end))
  );
}

/** "Nobody else had been detained": more of the same is denied, and not what was told. */
export const isOfOthers = ({ report: { document }, event: { actors, recipients } }: Telling): boolean =>
  [...actors, ...recipients].some(({ span }) => span !== undefined && isNobodyElse(document.text, span));

const ELSE = /^(?:nobody|no one|none|anybody|anyone)(?: else| other)\b|^(?:no|any) (?:other|further|more)\b/i;
const isNobodyElse = (text: string, { start }: Span): boolean => ELSE.test(text.slice(start, start + 30));

/** Who does an act of words: its actor, else, where that is a pronoun, the source of the attribution that the word opens. */
export const speakerOf = ({ report, event }: Telling): string | undefined =>
  event.actors[0]?.entity ??
  report.attributions.find(({ cue }) => cue && holds(cue, event.trigger))?.sourceEntity ??
  undefined;

/**
 * Whether a span is in a voice's own words: within what it says, or in the trigger's sentence; for the publisher what
 * nobody else is quoted with. A name carried over from another's words says nothing of who this voice blames.
 */
export function ownWords({ report, event }: Telling, attribution: string | undefined): (span: Span) => boolean {
  const sentence = sentenceAround(report.document.text, event.trigger);
  const said = report.attributions.find(({ id }) => id === attribution)?.content;
  const others = report.attributions.flatMap(({ content }) => content);
  return (span) =>
    holds(sentence, span) ||
    (said ? said.some((part) => holds(part, span)) : !others.some((part) => holds(part, span)));
}

/** True for a denial that only points to what was told: "a charge Baku denied". */
export const isPointed = ({ why }: CodedEvent): boolean =>
  why.some(({ field, rule }) => field === "type" && rule === DENIAL_RULE);

/** "Killed 25 people in a raid on the market": the market; those counted stand in the row of their count, unless nothing else was hit. */
export function aimedAt({ recipients, counts }: CodedEvent): readonly Participant[] {
  const others = recipients.filter(({ span }) => !span || !counts.some(({ words }) => overlaps(words, span)));
  return others.length > 0 ? others : recipients;
}
