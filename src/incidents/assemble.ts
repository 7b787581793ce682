/** A cluster of accounts and the reports it rests on -> the incident's record. */
import {
  publishedOn,
  type CodedDate,
  type CodedEvent,
  type Incident,
  type IncidentSource,
  type Party,
  type Printing,
  type Report,
  type Reprint,
} from "../records/index.js";
import { agencyOf, outletNameOf } from "../readers/outlet.js";
import { Actors } from "./actors/actors.js";
import type { Identities } from "./actors/identities.js";
import { factsOf } from "./matrix/facts.js";
import { framingOf } from "./matrix/framing.js";
import { namesFor } from "./matrix/names.js";
import { gradeOf } from "./matrix/grade.js";
import { isGuess } from "./matrix/guess.js";
import { statementsOf } from "./matrix/statements.js";
import type { Telling } from "./matrix/telling.js";
import { byDay, toldOn } from "./matching/days.js";
import type { Cluster } from "./matching/matcher.js";
import { isToll } from "./matching/tolls.js";
import { standing } from "../records/printing.js";
import { summaryOf } from "./summary/summary.js";
import { dayInWords } from "./summary/wording.js";

const TITLES: Readonly<Partial<Record<Incident["type"], string>>> = {
  ASSAULT: "Attack",
  COERCE: "Coercion",
  PROTEST: "Protest",
  MOBILIZE: "Mobilization",
  SANCTION: "Sanction",
  RETREAT: "Withdrawal or release",
  AID: "Aid",
};

/**
 * @param reports the cluster's documents and, where they are kept, the origins of its reprints
 * @throws Error when a report of the cluster is missing
 */
export function incidentOf(cluster: Cluster, reports: ReadonlyMap<string, Report>, identities?: Identities): Incident {
  const { leader, members } = cluster;
  const documents = [...new Set(members.map(({ account }) => account.document))].sort();
  const told = documents.map((id) => reportIn(reports, id));
  const actors = new Actors(told, identities);
  const { origins, reprints } = reprintsOf(cluster, told);
  const tellings = members.flatMap(({ account }) =>
    tellingsOf(
      reportIn(reports, account.document),
      account.events.map(({ event }) => event),
    ),
  );
  const originals = tellings.filter(({ report }) => !origins.has(report.document.id));
  const facts = factsOf(tellings, actors, origins, reports);
  const framing = framingOf(originals, actors);
  const statements = statementsOf(originals, actors);
  const first = tellings[0]!.event;
  const date = dateIn(originals) ?? dateIn(tellings);
  const day = date?.start ?? date?.yearless;
  const where = leader.where;
  const placed =
    facts.find(({ field }) => field === "place")?.cells.find(({ value }) => value.text === where?.name) ??
    facts.find(({ field }) => field === "place")?.cells[0];
  const place = placed && {
    name: placed.value.text,
    ...(placed.value.place && { place: placed.value.place }),
  };
  const parties = partiesIn(actors, [
    ...facts.flatMap(({ cells }) =>
      cells.flatMap(({ voices, value }) => [...voices, ...(value.party ? [value.party] : [])]),
    ),
    ...framing.map(({ party }) => party),
    ...Object.values(statements).flatMap((list: { party: string; towards: string[] }[]) =>
      list.flatMap(({ party, towards }) => [party, ...towards]),
    ),
  ]);
  const sources = sourcesOf(told, origins);
  const about = {
    type: first.type,
    ...(place && { place }),
    ...(date && { date }),
  };
  return {
    id: cluster.id,
    title: [
      TITLES[first.type] ?? first.type,
      place && `in ${place.name}`,
      day && date?.precision !== "month" && date?.precision !== "year" && `on ${dayInWords(day)}`,
    ]
      .filter(Boolean)
      .join(" "),
    ...about,
    members: members.flatMap(({ account, why }) =>
      account.events.map(({ event, why: within }) => ({
        document: account.document,
        event,
        why: [why, within].filter(Boolean).join("; "),
      })),
    ),
    reprints,
    parties,
    facts,
    framing,
    ...statements,
    status: gradeOf(
      facts,
      actors,
      (document) => origins.get(document) ?? document,
      (cell) => isGuess(reportIn(reports, cell.document), cell),
    ),
    summary: summaryOf({
      ...about,
      facts,
      framing,
      parties,
      sources,
      nouns: new Set([
        ...nounsOf(originals),
        ...namesFor(originals, actors).map(({ document, span }) => `${document} ${span.start}`),
      ]),
    }),
    sources,
  };
}

