/**
 * JSON Lines of reports that are coded already (`hearsay code --format jsonl`): they are kept as they are. Reading,
 * checking and taking apart cost more than the writing, so they are done on another thread meanwhile.
 */
import { createHash } from "node:crypto";
import { Piscina } from "piscina";
import { inOrder } from "../../pool/in-order.js";
import { beside, threadArgs } from "../../pool/threads.js";
import { linesOf, type Line } from "../../readers/json/lines.js";
import type { Refused, Source } from "../../readers/index.js";
import { SCHEMA } from "../../records/index.js";
import type { Parts } from "../../store/index.js";
import work, { type Worked } from "./lines-work.js";

const START = new RegExp(`^\\ufeff?\\s*\\{"schema":"${SCHEMA}"`);
const CHUNK_BYTES = 512 * 1024; // lines handed over at once
// Chunks in the hands of the thread: while a batch is written nobody hands it more, so that these keep it busy as long.
const AHEAD = 48;
const YOUNG_MB = 64; // most of what the thread makes is gone with its chunk

/** True when the first line is a coded report. */
export const isCoded = ({ head }: Source): boolean => START.test(Buffer.from(head.subarray(0, 200)).toString("utf8"));

/** The reports of the lines, in order; a line that is none is refused with its number and the others go on. */
export async function* codedLines(source: Source): AsyncIterable<Parts | Refused> {
  const chunks = inChunks(linesOf(source));
  const { value: first } = await chunks.next();
  if (!first) return;
  yield* work(first).map((each) => answerOf(each, source));
  const { value: second } = await chunks.next();
  if (!second) return;
  const thread = lineThread();
  try {
    const worked = inOrder(after(second, chunks), AHEAD, (lines) => thread.run(lines) as Promise<Worked[]>);
    for await (const some of worked) yield* some.map((each) => answerOf(each, source));
  } finally {
    await thread.destroy();
  }
}

function answerOf(worked: Worked, { path }: Source): Parts | Refused {
  if ("parts" in worked) return worked.parts;
  const { refused, line, bytes } = worked;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { refused, ...(path !== undefined && { path }), record: `line:${line}`, sha256, raw: bytes };
}

const lineThread = (): Piscina<readonly Line[], Worked[]> =>
  new Piscina({
    filename: beside(import.meta.url, "lines-work").href,
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: AHEAD,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    execArgv: threadArgs(import.meta.url),
  });

/** Lines whose bytes have no other bytes behind them, which would cross to the thread with them. */
async function* inChunks(lines: AsyncIterable<Line>): AsyncGenerator<Line[], undefined> {
  let chunk: Line[] = [];
  let size = 0;
  for await (const line of lines) {
    chunk.push({ ...line, bytes: line.bytes && Uint8Array.from(line.bytes) });
    size += line.bytes?.length ?? 0;
    if (size < CHUNK_BYTES) continue;
    yield chunk;
    chunk = [];
    size = 0;
  }
  if (chunk.length) yield chunk;
}

async function* after<T>(first: T, rest: AsyncIterable<T>): AsyncIterable<T> {
  yield first;
  yield* rest;
}
