import { message, type Message } from "../records/index.js";
import { refusal } from "./document.js";
import { feedReader } from "./feed/reader.js";
import { gather } from "./gather.js";
import { isMember } from "./gzip/member.js";
import { unpacked } from "./gzip/unpacked.js";
import { htmlReader } from "./html/reader.js";
import { jsonlReader } from "./json/lines-reader.js";
import { MAX_PAGE_BYTES } from "./limits.js";
import type { Given, Reader, ReadResult, Source } from "./reader.js";
import { beginning, foreignKind } from "./sniff.js";
import { ninjsReader } from "./ninjs/reader.js";
import { textReader } from "./text.js";
import { warcReader } from "./warc/reader.js";
import { holdsArchive } from "./warc/stream.js";

export { findDateline, type DatelineSpans } from "./dateline.js";
export { outletOf } from "./outlet.js";
export { documentId, refusedFile } from "./document.js";
export { createFetcher, type Fetched, type Fetcher, type Validators } from "./fetch/fetcher.js";
export { isPublicAddress, PUBLIC_NETWORK, type FetchPolicy } from "./fetch/policy.js";
export { isMember as isGzip } from "./gzip/member.js";
export { isoDate } from "./published.js";
export * from "./reader.js";
export { fileSource, sourceOf, streamSource } from "./source.js";

/** All readers, in the order in which they are asked; plain text takes what nobody else wants. */
export const READERS: readonly Reader[] = [warcReader, feedReader, ninjsReader, jsonlReader, htmlReader, textReader];

const TOLD_BY_BEGINNING: readonly Reader[] = [feedReader, ninjsReader, jsonlReader];
// Who names a file so means it, also where its lines are all bad.
const LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;
const MOST_WRAPPINGS = 2; // gzip in gzip happens; deeper is made to exhaust

/** True when the bytes begin a web archive, packed or not, that can be read in ranges. */
export const isArchive = async (head: Uint8Array): Promise<boolean> =>
  warcReader.sniff(head) || (isMember(head) && (await holdsArchive(head)));

/** Reads a source with the reader that its first bytes call for; gzip is opened on the way. */
export async function* read(source: Source, given: Given = {}): AsyncIterable<ReadResult> {
  let inner = source;
  let packed = source; // the last layer of gzip
  for (let depth = 0; isMember(inner.head) && depth < MOST_WRAPPINGS; depth++) {
    packed = inner;
    inner = await unpacked(inner);
  }
  // Archives hold anything, also bytes that no text has.
  if (warcReader.sniff(inner.head) || (await isArchive(packed.head))) {
    yield* warcReader.read(packed, given);
    return;
  }
  if (source.range && source.range.from > 0) return;
  if (inner !== source && !inner.head.length) {
    const { messages } = await gather(inner, 0);
    const reason = "nothing in it could be unpacked";
    const damaged = message("malformed", "read", { kind: "gzip", reason });
    yield* refuseWhole(source, messages.length ? damaged : message("empty", "read"));
    return;
  }
  const foreign = isMember(inner.head) ? "gzip in gzip in gzip" : foreignKind(inner.head);
  // Feeds and JSON are told by how they begin, so that a NUL is a fault of one record and not a sign of something else.
  const found = (foreign === null ? READERS : TOLD_BY_BEGINNING).find((each) => each.sniff(inner.head));
  const lines = found === textReader && LINES.test(source.path ?? "") && /\S/.test(beginning(inner.head));
  const reader = lines ? jsonlReader : found;
  if (reader) yield* reader.read(inner, given);
  else yield* refuseWhole(source, message("unsupported", "read", { kind: foreign ?? "an XML document" }));
}

async function* refuseWhole(source: Source, refused: Message): AsyncIterable<ReadResult> {
  const { sha256, raw } = await gather(source, MAX_PAGE_BYTES);
  yield {
    ...refusal(refused, { ...(source.path !== undefined && { path: source.path }), sha256 }),
    ...(raw && { raw }),
  };
}
