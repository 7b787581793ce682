/** JSON Lines of reports that are coded already (`hearsay code --format jsonl`): they are kept as they are. */
import { createHash } from "node:crypto";
import { jsonlImporter } from "../../import/jsonl.js";
import type { Refused, Source } from "../../readers/index.js";
import { SCHEMA, type Report } from "../../records/index.js";

const START = new RegExp(`^\\ufeff?\\s*\\{"schema":"${SCHEMA}"`);

/** True when the first line is a coded report. */
export const isCoded = ({ head }: Source): boolean => START.test(Buffer.from(head.subarray(0, 200)).toString("utf8"));

/** The reports of the lines; a line that is none is refused with its number and the others go on. */
export async function* codedLines(source: Source): AsyncIterable<Report | Refused> {
  for await (const imported of jsonlImporter.read(source)) {
    if ("report" in imported) yield imported.report;
    else {
      const { refused, line, bytes } = imported;
      yield {
        refused,
        ...(source.path !== undefined && { path: source.path }),
        record: `line:${line}`,
        sha256: createHash("sha256").update(bytes).digest("hex"),
        raw: bytes,
      };
    }
  }
}
