/** Reports -> incidents: the same happening across reports, every party's version side by side. */
import type { Incident, Report } from "../records/index.js";
import { oncePrinted } from "../records/printing.js";
import type { Identities } from "./actors/identities.js";
import { incidentOf, isTold } from "./assemble.js";
import { Matcher } from "./matching/matcher.js";

export { Actors } from "./actors/actors.js";
export { takingPart } from "./actors/taking-part.js";
export { IdentitiesError, NO_IDENTITIES, readIdentities, type Identities } from "./actors/identities.js";
export { incidentOf } from "./assemble.js";
export { withEarlier, type EarlierVersion } from "./earlier.js";
export { isBehind } from "./behind.js";
export { followStore } from "./follow.js";
export { byDay, dayOf } from "./matching/days.js";
export { keepIncidents, type Keeper } from "./keep.js";
export { Matcher, type Change, type Cluster, type Row } from "./matching/matcher.js";

/**
 * The incidents of some reports, the most widely told first; the order of the reports changes nothing. A text that is
 * there several times is one report with several printings (`oncePrinted`).
 */
export function incidentsOf(reports: readonly Report[], identities?: Identities): Incident[] {
  const byId = new Map(oncePrinted(reports).map((report) => [report.document.id, report]));
  const matcher = new Matcher();
  for (const report of byId.values()) matcher.add(report);
  matcher.settle();
  return [...matcher.clusters()]
    .map((cluster) => incidentOf(cluster, byId, identities))
    .filter(isTold)
    .sort((a, b) => originsIn(b) - originsIn(a) || b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
}

const originsIn = ({ sources }: Incident): number => sources?.filter(({ origin }) => origin === undefined).length ?? 0;