/** The day that most reports tell, of those that are no longer than a day before others; of equals the one told first. */
function dateIn(tellings: readonly Telling[]): CodedDate | undefined {
  const told = new Map<string, { readonly date: CodedDate; readonly documents: Set<string> }>();
  for (const { report, event } of tellings) {
    const { date } = event;
    const start = date?.start ?? date?.yearless;
    if (!date || start === undefined || isToll(event)) continue;
    const key = `${start.slice(0, 10)} ${date.end?.slice(0, 10) ?? ""}`;
    const had = told.get(key) ?? { date, documents: new Set() };
    told.set(key, had);
    had.documents.add(report.document.id);
  }
  const isDay = ({ precision }: CodedDate): number => (precision === "day" || precision === "minute" ? 1 : 0);
  return [...told.values()].sort((a, b) => isDay(b.date) - isDay(a.date) || b.documents.size - a.documents.size)[0]
    ?.date;
}

/** False when every report of it is a reprint that says nothing its origin does not: that is no incident of its own. */
export const isTold = ({ facts, sources = [] }: Incident): boolean =>
  facts.length > 0 || sources.some(({ origin }) => origin === undefined);

function reportIn(reports: ReadonlyMap<string, Report>, id: string): Report {
  const report = reports.get(id);
  if (!report) throw new Error(`the report of ${id} is missing`);
  return report;
}

function tellingsOf(report: Report, events: readonly string[]): Telling[] {
  const wanted = new Map(report.events.map((event) => [event.id, event]));
  return events.flatMap((id) => {
    const event = wanted.get(id);
    return event ? [{ report, event }] : [];
  });
}

/** Texts printed again, and texts of one agency of one day: each is one source. */
function reprintsOf(
  { origins: printed }: Cluster,
  told: readonly Report[],
): { origins: ReadonlyMap<string, string>; reprints: Reprint[] } {
  const origins = new Map(printed);
  const why = new Map([...printed.keys()].map((document) => [document, "nearly the same text"]));
  const wires = new Map<string, Report[]>();
  for (const report of told) {
    const agency = agencyOf(report);
    const day = toldOn(report)?.slice(0, 10);
    if (!agency || !day || printed.has(report.document.id)) continue;
    const wire = `${agency.toLowerCase()} ${day}`;
    const list = wires.get(wire);
    if (list) list.push(report);
    else wires.set(wire, [report]);
  }
  for (const wire of wires.values()) {
    const [origin, ...others] = [...wire].sort(
      (a, b) => b.document.text.length - a.document.text.length || (a.document.id < b.document.id ? -1 : 1),
    );
    for (const { document } of others) {
      origins.set(document.id, origin!.document.id);
      why.set(document.id, `both credit ${agencyOf(origin!)!} on one day`);
    }
  }
  // An origin that is itself a reprint hands its copies on to its own origin.
  for (const [document, origin] of origins) origins.set(document, origins.get(origin) ?? origin);
  const groups = new Map<string, string[]>();
  for (const [document, origin] of origins) {
    const key = `${origin}\n${why.get(document)!}`;
    const list = groups.get(key);
    if (list) list.push(document);
    else groups.set(key, [document]);
  }
  const reprints = [...groups]
    .map(([key, documents]): Reprint => {
      const [origin = "", reason = ""] = key.split("\n");
      return { origin, documents: documents.sort(), why: reason };
    })
    .sort((a, b) => (a.origin + a.why < b.origin + b.why ? -1 : 1));
  return { origins, reprints };
}

const lastIfNone = (a: string | undefined, b: string | undefined): number =>
  a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : byDay(a, b);

const partiesIn = (actors: Actors, ids: readonly string[]): Party[] =>
  [...new Set(ids)].sort().map((id) => actors.get(id));

/** Every printing that stands is named; those beside the first of a text are reprints of it. */
function sourcesOf(told: readonly Report[], origins: ReadonlyMap<string, string>): IncidentSource[] {
  return told
    .flatMap((report): IncidentSource[] => {
      const { document } = report;
      const first = sourceOf(report, document, toldOn(report), origins.get(document.id));
      const others = (document.printings ? standing(document.printings).slice(1) : [])
        .map((each) =>
          sourceOf(report, each, publishedOn({ ...each, dateline: document.dateline }), first.origin ?? document.id),
        )
        .filter(
          ({ outlet, uri, published }) => outlet !== first.outlet || uri !== first.uri || published !== first.published,
        );
      return [first, ...new Map(others.map((each) => [JSON.stringify(each), each])).values()];
    })
    .sort((a, b) => lastIfNone(a.published, b.published) || compared(a.document, b.document));
}

function sourceOf(
  report: Report,
  printing: Printing,
  published: string | undefined,
  origin: string | undefined,
): IncidentSource {
  const { title, uri } = printing;
  return {
    document: report.document.id,
    outlet: outletNameOf(report, printing),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(uri !== undefined && { uri }),
    ...(origin !== undefined && { origin }),
  };
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Triggers that are nouns, by document and start, as the codebook read them. */
const nounsOf = (tellings: readonly Telling[]): ReadonlySet<string> =>
  new Set(
    tellings
      .filter(({ event }) => isNoun(event))
      .map(({ report, event }) => `${report.document.id} ${event.trigger.start}`),
  );

const isNoun = ({ why }: CodedEvent): boolean =>
  why.some(({ field, rule }) => field === "type" && rule?.includes(" (n) "));
