/** What is said about an incident: responses, demands, allegations, denials, from the reports that tell of it. */
import { type CodedEvent, type Report, type Statement } from "../../records/index.js";
import { outletOf, UNNAMED, type Actors } from "../actors/actors.js";
import { accountsOf } from "../matching/account.js";
import { toldOn } from "../matching/days.js";
import { sentenceAround } from "./sentence.js";
import { isDenial, standOf, type Telling } from "./telling.js";

const RESPONSES: ReadonlySet<string> = new Set(["REJECT", "SUPPORT", "THREATEN", "CONCEDE", "AGREE", "CONSULT"]);
const UNREAL: ReadonlySet<string> = new Set(["denied", "negated", "hypothetical", "demanded"]);

export interface Statements {
  readonly responses: Statement[];
  readonly demands: Statement[];
  readonly allegations: Statement[];
  readonly denials: Statement[];
}

/** @param tellings the incident's events, those of reprints left out */
export function statementsOf(tellings: readonly Telling[], actors: Actors): Statements {
  const own = new Set(tellings.map(({ event }) => event));
  const byReport = new Map<Report, Telling[]>();
  for (const telling of tellings) {
    const list = byReport.get(telling.report);
    if (list) list.push(telling);
    else byReport.set(telling.report, [telling]);
  }
  const near = [...byReport.keys()].flatMap((report) =>
    aboutIt(report, byReport.get(report)!).map((event): Telling => ({
      report,
      event,
    })),
  );
  const pick = (fits: (event: CodedEvent, own: boolean) => boolean): Statement[] => [
    ...new Map(
      near
        .filter(({ event }) => fits(event, own.has(event)))
        .map((telling) => statement(telling, actors))
        .map((each) => [`${each.document} ${each.party} ${each.type} ${each.span.start}`, each]),
    ).values(),
  ];
  return {
    responses: pick((event) => RESPONSES.has(event.type) && !UNREAL.has(event.status)),
    demands: pick((event) => event.type === "REQUEST" && !UNREAL.has(event.status)),
    allegations: withoutEchoes(
      pick(
        (event, isOwn) =>
          (event.type === "ACCUSE" && !UNREAL.has(event.status)) || (isOwn && event.status === "alleged"),
      ),
    ),
    denials: pick((event, isOwn) => isOwn && isDenial(event)),
  };
}

/** An accusation stands for what it alleges: "He accused the army of carrying out the attack" is one allegation. */
function withoutEchoes(allegations: readonly Statement[]): Statement[] {
  const placeOf = ({ document, party, span }: Statement): string => `${document} ${party} ${span.start}`;
  const accusing = new Set(allegations.filter(({ type }) => type === "ACCUSE").map(placeOf));
  return allegations.filter((each) => each.type === "ACCUSE" || !accusing.has(placeOf(each)));
}

/** All events of a report that tells of one happening; else those in the paragraphs that tell of this one, and the next. */
function aboutIt(report: Report, tellings: readonly Telling[]): readonly CodedEvent[] {
  if (accountsOf(report).length === 1) return report.events;
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
  return report.events.filter(({ trigger }) =>
    paragraphs.some(({ start, end }) => start <= trigger.start && trigger.end <= end),
  );
}

function statement({ report, event }: Telling, actors: Actors): Statement {
  const { document } = report;
  const speech = event.type === "ACCUSE" || event.type === "REQUEST" || RESPONSES.has(event.type);
  const voice = (standOf(event)?.voice ?? event.voices.at(-1)!).entity;
  const actor = speech ? event.actors[0]?.entity : undefined;
  const span = sentenceAround(document.text, event.trigger);
  const said = toldOn(report);
  return {
    document: document.id,
    span,
    words: document.text.slice(span.start, span.end),
    party: actors.of(report, actor ?? voice),
    towards: [...new Set(event.recipients.map(({ entity }) => actors.of(report, entity)))].filter(
      (id) => id !== UNNAMED,
    ),
    type: event.type,
    ...(event.mode !== undefined && { mode: event.mode }),
    status: event.status,
    outlet: outletOf(report),
    ...(said && { said }),
  };
}
