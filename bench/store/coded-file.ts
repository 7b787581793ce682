/** A file of invented coded reports, made once: `hearsay ingest` takes it as it takes any. */
import { createWriteStream, existsSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { inventReport } from "../../src/store/invented.case.js";

/** Path of a file of `events` events, `perReport` in each report; made when it is not there. */
export async function codedFile(events: number, perReport: number): Promise<string> {
  const path = join(tmpdir(), `hearsay-coded-${events}-${perReport}.jsonl`);
  if (existsSync(path)) return path;
  const half = `${path}.part`;
  await pipeline(Readable.from(lines(Math.ceil(events / perReport), perReport)), createWriteStream(half));
  renameSync(half, path);
  return path;
}

function* lines(reports: number, perReport: number): Iterable<string> {
  for (let i = 0; i < reports; i++) yield `${JSON.stringify(inventReport(i, { events: perReport }))}\n`;
}
