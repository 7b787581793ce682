/** Tells what bytes are, from the bytes and not from the name. */

import { decode } from "./charset.js";

const MAGIC: readonly [string, string][] = [
  ["%PDF-", "a PDF"],
  ["PK\x03\x04", "a ZIP archive or an office document"],
  ["\x89PNG", "a PNG picture"],
  ["\xff\xd8\xff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["\x7fELF", "a program"],
  ["MZ\x90", "a program"],
  ["BZh", "a bzip2 archive"],
  ["\xd0\xcf\x11\xe0", "an old office document"],
  ["SQLite format 3", "a SQLite database"],
  ["{\\rtf", "an RTF document"],
];

/** The first characters of a source, without a byte-order mark. */
export const beginning = (head: Uint8Array): string =>
  decode(head.subarray(0, 4096), { cut: true }).text.replace(/^\ufeff/, "");

/** What stands behind the white space, XML declaration and comments that open a document, each read once; "" when one has no end. */
export function behindComments(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const close = rest.startsWith("<?") ? "?>" : rest.startsWith("<!--") ? "-->" : null;
    if (close === null) return rest;
    const end = rest.indexOf(close, 2);
    if (end < 0) return "";
    rest = rest.slice(end + close.length).trimStart();
  }
}

/** What the bytes are, when they are nothing that Hearsay reads; null when they may be read as text. */
export function foreignKind(head: Uint8Array): string | null {
  const start = Buffer.from(head.subarray(0, 64)).toString("latin1");
  const magic = MAGIC.find(([mark]) => start.startsWith(mark));
  if (magic) return magic[1];
  return isBinary(head.subarray(0, 4096)) ? "binary data" : null;
}

/** Control bytes that no text has, beyond the zeros of UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  let control = 0;
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, i) => {
    if (byte === 0 && i % 2) odd++;
    else if (byte === 0) even++;
    else if (byte < 0x20 && ![8, 9, 10, 11, 12, 13, 27].includes(byte)) control++;
  });
  const half = bytes.length / 2;
  const wide = (odd > 0.6 * half && even < 0.1 * half) || (even > 0.6 * half && odd < 0.1 * half);
  return (!wide && even + odd > 0) || control > bytes.length / 50;
}
