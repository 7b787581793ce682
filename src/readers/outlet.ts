/** By whom a report was printed: as its source says, else as the brackets of its dateline do. */
import { holds, wordsOf, type Origin, type Printing, type Report } from "../records/index.js";
import { findDateline, isCredit } from "./dateline.js";

const NO_OUTLET: ReadonlySet<string> = new Set(["place", "country"]);

/** The agency a report credits: as its source says, else as its dateline does; undefined when it credits none. */
export const agencyOf = (report: Report): string | undefined => report.document.agency ?? creditOf(report);

/** Publisher, else agency, else whom the dateline credits; undefined when nothing names an outlet. */
export const outletOf = (report: Report, { publisher, agency }: Printing = report.document): string | undefined =>
  publisher ?? agency ?? creditOf(report);

/** The outlet by name, or by what stands for its name. */
export const outletNameOf = (report: Report, printing: Printing = report.document): string =>
  outletOf(report, printing) ?? unnamedOutlet(printing.origin);

/** "an unnamed outlet (report.txt)": two without names are told apart by their files; their folders are nobody's business. */
export function unnamedOutlet({ path }: Pick<Origin, "path">): string {
  const file = path === undefined ? "" : fileOf(path);
  return file ? `an unnamed outlet (${file})` : "an unnamed outlet";
}

/** The last part of a path, of whatever system it came from. */
export const fileOf = (path: string): string => path.split(/[/\\]/).findLast(Boolean) ?? "";

/** The known name behind "(AP)"; else the words between the brackets, where they are a name. */
function creditOf({ document: { dateline, text }, entities }: Report): string | undefined {
  if (!dateline) return undefined;
  const entity = entities.find(({ id }) => id === dateline.agency);
  const span = findDateline(text)?.agency;
  const whole = span === undefined || entity?.mentions.some((mention) => holds(mention.span, span));
  if (entity && whole) return NO_OUTLET.has(entity.kind) ? undefined : entity.name;
  const words = span && wordsOf(text, span).replace(/\s+/g, " ").trim();
  return words && isCredit(words) ? words : entity?.name;
}
