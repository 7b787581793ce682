import type { Entity, Incident, Report } from "../records/index.js";
import type { Decision } from "../review/decision.js";

/** How text may be painted for a terminal; `plain` paints nothing. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly magenta: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const same = (text: string): string => text;
export const PLAIN: Paint = {
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
  blue: same,
  magenta: same,
  cyan: same,
};

/** What is exported. Both streams are read once, from the start, and only as far as the format asks. */
export interface Material {
  readonly reports: AsyncIterable<Report>;
  readonly incidents: AsyncIterable<Incident>;
  /** The reports of some documents; those that are not known are left out. */
  reportsOf(documents: readonly string[]): Promise<readonly Report[]>;
  /** What reviewers decided about a document, oldest first. */
  decisions(document: string): Promise<readonly Decision[]>;
  /** The key that stands for an entity of a report across reports. */
  keyOf(entity: Entity, report: Report): string;
}

export interface ExportOptions {
  readonly paint: Paint;
  /** Columns of the terminal, for formats made for reading. */
  readonly width: number;
  /** Is told of every record that has no place in the format, and why. */
  readonly left?: (reason: string) => void;
}

/** One field of a format that has a fixed list of them. */
export interface FieldNote {
  readonly name: string;
  readonly about: string;
}

/** Writes what is given in one format, piece by piece. The same material gives the same bytes. */
export interface Exporter {
  readonly name: string;
  readonly about: string;
  /** `records`: whole reports; `events`: one row or object for each event; `incidents`: one for each incident. */
  readonly of: "records" | "events" | "incidents";
  /** The fields of a row, in their order, where the format has rows; `from` says where the list of fields is from. */
  readonly fields?: { readonly from: string; readonly list: readonly FieldNote[] };
  /** Set when memory grows with what is exported, in words: what it grows with. */
  readonly holds?: string;
  write(material: Material, options: ExportOptions): AsyncIterable<string | Uint8Array>;
  /** Of a format that is several files: the files of a folder. `write` gives them one after the other. */
  files?(material: Material, options: ExportOptions): AsyncIterable<ExportFile>;
}

export interface ExportFile {
  readonly name: string;
  readonly text: string;
}
