/** Brings kept incidents up to date with a matcher, and writes only what changed. */
import type { Incident, Report } from "../records/index.js";
import type { Identities } from "./actors/identities.js";
import { incidentOf, isTold } from "./assemble.js";
import type { Matcher } from "./matching/matcher.js";

/** The part of a store that is needed. */
export interface Keeper {
  reportsOf(documents: readonly string[]): Promise<readonly Report[]>;
  keepIncidents(change: { readonly removed: readonly string[]; readonly put: readonly Incident[] }): Promise<void>;
}

const AT_ONCE = 50;

/**
 * Settles the matcher and keeps what changed, some incidents at a time, so that memory stays bounded.
 * @returns how many incidents were written and removed, and the documents whose matcher rows changed
 */
export async function keepIncidents(
  matcher: Matcher,
  keeper: Keeper,
  identities?: Identities,
): Promise<{ readonly written: number; readonly removed: number; readonly documents: readonly string[] }> {
  const { removed, changed, documents } = matcher.settle();
  let written = 0;
  for (let at = 0; at < changed.length || at === 0; at += AT_ONCE) {
    const clusters = changed.slice(at, at + AT_ONCE);
    const needed = clusters.flatMap(({ members, origins }) => [
      ...members.map(({ account }) => account.document),
      ...origins.values(),
    ]);
    const reports = new Map(
      (await keeper.reportsOf([...new Set(needed)])).map((report) => [report.document.id, report]),
    );
    const made = clusters.map((cluster) => incidentOf(cluster, reports, identities));
    const empty = made.filter((incident) => !isTold(incident)).map(({ id }) => id);
    const put = made.filter(isTold);
    await keeper.keepIncidents({ removed: at === 0 ? [...removed, ...empty] : empty, put });
    written += put.length;
  }
  return { written, removed: removed.length, documents };
}
