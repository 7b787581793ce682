/** Which events of which reports are one happening. The result does not depend on the order in which reports arrive. */
import type { CodedEvent, IncidentMember, Place, Report } from "../records/index.js";
import { UNNAMED, type Parties } from "./parties.js";

/** An event with what it is compared by. */
export interface Happening {
  readonly report: Report;
  readonly event: CodedEvent;
  readonly family: string;
  readonly place: Place | undefined;
  readonly placeName: string | undefined;
  readonly parties: ReadonlySet<string>;
}

export interface Cluster {
  readonly centre: Happening;
  readonly members: { readonly happening: Happening; readonly why: IncidentMember["why"] }[];
}

// Deeds that leave a trace; words about them are told as responses, demands and denials.
const FAMILIES: Readonly<Partial<Record<CodedEvent["type"], string>>> = {
  ASSAULT: "violence",
  COERCE: "coercion",
  PROTEST: "protest",
  MOBILIZE: "force",
  SANCTION: "sanction",
  RETREAT: "retreat",
  AID: "aid",
};
const NEAR_KM = 60;
const DAY_MS = 86_400_000;
const NEWS_DAYS = 3; // an undated account is of a dated happening when both are told within so many days
const ENOUGH = 3;

export function clustersOf(reports: readonly Report[], parties: Parties): Cluster[] {
  const happenings = reports.flatMap((report) => happeningsOf(report, parties)).sort(byKnowledge);
  const blocks = new Map<string, Cluster[]>();
  const loose: Happening[] = [];
  for (const happening of happenings) {
    if (!happening.place && !happening.event.date) {
      loose.push(happening);
      continue;
    }
    const block = blocks.get(happening.family) ?? [];
    blocks.set(happening.family, block);
    const best = block
      .map((cluster) => ({ cluster, fit: compare(cluster, happening) }))
      .filter(({ fit }) => fit.score >= ENOUGH)
      .sort((a, b) => b.fit.score - a.fit.score)[0];
    if (best) best.cluster.members.push({ happening, why: best.fit.why });
    else block.push({ centre: happening, members: [{ happening, why: "the fullest account" }] });
  }
  for (const happening of loose) joinWithinReport(happening, blocks.get(happening.family) ?? []);
  return [...blocks.values()].flat();
}

function happeningsOf(report: Report, parties: Parties): Happening[] {
  const entities = new Map(report.entities.map((entity) => [entity.id, entity]));
  return report.events.flatMap((event) => {
    const family = FAMILIES[event.type];
    if (!family || /^(?:planned|demanded|threatened|hypothetical)$/.test(event.status)) return [];
    const at = event.place && entities.get(event.place.entity);
    const who = [...event.actors, ...event.recipients]
      .map(({ entity }) => parties.of(report, entity))
      .filter((id) => id !== UNNAMED);
    return [{ report, event, family, place: at?.place, placeName: at?.name, parties: new Set(who) }];
  });
}

/** The fullest account first, then by document and event, so that arrival does not matter. */
function byKnowledge(a: Happening, b: Happening): number {
  const knows = ({ place, event, parties }: Happening): number =>
    (place ? 2 : 0) + (event.date ? 2 : 0) + Math.min(parties.size, 2);
  return (
    knows(b) - knows(a) ||
    a.report.document.id.localeCompare(b.report.document.id) ||
    a.event.trigger.start - b.event.trigger.start
  );
}

/** How well an account fits the centre of a cluster; 0 when place or day exclude it. */
function compare({ centre: a, members }: Cluster, b: Happening): { score: number; why: string } {
  const reasons: string[] = [];
  let score = 0;
  if (a.place && b.place) {
    const apart = kilometres(a.place, b.place);
    const wide = a.place.precision >= 4 || b.place.precision >= 4;
    if (apart <= NEAR_KM) {
      score += 2;
      reasons.push(
        a.placeName === b.placeName
          ? `both in ${a.placeName}`
          : `${a.placeName} and ${b.placeName} are ${Math.round(apart)} km apart`,
      );
    } else if (wide && a.place.country === b.place.country) reasons.push(`both in ${a.place.country}`);
    else return { score: 0, why: "" };
  }
  const days = daysApart(a.event, b.event);
  if (days !== null) {
    if (days > 1) return { score: 0, why: "" };
    score += 2;
    reasons.push(days === 0 ? "the same day" : "a day apart");
  }
  if (days === null && (a.event.date ?? b.event.date) && publishedApart(a.report, b.report) <= NEWS_DAYS) {
    score += 1;
    reasons.push("told in the same days");
  }
  const shared = [...b.parties].filter((party) => a.parties.has(party)).length;
  if (shared) {
    score += Math.min(shared, 2);
    reasons.push("parties in common");
  }
  if (members.some(({ happening }) => happening.report === b.report)) {
    score += 1;
    reasons.push("one report");
  }
  return { score, why: reasons.join("; ") };
}

/** An account without place and day joins the one happening of its kind that its report tells of. */
function joinWithinReport(happening: Happening, block: readonly Cluster[]): void {
  const inReport = block.filter(({ members }) =>
    members.some((member) => member.happening.report === happening.report),
  );
  const ranked = inReport
    .map((cluster) => ({
      cluster,
      shared: cluster.members.some(({ happening: other }) =>
        [...other.parties].some((party) => happening.parties.has(party)),
      ),
    }))
    .sort((a, b) => Number(b.shared) - Number(a.shared));
  const [best] = ranked;
  if (best && (best.shared || inReport.length === 1)) {
    best.cluster.members.push({
      happening,
      why: best.shared ? "one report, parties in common" : "the only such happening of its report",
    });
  }
}

/** Days between two reports; Infinity when one of them is undated. */
function publishedApart(a: Report, b: Report): number {
  const [day, other] = [a, b].map(({ document }) =>
    Date.parse((document.published ?? document.dateline?.date?.start ?? "").slice(0, 10)),
  );
  return Number.isNaN(day! + other!) ? Infinity : Math.abs(day! - other!) / DAY_MS;
}

function daysApart({ date: a }: CodedEvent, { date: b }: CodedEvent): number | null {
  if (!a?.start || !a.end || !b?.start || !b.end) return null;
  const gap = Math.max(
    Date.parse(a.start.slice(0, 10)) - Date.parse(b.end.slice(0, 10)),
    Date.parse(b.start.slice(0, 10)) - Date.parse(a.end.slice(0, 10)),
  );
  return Math.max(0, gap / DAY_MS);
}

/** Great-circle distance. */
function kilometres(a: Place, b: Place): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)));
}
