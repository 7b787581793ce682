/**
 * One WARC record (ISO 28500, WARC 1.0 and 1.1), framed by ourselves: that the block has the length it says, the digest it
 * says, and the two line ends after it is checked here, because the usual library notices none of the three.
 */
import { createHash } from "node:crypto";
import { Digest } from "./digest.js";
import { parseHeaders, splitHeader, type Headers } from "./headers.js";
import { isOpening, type ArchiveStream } from "./stream.js";

export interface WarcRecord {
  readonly headers: Headers;
  /** Null when it is longer than is held at once. */
  readonly block: Uint8Array | null;
  /** The record's bytes, header and line ends included, when they were held. */
  readonly raw: Uint8Array | null;
  /** SHA-256 of the record's bytes, without the line ends when the block was not held. */
  readonly sha256: string;
  /** True when a digest of the whole block was there and matched. */
  readonly vouched: boolean;
}

/** A record that is not what it says. `headers` are there when they could be read. */
export class BadRecord extends Error {
  constructor(
    reason: string,
    readonly sha256: string,
    readonly headers?: Headers,
    readonly raw?: Uint8Array,
  ) {
    super(reason);
  }
}

const MAX_HEADER = 64 * 1024;
const END = Buffer.from("\r\n\r\n");

/** Takes the record at which the stream stands. @throws BadRecord, the stream then standing where to look on */
export async function takeRecord({ bytes }: ArchiveStream, maxBlock: number): Promise<WarcRecord> {
  const start = splitHeader(await bytes.peek(4096)) ?? splitHeader(await bytes.peek(MAX_HEADER));
  if (!start || !isOpening(Buffer.from(start.head.slice(0, 11)))) {
    const seen = await bytes.peek(MAX_HEADER);
    await bytes.skip(1);
    const reason = seen.length < MAX_HEADER ? "the archive ends within its header" : "its header has no end";
    throw new BadRecord(isOpening(seen) ? reason : "no record begins there", sha256Of(seen));
  }
  const head = Buffer.from(start.head, "latin1");
  const headers = parseHeaders(head.toString("utf8"));
  const next = gluedAt(start.head);
  if (next >= 0) {
    await bytes.skip(next);
    throw new BadRecord("its header breaks off where another record begins", sha256Of(head.subarray(0, next)));
  }
  await bytes.skip(head.length);
  const hash = createHash("sha256").update(head);
  const stated = headers.get("content-length") ?? "";
  if (!/^\d{1,15}$/.test(stated)) throw new BadRecord("it has no Content-Length", hash.digest("hex"), headers, head);

  const length = Number(stated);
  const digest = Digest.of(headers.get("warc-block-digest"));
  const parts: Uint8Array[] = [];
  const held = length <= maxBlock;
  for (let left = length; left > 0;) {
    const part = await bytes.next(left);
    if (!part) {
      bytes.unread(Buffer.concat(parts));
      throw new BadRecord("the archive ends within it", hash.digest("hex"), headers);
    }
    hash.update(part);
    digest?.update(part);
    if (held) parts.push(part);
    left -= part.length;
  }
  const block = held ? Buffer.concat(parts) : null;
  const raw = block && Buffer.concat([head, block, END]);
  const end = await bytes.peek(4);
  if (!END.equals(end)) {
    if (block) bytes.unread(block); // the next record may lie within what a wrong length took
    const reason = end.length < 4 ? "the archive ends within its last line ends" : "it is not as long as it says";
    throw new BadRecord(reason, hash.digest("hex"), headers, raw ?? undefined);
  }
  await bytes.skip(4);
  if (digest && !digest.matches()) {
    throw new BadRecord("its WARC-Block-Digest does not match", hash.digest("hex"), headers, raw ?? undefined);
  }
  if (!headers.get("warc-type"))
    throw new BadRecord("it has no WARC-Type", hash.digest("hex"), headers, raw ?? undefined);
  return { headers, block, raw, sha256: raw ? sha256Of(raw) : hash.digest("hex"), vouched: digest !== null };
}

/** Where in a header that breaks off the next record begins; -1 in a whole one. */
function gluedAt(head: string): number {
  for (const { index } of head.matchAll(/WARC\/1\.\d\r?\n/g)) {
    // An address may end in such words; the fields of a record do not come twice.
    const parts = [head.slice(0, index), head.slice(index)];
    const address = head[index - 1] === "/" && !parts.every((part) => /^WARC-Type:/im.test(part));
    if (index > 0 && !address) return index;
  }
  return -1;
}

const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
