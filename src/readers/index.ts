import { createHash } from "node:crypto";
import { message } from "../records/index.js";
import { htmlReader } from "./html/reader.js";
import { jsonlReader } from "./jsonl.js";
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
export const READERS: readonly Reader[] = [jsonlReader, htmlReader, textReader];

/** Reads a source with the reader that its first bytes call for. */
export async function* read(source: Source, given: Given = {}): AsyncIterable<ReadResult> {
  const kind = foreignKind(source.head);
  if (kind) {
    const sha256 = createHash("sha256");
    for await (const chunk of source.chunks()) sha256.update(chunk);
    const path = source.path !== undefined && { path: source.path };
    yield { refused: message("unsupported", "read", { kind }), ...path, sha256: sha256.digest("hex") };
    return;
  }
  const reader = READERS.find((each) => each.sniff(source.head)) ?? textReader;
  yield* reader.read(source, given);
}
