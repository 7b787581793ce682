/** What is said about an incident: responses, demands, allegations, denials, from the reports that tell of it. */
import { type CodedEvent, type Report, type Statement } from "../records/index.js";
import type { Happening } from "./match.js";
import { outletOf, UNNAMED, type Parties } from "./parties.js";

const RESPONSES: ReadonlySet<string> = new Set(["REJECT", "SUPPORT", "THREATEN", "CONCEDE", "AGREE", "CONSULT"]);

export interface Statements {
  readonly responses: Statement[];
  readonly demands: Statement[];
  readonly allegations: Statement[];
  readonly denials: Statement[];
}

export function statementsOf(members: readonly Happening[], origins: readonly Report[], parties: Parties): Statements {
  const own = new Set(members.map(({ report, event }) => `${report.document.id} ${event.id}`));
  const told = origins.flatMap((report) => report.events.map((event) => ({ report, event })));
  const pick = (fits: (event: CodedEvent, own: boolean) => boolean): Statement[] =>
    told
      .filter(({ report, event }) => fits(event, own.has(`${report.document.id} ${event.id}`)))
      .map(({ report, event }) => statement(report, event, parties));
  return {
    responses: pick((event) => RESPONSES.has(event.type) && event.status !== "denied"),
    demands: pick((event) => event.type === "REQUEST"),
    allegations: pick((event, isOwn) => event.type === "ACCUSE" || (isOwn && event.status === "alleged")),
    denials: pick((event, isOwn) => isOwn && (event.status === "denied" || event.status === "negated")),
  };
}

function statement(report: Report, event: CodedEvent, parties: Parties): Statement {
  const { document } = report;
  const speech = event.type === "ACCUSE" || event.type === "REQUEST" || RESPONSES.has(event.type);
  const voice = event.voices.at(-1)!.entity;
  const actor = speech ? event.actors[0]?.entity : undefined;
  const party = parties.of(report, actor ?? voice);
  const span = sentenceAround(document.text, event.trigger);
  const said = document.published ?? document.dateline?.date?.start;
  return {
    document: document.id,
    span,
    words: document.text.slice(span.start, span.end),
    party,
    towards: [...new Set(event.recipients.map(({ entity }) => parties.of(report, entity)))].filter(
      (id) => id !== UNNAMED,
    ),
    type: event.type,
    status: event.status,
    outlet: outletOf(report),
    ...(said && { said }),
  };
}

const LONGEST = 300;

/** The stretch around a trigger between full stops or line breaks, cut where it grows long. */
function sentenceAround(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const after = text.slice(end, end + LONGEST);
  const opening = Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n"), before.lastIndexOf('." '));
  const closing = after.search(/[.!?](?:["”]?\s|["”]?$)|\n/);
  const from = start - before.length + (opening < 0 ? 0 : opening + 1);
  const to = end + (closing < 0 ? after.length : closing + (after[closing] === "\n" ? 0 : 1));
  const words = text.slice(from, to);
  return { start: from + (words.length - words.trimStart().length), end: to - (words.length - words.trimEnd().length) };
}
