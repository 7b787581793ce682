/** A verdict and the old deed it is about, told in one breath: where the court sits and where the deed was done are kept apart. */
import type { Analysis, Range } from "../../language/analysis.js";
import { CLEARING, PUNISHING } from "../attribution/verdicts.table.js";

/** What courts do to those before them. */
const VERDICTS = new Set([...PUNISHING, ...CLEARING, "charge", "clear", "indict"]);
const BEHIND = /^(?:of|for|with|over|on)$/;
const COURTS = /^(?:court|tribunal|judge|jury|juror|magistrate|bench|prosecutor)$/;

/**
 * True when a place belongs to the other of the two: "convicted him of torturing prisoners in Chad" was not in Chad, and "a court in Oslo charged him with
 * the murder of a banker" tells of no murder in Oslo. A deed of one word ("jailed for fraud in Lagos") has no place of its own.
 */
export function isAcrossVerdict(analysis: Analysis, trigger: number, place: number): boolean {
  const { tokens, syntax, sentences } = analysis;
  const sentence = sentences[tokens[trigger]!.sentence]!;
  for (let verb = sentence.first; verb < sentence.last; verb++) {
    if (!/^VB[DNGZP]$/.test(syntax[verb]!.xpos) || !VERDICTS.has(syntax[verb]!.lemma)) continue;
    const deed = deedOf(analysis, verb, sentence.last);
    if (!deed) continue;
    const within = (token: number): boolean => token >= deed.first && token < deed.last;
    if (within(place) && !within(trigger)) return true;
    if (within(trigger) && !within(place) && isSeatOfCourt(analysis, place)) return true;
  }
  return false;
}

/** From the preposition of the deed to the next verb joined to the verdict; null where the deed has nobody who suffered it. */
function deedOf({ tokens, syntax }: Analysis, verb: number, end: number): Range | null {
  const form = (token: number): string => tokens[token]?.text.toLowerCase() ?? "";
  for (let first = verb + 1; first < end; first++) {
    if (!BEHIND.test(form(first))) continue;
    let noun = first + 1;
    while (/^(?:DET|ADJ|NUM)$/.test(syntax[noun]?.upos ?? "") && form(noun + 1) !== "of") noun++;
    if (syntax[first + 1]?.xpos !== "VBG" && !(syntax[noun]?.upos === "NOUN" && form(noun + 1) === "of")) continue;
    const next = tokens.find(({ index }) => index > first && index < end && isJoined(syntax, index, verb));
    return { first, last: next?.index ?? end };
  }
  return null;
}

const isJoined = (syntax: Analysis["syntax"], token: number, verb: number): boolean =>
  syntax[token]!.deprel === "conj" && syntax[token]!.head === verb && /^VB/.test(syntax[token]!.xpos);

/** "A court in Oslo": right behind the word for the court. */
const isSeatOfCourt = ({ syntax }: Analysis, place: number): boolean => {
  const { head } = syntax[place]!;
  return head >= 0 && COURTS.test(syntax[head]!.lemma.toLowerCase());
};
