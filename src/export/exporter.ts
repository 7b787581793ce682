import type { Report } from "../records/index.js";

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

export interface ExportOptions {
  readonly paint: Paint;
  /** Columns of the terminal, for formats made for reading. */
  readonly width: number;
}

/** Writes reports in one format, piece by piece, in constant memory. */
export interface Exporter {
  readonly name: string;
  readonly about: string;
  write(reports: AsyncIterable<Report>, options: ExportOptions): AsyncIterable<string>;
}
