/** Where a text was printed. The same words under another outlet, address, date or title are another printing of one document. */
import { createHash } from "node:crypto";
import type { Document, Printing, State } from "./document.js";
import type { Report } from "./report.js";

export interface KnownPrinting {
  /** What makes it another printing: who printed it, where and when, and the bytes it was read from; not the path. */
  readonly id: string;
  /** Of several printings of a text the one of the least rank makes the record: the earliest, then by id. */
  readonly rank: string;
  /** The article that it is a version of. */
  readonly article: string | null;
  readonly status: Document["status"];
  /** When this version was made: modified, else published. */
  readonly made: string;
  /** Milliseconds since 1970 before which nobody may see it; 0 when there is no embargo. */
  readonly embargo: number;
  readonly about: Printing;
}

/** All printings that a document stands for, the one of the least rank first. */
export function printingsOf(document: Document): [KnownPrinting, ...KnownPrinting[]] {
  const known = (document.printings ?? [aboutOf(document)]).map((about) => knownPrinting(document.id, about));
  return known.sort(byRank) as [KnownPrinting, ...KnownPrinting[]];
}

const byRank = (a: KnownPrinting, b: KnownPrinting): number => (a.rank < b.rank ? -1 : 1);

function knownPrinting(text: string, { state: _state, ...about }: Printing): KnownPrinting {
  const { publisher, agency, uri, article, published, modified, title, origin, status } = about;
  const made = [text, publisher, agency, uri, article, published, modified, title, origin.reader, origin.sha256];
  const id = createHash("sha256").update(JSON.stringify(made)).digest("hex");
  return {
    id,
    rank: rankOf(about, id),
    article: article ?? uri ?? null,
    status,
    made: modified ?? published ?? "",
    embargo: embargoOf(about),
    about,
  };
}

/** The embargo of a printing in milliseconds since 1970; 0 without one. */
function embargoOf({ embargoed }: Pick<Document, "embargoed">): number {
  const time = Date.parse(embargoed ?? "");
  return Number.isNaN(time) ? 0 : time;
}

export const rankOf = ({ published }: Printing, id: string): string => `${published ?? "9999"} ${id}`;

function aboutOf(document: Document): Printing {
  const { id: _id, text: _text, language: _language, dateline: _dateline, printings: _all, ...about } = document;
  return about;
}

const STANDING: readonly (State | undefined)[] = ["current", "superseded", "withdrawn", "embargoed"];

/** Of printings by their rank the one that the document tells of: the first of those that stand best. */
export const leading = <P extends { readonly state?: State | undefined }>(printings: readonly P[]): P =>
  printings.reduce((best, each) => (STANDING.indexOf(each.state) < STANDING.indexOf(best.state) ? each : best));

/** Those that stand as the leading one does. */
export const standing = (printings: readonly Printing[]): readonly Printing[] => {
  const { state } = leading(printings);
  return printings.filter((each) => each.state === state);
};

interface Printed {
  readonly outlet?: string;
  readonly printings?: readonly Printing[] | undefined;
}

/** All outlets that stand by a text, the leading one first. */
export function outletsIn({ outlet, printings }: Printed): string[] {
  const others = printings ? standing(printings).flatMap(({ publisher, agency }) => publisher ?? agency ?? []) : [];
  return [...new Set([...(outlet === undefined ? [] : [outlet]), ...others])];
}

/** The document as its leading printing has it, with all of them (by their rank) when there are several. */
export function printedAs(document: Document, printings: readonly Printing[]): Document {
  const { id, text, language, dateline } = document;
  const { state: _state, ...lead } = leading(printings);
  return {
    id,
    text,
    language,
    ...lead,
    ...(dateline && { dateline }),
    ...(printings.length > 1 && { printings: [...printings] }),
  };
}

/** One report for each text: that of its earliest printing, which names the others. */
export function oncePrinted(reports: readonly Report[]): Report[] {
  const byText = new Map<string, Report[]>();
  for (const report of reports) {
    const same = byText.get(report.document.id);
    if (same) same.push(report);
    else byText.set(report.document.id, [report]);
  }
  return [...byText.values()].map((same) => {
    if (same.length === 1) return same[0]!;
    const told = same.map((report) => ({ report, printings: printingsOf(report.document) }));
    const [{ report }] = told.sort((a, b) => byRank(a.printings[0]!, b.printings[0]!)) as [(typeof told)[number]];
    const all = new Map(told.flatMap(({ printings }) => printings.map((each) => [each.id, each])));
    const printings = [...all.values()].sort(byRank).map(({ about }) => about);
    return { ...report, document: printedAs(report.document, printings) };
  });
}
