import { findDateline } from "../../readers/index.js";
import { message, overlaps, wordsOf, type CodedDate } from "../../records/index.js";
import type { Analysis } from "../../language/analysis.js";
import type { DatedRange } from "../layers.js";
import { spanOf } from "../ranges.js";
import { step } from "../step.js";
import { anchorOf } from "./anchor.js";
import { dayOfIso, isoOf } from "./calendar.js";
import { expressionsIn, type Expression, type Unit } from "./expressions.js";
import { looksAhead } from "./outlook.js";
import { resolve } from "./resolve.js";
import { yearlessDay, type Filed } from "./yearless.js";

/** How many sentences further on a time of day is still of the day told: "on Sunday … . At 6 a.m. …". */
const NARRATED = 3;
const NAMED = 6; // years told in a message, the latest

export const datesStep = step({
  name: "dates",
  version: 1,
  reads: ["document", "analysis"],
  writes: ["dates"],
  run({ document, analysis, tell }) {
    const expressions = expressionsIn(analysis.tokens).filter((each) => !isOfPerson(analysis, each));
    const filed = document.dateline && findDateline(document.text)?.date;
    const isFiled = (each: Expression): boolean =>
      filed !== undefined && overlaps(spanOf(analysis.tokens, each), filed);
    const dateline = expressions.find(isFiled);
    const { anchor, years } = anchorOf(
      document.published,
      dateline,
      expressions.filter((each) => !isFiled(each)),
      ({ first }) => looksAhead(analysis, first),
      mayBeFiled(analysis, dateline, expressions),
    );
    if (filed && years) {
      const words = wordsOf(document.text, filed);
      const list = years.length ? years.slice(-NAMED).join(", ") : "any year";
      tell(message("date-without-year", "dates", { words, years: list }, filed));
    }
    const day: Filed | null = years && dateline?.said.kind === "day" ? { ...dateline.said, years } : null;
    const dates: DatedRange[] = [];
    const sentenceOf = (each: { readonly first: number }): number => analysis.tokens[each.first]!.sentence;
    for (const expression of expressions) {
      const { first, last, open, said } = expression;
      const words = spanOf(analysis.tokens, expression);
      const near = /^(?:clock|same-day|from-told)$/.test(said.kind) ? dayNear(expression) : null;
      const future = looksAhead(analysis, first);
      const resolved = resolve(said, anchor, future, near);
      if (!resolved) {
        tell(message("date-impossible", "dates", { words: wordsOf(document.text, words) }, words));
        continue;
      }
      // Where the dateline has no year, that has been told for all of them.
      if (resolved.start === null && !years) {
        const reason = anchor === null ? ": nothing tells when the report was published" : "";
        tell(message("date-unresolved", "dates", { words: wordsOf(document.text, words), reason }, words));
      }
      const basis = isFiled(expression) ? "dateline" : resolved.basis;
      // What has been so since a day has been so until the report's own.
      const now = open === "since" && anchor !== null ? isoOf(anchor.day) : null;
      const end = now !== null && resolved.end !== null && resolved.end < now ? now : resolved.end;
      const yearless = day && resolved.start === null ? yearlessDay(said, day, future) : null;
      dates.push({
        first,
        last,
        date: { words, ...resolved, end, basis, ...(yearless !== null && { yearless }) },
        ...(open && { open }),
      });
    }
    /**
     * The last day told before: within the sentences right before for a time of day, anywhere for "the same day" and "a day earlier"; "a year later" is counted from the last
     * month or year too, but not from when the report was filed.
     */
    function dayNear({ said, first }: Expression): number | null {
      const coarse = said.kind === "from-told" ? (COARSE.get(said.unit) ?? []) : [];
      const before = dates.findLast(
        ({ date }) =>
          (date.precision === "day" && date.start === date.end) ||
          (coarse.includes(date.precision) && date.basis !== "dateline"),
      );
      if (!before?.date.start) return null;
      const apart = sentenceOf({ first }) - sentenceOf(before);
      if (said.kind === "clock" && (apart > NARRATED || (apart > 0 && before.date.basis === "dateline"))) return null;
      return dayOfIso(before.date.start);
    }
    return { dates };
  },
});

/** How exact a date must be for so long a time to be counted from it. */
const COARSE: ReadonlyMap<Unit, readonly CodedDate["precision"][]> = new Map([
  ["month", ["month"]],
  ["year", ["month", "year"]],
]);

/** "Jan Torrel", "April Moss": a part of somebody's name. */
const isOfPerson = ({ names }: Analysis, { first, last }: Expression): boolean =>
  names.some(
    (name) =>
      name.type === "Person" && name.first <= first && last <= name.last && name.last - name.first > last - first,
  );

/**
 * Which weekdays may be the day of filing: those of the lead, or any where the report tells several apart; never "Tuesday's explosion", which a report of
 * Thursday says too.
 */
function mayBeFiled(
  { tokens, sentences }: Analysis,
  dateline: Expression | undefined,
  expressions: readonly Expression[],
): (expression: Expression) => boolean {
  const paragraphOf = ({ first }: Expression): number => sentences[tokens[first]!.sentence]!.paragraph;
  const weekdays = new Set(expressions.flatMap(({ said }) => (said.kind === "weekday" ? [said.weekday] : [])));
  const lead = dateline && paragraphOf(dateline);
  return (each) => !/^['’]s?$/.test(tokens[each.last]?.text ?? "") && (weekdays.size > 1 || paragraphOf(each) === lead);
}
