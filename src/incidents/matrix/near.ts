/** What of a report is about one happening, where the report tells of several. */
import { holds, type Attribution, type CodedEvent, type Report, type Span } from "../../records/index.js";
import { accountsOf, isApart } from "../matching/account.js";
import { isForce } from "../matching/families.js";
import { isHarmOnly } from "../matching/tolls.js";
import { sentenceAround } from "../sentence.js";
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

/** A happening that a report tells of, by the triggers of its events. */
interface Happening {
  readonly triggers: readonly Span[];
  /** It has a place or a day, by which it is told apart from others. */
  readonly apart: boolean;
  readonly type: CodedEvent["type"];
}

const known = new WeakMap<Report, Happening[]>();

/** The happenings of a report, the one it tells most of first; what only counts the harmed is none. */
function happeningsOf(report: Report): Happening[] {
  const had = known.get(report);
  if (had) return had;
  const events = new Map(report.events.map((event) => [event.id, event]));
  const found = accountsOf(report)
    .map((account) => ({ account, members: account.events.flatMap(({ event }) => events.get(event) ?? []) }))
    .filter(({ members }) => !members.every(isHarmOnly))
    .map(({ account, members }) => ({
      triggers: members.map(({ trigger }) => trigger),
      apart: isApart(account),
      type: members[0]!.type,
    }))
    .sort((a, b) => b.triggers.length - a.triggers.length || first(a) - first(b));
  known.set(report, found);
  return found;
}

const first = ({ triggers }: Happening): number => Math.min(...triggers.map(({ start }) => start));

/**
 * Whether a span is about the happening: it is where a deed of it stands in its sentence, else in its paragraph; where no deed
 * stands, it is about what the report tells most of, and about what was told last before.
 * @param among the happenings that it may be about instead
 */
export function nearOf(
  report: Report,
  tellings: readonly Telling[],
  among: (happening: Happening) => boolean = ({ apart, type }) =>
    apart || !(isForce(type) && tellings.some(({ event }) => isForce(event.type))),
): (span: Span) => boolean {
  const own = tellings.map(({ event }) => event.trigger);
  const mine = new Set(own.map(({ start }) => start));
  const happenings = happeningsOf(report);
  const others = happenings.filter((each) => !each.triggers.some(({ start }) => mine.has(start)) && among(each));
  if (others.length === 0) return () => true;
  const { text } = report.document;
  const isMain = !others.includes(happenings[0]!);
  return (span) => {
    for (const around of [sentenceAround(text, span), paragraphAround(text, span)]) {
      if (own.some((trigger) => holds(around, trigger))) return true;
      if (others.some(({ triggers }) => triggers.some((trigger) => holds(around, trigger)))) return false;
    }
    const before = (triggers: readonly Span[]): number =>
      Math.max(-1, ...triggers.map(({ start }) => start).filter((start) => start < span.start));
    return isMain || before(own) > Math.max(...others.map(({ triggers }) => before(triggers)));
  };
}

export function paragraphAround(text: string, span: Span): Span {
  const end = text.indexOf("\n", span.end);
  return { start: text.lastIndexOf("\n", span.start) + 1, end: end < 0 ? text.length : end };
}

/** What is said of the happening by somebody who is known. */
export function saidNear(report: Report, tellings: readonly Telling[]): Attribution[] {
  const near = nearOf(report, tellings);
  return report.attributions.filter(({ sourceEntity, content }) => sourceEntity !== null && near(content[0]!));
}
