/** What a server sent, out of an archived HTTP answer: its chunks joined and its coding undone, when that was not done before. */
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { MAX_PAGE_BYTES } from "../limits.js";
import { parseHeaders, splitHeader, type Headers } from "./headers.js";

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** As it lies in the archive. */
  readonly body: Uint8Array;
}

/** The answer in an application/http block; null when it is none. */
export function parseAnswer(block: Uint8Array): HttpAnswer | null {
  const parts = splitHeader(block);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(parts?.head ?? "")?.[1];
  if (!parts || status === undefined) return null;
  return {
    status: Number(status),
    headers: parseHeaders(parts.head.slice(parts.head.indexOf("\n") + 1)),
    body: parts.body,
  };
}

/** The body with its chunks joined; itself when it is not (or no longer) chunked. */
export function joinChunks({ headers, body }: HttpAnswer): Uint8Array {
  if (!/\bchunked\b/i.test(headers.get("transfer-encoding") ?? "")) return body;
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const chunks: Uint8Array[] = [];
  for (let at = 0; ;) {
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r\n/i.exec(buffer.toString("latin1", at, at + 250));
    if (!size) return body; // it was joined before it was archived, as many crawlers do
    const start = at + size[0].length;
    const end = start + parseInt(size[1]!, 16);
    if (end === start) return Buffer.concat(chunks);
    if (buffer.toString("latin1", end, end + 2) !== "\r\n") return body;
    chunks.push(buffer.subarray(start, end));
    at = end + 2;
  }
}

/** Undoes the content coding. Bytes that are not so coded are left: crawlers undo it and keep the header. @throws RangeError beyond the cap */
export function decodeBody(headers: Headers, body: Uint8Array): Uint8Array {
  const coding = headers.get("content-encoding")?.toLowerCase();
  const undo = { gzip: gunzipSync, "x-gzip": gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[coding ?? ""];
  if (!undo) return body;
  try {
    return undo(body, { maxOutputLength: MAX_PAGE_BYTES });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw new RangeError("it unpacks beyond the cap");
    return body;
  }
}
