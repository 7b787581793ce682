import type { Source } from "../readers/index.js";
import type { Message, Report } from "../records/index.js";

/** A line of a file: a report, or why it is not taken. */
export type Imported =
  | { readonly line: number; readonly report: Report }
  | { readonly line: number; readonly refused: Message; readonly bytes: Uint8Array };

/** Reads what an exporter of the same name wrote. A bad line is refused with its number; the others go on. */
export interface Importer {
  readonly name: string;
  readonly about: string;
  read(source: Source): AsyncIterable<Imported>;
}
