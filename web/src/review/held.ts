import type { Report } from "../../../src/records/index.js";

/** The report that was fetched last, so that going on to its next item does not fetch it again. */
let held: { readonly key: string; readonly report: Promise<Report> } | null = null;

export function hold(key: string, load: () => Promise<Report>): Promise<Report> {
  if (held?.key === key) return held.report;
  const report = load();
  held = { key, report };
  report.catch(letGo);
  return report;
}

/** After a decision the report is another. */
export const letGo = (): void => void (held = null);
