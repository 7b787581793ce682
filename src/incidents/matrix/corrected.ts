/** What a report takes back of what its outlet had told: "An earlier version of this article said two had died". */
import { wordsOf, type Report } from "../../records/index.js";
import { paragraphAround } from "./near.js";

const TEXTS = "version|report|article|story|dispatch|edition|headline|caption";
const EARLIER = new RegExp(
  `^(?:an?|the|our|its) (?:earlier|previous|original|first|initial)(?: \\p{L}+)? (?:${TEXTS})s?\\b`,
  "iu",
);
const ANY = new RegExp(`^(?:an?|the|our|this) (?:[\\p{L}-]+ )?(?:${TEXTS})s?\\b`, "iu");
const CORRECTION = /(?:^| [-–—] )(?:correction|clarification|corrects?|corrected)\b[^\p{L}]/iu;

/** True for the words of an earlier version, or, in a correction, of any report. */
export function isCorrected(report: Report, attribution: string | undefined): boolean {
  const { text } = report.document;
  const source = report.attributions.find(({ id }) => id === attribution)?.source;
  if (!source) return false;
  const words = wordsOf(text, source);
  if (EARLIER.test(words)) return true;
  const { start } = paragraphAround(text, source);
  return ANY.test(words) && CORRECTION.test(text.slice(start, source.start));
}
