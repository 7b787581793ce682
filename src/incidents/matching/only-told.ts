/** Events that are told of another deed, and are no happening of their own: how it came about, what was its victim before, its name. */
import { holds, type CodedEvent, type Report } from "../../records/index.js";
import { sentenceAround } from "../sentence.js";
import { familyOf, isForce } from "./families.js";

export const isOnlyTold = (report: Report, event: CodedEvent): boolean =>
  isOnlyCause(report, event) || isOnlyDescription(report, event) || isOnlyName(report, event);

/** "The blast was caused by a failed launch": how it came about, told as no happening of its own. */
function isOnlyCause({ document: { text } }: Report, { type, trigger }: CodedEvent): boolean {
  const { start } = sentenceAround(text, trigger);
  return (
    !isForce(type) && /\b(?:caused by|the result of)(?: [\p{L}\p{N}-]+){0,4} $/u.test(text.slice(start, trigger.start))
  );
}

/** "Stormed the hijacked tanker": a deed of which nothing is told but which tanker it was, before the tanker. */
const isOnlyDescription = ({ document: { text }, events }: Report, event: CodedEvent): boolean =>
  event.actors.length === 0 &&
  !event.place &&
  !event.date &&
  events.some(
    ({ type, trigger, recipients }) =>
      isForce(type) &&
      trigger.start !== event.trigger.start &&
      recipients.some(
        ({ span }) => span && holds(span, event.trigger) && DESCRIBED.test(text.slice(event.trigger.end, span.end)),
      ),
  );
const DESCRIBED = /^(?: (?!(?:of|on|in|by|at|for|to|from|and) )[\p{L}\p{N}'’-]+){1,3}$/u;

const NAMING =
  /\b(?:call|describ|brand|label|denounc|condemn)\p{L}* (?:the |this |that |his |her |its |their )?(?:\p{L}+ )?$/iu;
const NAME = /^(?: of [^,.;]{1,40})?(?: as)? an? (?:\p{L}+ )?$/iu;

/** "Called the arrest a kidnapping": another name for a deed of another kind. */
function isOnlyName({ document: { text }, events }: Report, event: CodedEvent): boolean {
  if (event.place || event.date || event.counts.length > 0) return false;
  const { start } = sentenceAround(text, event.trigger);
  return events.some(
    ({ type, trigger }) =>
      familyOf(type) !== null &&
      familyOf(type) !== familyOf(event.type) &&
      start <= trigger.start &&
      trigger.end < event.trigger.start &&
      NAME.test(text.slice(trigger.end, event.trigger.start)) &&
      NAMING.test(text.slice(start, trigger.start)),
  );
}
