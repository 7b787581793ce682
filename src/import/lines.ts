import { linesOf, type Line } from "../readers/json/lines.js";
import { JsonFault, parseJson } from "../readers/json/parse.js";
import type { Source } from "../readers/index.js";
import { message, type Report } from "../records/index.js";
import type { Imported } from "./importer.js";

/** Why a line is no report; its text completes "Line 3 is not a usable record: …". */
export class BadLine extends Error {}

/** Reads a file line by line. `reportOf` throws BadLine for what it does not take. */
export async function* importLines(source: Source, reportOf: (value: unknown) => Report): AsyncIterable<Imported> {
  for await (const line of linesOf(source)) yield importLine(line, reportOf);
}

/** What one line holds. `reportOf` throws BadLine for what it does not take. */
export function importLine({ number: line, bytes, damage }: Line, reportOf: (value: unknown) => Report): Imported {
  const refuse = (reason: string): Imported => ({
    line,
    refused: message("bad-record", "import", { line, reason }),
    bytes: bytes ?? new Uint8Array(),
  });
  if (damage) return { line, refused: damage, bytes: bytes ?? new Uint8Array() };
  if (!bytes) return refuse("it is longer than a line may be");
  try {
    return { line, report: reportOf(parseJson(bytes)) };
  } catch (error) {
    if (!(error instanceof JsonFault || error instanceof BadLine)) throw error;
    return refuse(error.message);
  }
}
