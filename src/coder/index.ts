/** Document -> Report: the line of steps, and the record that it ends in. */
import type { Document, Message, Report } from "../records/index.js";

export interface Coder {
  readonly info: Report["coder"];
  /** Codes one document; `told` are the messages of its reader. */
  code(document: Document, told: readonly Message[]): Promise<Report>;
}
