/** Lines of coded reports -> what the store keeps of them. The work of a thread; small files are done without one. */
import { checked } from "../../import/check.js";
import { importLine } from "../../import/lines.js";
import type { Imported } from "../../import/importer.js";
import type { Line } from "../../readers/json/lines.js";
import { takeApart, type Parts } from "../../store/parts.js";

/** A line that was taken apart, or why it was refused. */
export type Worked = { readonly line: number; readonly parts: Parts } | Exclude<Imported, { readonly report: unknown }>;

export default function work(lines: readonly Line[]): Worked[] {
  return lines.map((line) => {
    const imported = importLine(line, checked);
    return "report" in imported
      ? { line: imported.line, parts: takeApart(imported.report, bare(line.bytes)) }
      : imported;
  });
}

/** Without the byte order mark that a file may begin with. */
const bare = (bytes: Uint8Array | null): Uint8Array | undefined =>
  bytes?.[0] === 0xef ? bytes.subarray(3) : (bytes ?? undefined);
