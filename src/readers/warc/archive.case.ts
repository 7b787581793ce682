/** Makes small invented archives for tests. */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { base32 } from "./digest.js";

export interface Made {
  readonly type?: string | null;
  readonly http?: string;
  readonly body?: string | Uint8Array;
  readonly change?: Readonly<Record<string, string | null>>;
}

export const page = (words: string): string =>
  `<!doctype html><html><head><title>${words.slice(0, 20)}</title></head><body><article><p>${words}</p></article></body></html>`;

export const sha1 = (bytes: Uint8Array): string => `sha1:${base32(createHash("sha1").update(bytes).digest())}`;

/** One record; `change` sets or (null) takes away headers. */
export function record(
  id: number,
  { type = "response", http = "Content-Type: text/html; charset=utf-8", body = "", change = {} }: Made = {},
): Buffer {
  const payload = Buffer.from(body);
  const block =
    type === "response" ? Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${http}\r\n\r\n`), payload]) : payload;
  const headers: Record<string, string | null> = {
    "WARC-Type": type,
    "WARC-Record-ID": `<urn:uuid:0000-${id}>`,
    "WARC-Date": "2024-03-04T08:00:00Z",
    "WARC-Target-URI": `https://wire.example/${id}`,
    "Content-Type": type === "response" ? "application/http; msgtype=response" : "text/plain",
    "WARC-Block-Digest": sha1(block),
    "WARC-Payload-Digest": sha1(payload),
    "Content-Length": String(block.length),
    ...change,
  };
  const lines = Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : `${name}: ${value}\r\n`));
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join("")}\r\n`), block, Buffer.from("\r\n\r\n")]);
}

/** The records as `.warc` or, one member each, as `.warc.gz`. */
export const archive = (records: readonly Uint8Array[], packed = false): Buffer =>
  Buffer.concat(packed ? records.map((each) => gzipSync(each)) : records);
