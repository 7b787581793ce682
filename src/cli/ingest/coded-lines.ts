/** JSON Lines of reports that are coded already (`hearsay code --format jsonl`): they are kept as they are. */
import { createHash } from "node:crypto";
import { linesOf } from "../../readers/json/lines.js";
import { parseJson } from "../../readers/json/parse.js";
import type { Refused, Source } from "../../readers/index.js";
import { message, Report, SCHEMA } from "../../records/index.js";

const START = new RegExp(`^\\ufeff?\\s*\\{"schema":"${SCHEMA}"`);

/** True when the first line is a coded report. */
export const isCoded = ({ head }: Source): boolean => START.test(Buffer.from(head.subarray(0, 200)).toString("utf8"));

/** The reports of the lines; a line that is none is refused with its number and the others go on. */
export async function* codedLines(source: Source): AsyncIterable<Report | Refused> {
  for await (const { number, bytes, damage } of linesOf(source)) {
    const refuse = (reason: string): Refused => ({
      refused: message("bad-record", "read", { line: number, reason }),
      ...(source.path !== undefined && { path: source.path }),
      record: `line:${number}`,
      sha256: createHash("sha256")
        .update(bytes ?? "")
        .digest("hex"),
      ...(bytes && { raw: bytes }),
    });
    if (damage) yield { ...refuse(damage.text), refused: damage };
    else if (!bytes) yield refuse("it is too long");
    else yield reportIn(bytes) ?? refuse(`it is no ${SCHEMA} report`);
  }
}

function reportIn(bytes: Uint8Array): Report | null {
  try {
    const { success, data } = Report.safeParse(parseJson(bytes));
    return success ? data : null;
  } catch {
    return null;
  }
}
