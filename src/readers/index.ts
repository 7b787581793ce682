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
import { foreignKind } from "./sniff.js";
import { textReader } from "./text.js";

export { findDateline, type DatelineSpans } from "./dateline.js";
export { documentId } from "./document.js";
export { createFetcher, type Fetched, type Fetcher, type Validators } from "./fetch/fetcher.js";
export { isPublicAddress, PUBLIC_NETWORK, type FetchPolicy } from "./fetch/policy.js";
export { isoDate } from "./published.js";
export * from "./reader.js";
export { fileSource, sourceOf, streamSource } from "./source.js";

/** All readers, in the order in which they are asked; plain text takes what nobody else wants. */
export const READERS: readonly Reader[] = [feedReader, jsonlReader, htmlReader, textReader];

const MOST_WRAPPINGS = 2; // gzip in gzip happens; deeper is made to exhaust

/** Reads a source with the reader that its first bytes call for; gzip is opened on the way. */
export async function* read(source: Source, given: Given = {}): AsyncIterable<ReadResult> {
  let inner = source;
  for (let depth = 0; isMember(inner.head) && depth < MOST_WRAPPINGS; depth++) inner = await unpacked(inner);
  const reader =
    isMember(inner.head) || foreignKind(inner.head) ? null : READERS.find((each) => each.sniff(inner.head));
  if (!reader) {
    const kind = isMember(inner.head) ? "gzip in gzip in gzip" : (foreignKind(inner.head) ?? "an XML document");
    yield* refuseWhole(source, message("unsupported", "read", { kind }));
    return;
  }
  if (source.range && !reader.ranges && source.range.from > 0) return;
  yield* reader.read(inner, given);
}

async function* refuseWhole(source: Source, refused: Message): AsyncIterable<ReadResult> {
  const { sha256, raw } = await gather(source, MAX_PAGE_BYTES);
  yield {
    ...refusal(refused, { ...(source.path !== undefined && { path: source.path }), sha256 }),
    ...(raw && { raw }),
  };
}
