import type { Report } from "../../../src/records/index.js";
import type { Proposal } from "../../../src/review/decision.js";
import { api } from "../data/api";

/** Reports that were fetched last: going on to another item of the same report, or to the next, fetches nothing again. */
const held = new Map<string, Promise<Report>>();
const MOST = 3;

/** The report as a round sees it: open reviewers go on from where the others left it, the others look at what the machine made. */
export function reportFor(round: Proposal["round"], document: string): Promise<Report> {
  const key = `${round} ${document}`;
  const had = held.get(key);
  if (had) return had;
  const report = round === "open" ? api.reviewed(document) : api.report(document);
  held.set(key, report);
  report.catch(() => held.delete(key));
  if (held.size > MOST) held.delete(held.keys().next().value!);
  return report;
}

/** After a decision the report is another. */
export const letGo = (): void => held.clear();
