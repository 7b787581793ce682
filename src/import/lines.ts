import { linesOf } from "../readers/json/lines.js";
import { JsonFault, parseJson } from "../readers/json/parse.js";
import type { Source } from "../readers/index.js";
import { message, type Report } from "../records/index.js";
import type { Imported } from "./importer.js";

/** Why a line is no report; its text completes "Line 3 is not a usable record: …". */
export class BadLine extends Error {}

/** Reads a file line by line. `reportOf` throws BadLine for what it does not take. */
export async function* importLines(source: Source, reportOf: (value: unknown) => Report): AsyncIterable<Imported> {
  for await (const { number: line, bytes, damage } of linesOf(source)) {
    const refuse = (reason: string): Imported => ({
      line,
      refused: message("bad-record", "import", { line, reason }),
      bytes: bytes ?? new Uint8Array(),
    });
    if (damage) yield { line, refused: damage, bytes: bytes ?? new Uint8Array() };
    else if (!bytes) yield refuse("it is longer than a line may be");
    else
      try {
        yield { line, report: reportOf(parseJson(bytes)) };
      } catch (error) {
        if (!(error instanceof JsonFault || error instanceof BadLine)) throw error;
        yield refuse(error.message);
      }
  }
}
