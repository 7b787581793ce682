/** What of a report is about one happening: all of it when it tells of no other of its kind, else the paragraphs around. */
import type { Attribution, Report, Span } from "../../records/index.js";
import { accountsOf, type Account } from "../matching/account.js";
import type { Telling } from "./telling.js";

/** Tellings by the report they stand in. */
export function byReport(tellings: readonly Telling[]): Map<Report, Telling[]> {
  const groups = new Map<Report, Telling[]>();
  for (const telling of tellings) {
    const list = groups.get(telling.report);
    if (list) list.push(telling);
    else groups.set(telling.report, [telling]);
  }
  return groups;
}

const alone = new WeakMap<Report, boolean>();

/** Whether a report tells of one happening: what has neither place nor day is not told apart from it. */
function tellsOfOne(report: Report): boolean {
  const known = alone.get(report) ?? accountsOf(report).filter(isApart).length <= 1;
  alone.set(report, known);
  return known;
}

const isApart = ({ where, sites, days }: Account): boolean => where !== null || days !== null || !!sites?.length;

/** Whether a span is in the part of the report that tells of the happening: its paragraphs and those that follow them. */
export function nearOf(report: Report, tellings: readonly Telling[]): (span: Span) => boolean {
  if (tellsOfOne(report)) return () => true;
  const { text } = report.document;
  const paragraphs = tellings.map(({ event: { trigger } }) => {
    const first = text.indexOf("\n", trigger.end);
    const next = first < 0 ? -1 : text.slice(first).search(/\S/);
    const last = next < 0 ? -1 : text.indexOf("\n", first + next);
    return {
      start: text.lastIndexOf("\n", trigger.start) + 1,
      end: last < 0 ? text.length : last,
    };
  });
  return (span) => paragraphs.some(({ start, end }) => start <= span.start && span.end <= end);
}

/** What is said of the happening by somebody who is known. */
export function saidNear(report: Report, tellings: readonly Telling[]): Attribution[] {
  const near = nearOf(report, tellings);
  return report.attributions.filter(({ sourceEntity, content }) => sourceEntity !== null && near(content[0]!));
}
