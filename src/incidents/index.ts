/** Reports -> incidents: the same happening across reports, every party's version side by side. */
import { createHash } from "node:crypto";
import type { Incident, Party, Report, Reprint } from "../records/index.js";
import { factsOf } from "./facts.js";
import { framingOf } from "./framing.js";
import { gradeOf } from "./grade.js";
import { clustersOf, type Cluster } from "./match.js";
import { Parties } from "./parties.js";
import { reprintsOf } from "./reprints.js";
import { statementsOf } from "./statements.js";

const DEEDS: Readonly<Partial<Record<Incident["type"], string>>> = {
  ASSAULT: "Attack",
  COERCE: "Coercion",
  PROTEST: "Protest",
  MOBILIZE: "Mobilization",
  SANCTION: "Sanction",
  RETREAT: "Withdrawal or release",
  AID: "Aid",
};

/** The incidents of some reports, the most widely told first; the order of the reports changes nothing. */
export function incidentsOf(reports: readonly Report[]): Incident[] {
  const unique = [...new Map(reports.map((report) => [report.document.id, report])).values()].sort((a, b) =>
    a.document.id.localeCompare(b.document.id),
  );
  const reprints = reprintsOf(unique);
  const parties = new Parties(unique);
  const copies = new Set(reprints.flatMap(({ documents }) => documents));
  return clustersOf(unique, parties)
    .map((cluster) => incidentOf(cluster, unique, reprints, copies, parties))
    .sort((a, b) => originsIn(b) - originsIn(a) || b.members.length - a.members.length || a.id.localeCompare(b.id));
}

const originsIn = ({ members, reprints }: Incident): number => {
  const copies = new Set(reprints.flatMap(({ documents }) => documents));
  return new Set(members.map(({ document }) => document).filter((id) => !copies.has(id))).size;
};

function incidentOf(
  { centre, members: joined }: Cluster,
  reports: readonly Report[],
  reprints: readonly Reprint[],
  copies: ReadonlySet<string>,
  parties: Parties,
): Incident {
  const members = joined.map(({ happening }) => happening);
  const documents = new Set(members.map(({ report }) => report.document.id));
  const touched = reprints.filter(
    ({ origin, documents: others }) => documents.has(origin) || others.some((id) => documents.has(id)),
  );
  const originals = members.filter(({ report }) => !copies.has(report.document.id));
  const origins = reports.filter(({ document }) => documents.has(document.id) && !copies.has(document.id));
  const facts = factsOf(members, parties, reprints);
  const framing = framingOf(originals, parties);
  const statements = statementsOf(originals, origins, parties);
  const records = joined.map(({ happening, why }) => ({
    document: happening.report.document.id,
    event: happening.event.id,
    why,
  }));
  const { event, place, placeName } = centre;
  return {
    id: `i${digest(records.map(({ document, event: id }) => `${document} ${id}`).sort())}`,
    title: [
      DEEDS[event.type] ?? event.type,
      placeName && `in ${placeName}`,
      event.date?.start && `on ${event.date.start}`,
    ]
      .filter(Boolean)
      .join(" "),
    type: event.type,
    ...(placeName && { place: { name: placeName, ...(place && { place }) } }),
    ...(event.date && { date: event.date }),
    members: records,
    reprints: touched,
    parties: partiesIn(parties, [
      ...facts.flatMap(({ cells }) =>
        cells.flatMap(({ voices, value }) => [...voices, ...(value.party ? [value.party] : [])]),
      ),
      ...framing.map(({ party }) => party),
      ...Object.values(statements).flatMap((list: { party: string; towards: string[] }[]) =>
        list.flatMap(({ party, towards }) => [party, ...towards]),
      ),
    ]),
    facts,
    framing,
    ...statements,
    status: gradeOf(facts),
  };
}

const partiesIn = (parties: Parties, ids: readonly string[]): Party[] =>
  [...new Set(ids)].sort().map((id) => parties.get(id));

const digest = (parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 16);
