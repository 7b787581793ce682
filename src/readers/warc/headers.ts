/** Header lines as WARC and HTTP write them: names in any case, continued lines joined, the first of several kept. */
export type Headers = ReadonlyMap<string, string>;

export function parseHeaders(lines: string): Headers {
  const headers = new Map<string, string>();
  for (const line of lines.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** Splits bytes after the blank line that ends a header; null when there is none. */
export function splitHeader(bytes: Uint8Array): { readonly head: string; readonly body: Uint8Array } | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const crlf = buffer.indexOf("\r\n\r\n");
  const lf = buffer.indexOf("\n\n");
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf >= 0 ? lf + 2 : -1;
  return end < 0 ? null : { head: buffer.toString("latin1", 0, end), body: bytes.subarray(end) };
}
