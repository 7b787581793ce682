/** Reports that are in no store, as one would have them: of several versions of an article the newest stands. */
import type { Report, State } from "../records/index.js";
import { leading, printedAs, printingsOf } from "../records/printing.js";
import { statesOf, type Version } from "./states.js";

export interface Standing {
  /** Those that stand; what was withdrawn is there as cancelled. */
  readonly reports: readonly Report[];
  /** The versions that each of them replaces, by its document's id, in the order given. */
  readonly earlier: ReadonlyMap<string, readonly Report[]>;
  /** Newer versions under embargo, which leave the older ones as they are. */
  readonly held: readonly Report[];
}

interface OfArticle extends Version {
  readonly article: string;
}

/**
 * @param reports one for each text (`oncePrinted`); of versions of one moment the last given is the newest
 * @param now milliseconds since 1970
 */
export function standingAmong(reports: readonly Report[], now: number): Standing {
  const versions = reports.flatMap(versionsOf);
  const byArticle = groupedBy(versions, ({ article }) => article);
  const byDocument = groupedBy(versions, ({ document }) => document);
  const states = new Map([...byArticle.values()].flatMap((group) => [...statesOf(group, now, false)]));
  const told = reports.map((report) => withStates(report, states));
  const stateOf = new Map(told.map(({ report, state }) => [report.document.id, state]));
  /** The document of its article that stands in the place of one. */
  const heirOf = ({ document }: Report): string | undefined =>
    byDocument
      .get(document.id)!
      .flatMap(({ article }) => byArticle.get(article) ?? [])
      .find(({ document: id }) => id !== document.id && stateOf.get(id) === "current")?.document;
  const earlier = new Map<string, Report[]>();
  const held: Report[] = [];
  const standing = told.filter(({ report, state }) => {
    const heir = state === "superseded" || state === "embargoed" ? heirOf(report) : undefined;
    if (heir === undefined) return true;
    if (state === "embargoed") held.push(report);
    else earlier.set(heir, [...(earlier.get(heir) ?? []), report]);
    return false;
  });
  return {
    reports: standing.map(({ report, state }) =>
      state === "withdrawn" ? { ...report, document: { ...report.document, status: "canceled" } } : report,
    ),
    earlier,
    held,
  };
}

const versionsOf = ({ document }: Report, turn: number): OfArticle[] =>
  printingsOf(document).map(({ id, article, status, made, embargo }) => ({
    id,
    article: article ?? id,
    document: document.id,
    status,
    made,
    embargo,
    turn,
  }));

/** The report with the printings that still stand before the others, and how it stands as a whole. */
function withStates(report: Report, states: ReadonlyMap<string, State>): { report: Report; state: State } {
  const printings = printingsOf(report.document).map(({ id, about }) => ({ ...about, state: states.get(id)! }));
  const { state } = leading(printings);
  return printings.every((each) => each.state === state)
    ? { report, state }
    : { report: { ...report, document: printedAs(report.document, printings) }, state };
}

function groupedBy<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}
