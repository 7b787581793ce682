/**
 * Bytes to text, in a stated order: byte-order mark; bytes that are valid UTF-8; UTF-16 by its zero bytes; the charset the
 * page declares; the statistics of chardet; windows-1252. The decision is told when it goes against a declaration.
 */
import { isUtf8 } from "node:buffer";
import { detect } from "chardet";
import iconv from "iconv-lite";
import { message, type Message } from "../records/index.js";

export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly messages: readonly Message[];
}

const MARKS: readonly [string, readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Decodes bytes; `declared` is what a header or meta element says; `cut` says that the end may split a character. */
export function decode(
  bytes: Uint8Array,
  { declared, cut = false }: { declared?: string; cut?: boolean } = {},
): Decoded {
  const charset = decide(cut ? wholeUtf8(bytes) : bytes, declared);
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset);
  const messages: Message[] = [];
  if (declared && canonical(declared) !== canonical(charset) && !isAscii(bytes)) {
    messages.push(message("charset-conflict", "read", { declared, charset }));
  }
  const lost = count(text, "\ufffd");
  if (lost > text.length / 100) {
    messages.push(
      message("replacement-characters", "read", { percent: ((100 * lost) / text.length).toFixed(1), charset }),
    );
  }
  return { text, charset, messages };
}

function decide(bytes: Uint8Array, declared: string | undefined): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return marked[0];
  const wide = utf16(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return "utf-8";
  if (declared && iconv.encodingExists(declared) && canonical(declared) !== "utf8") return declared.toLowerCase();
  const guess = detect(bytes.subarray(0, 64 * 1024));
  return guess && iconv.encodingExists(guess) && canonical(guess) !== "utf8" ? guess.toLowerCase() : "windows-1252";
}

/** UTF-16 without a mark: ASCII letters leave every other byte zero. */
function utf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2) odd++;
    else even++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return "utf-16le";
  if (even > half * 0.6 && odd < half * 0.1) return "utf-16be";
  return null;
}

/** Without the last few bytes, which may be a character cut in two. */
function wholeUtf8(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  for (let back = 0; back < 3 && end > 0 && (bytes[end - 1]! & 0xc0) === 0x80; back++) end--;
  return bytes.subarray(0, end > 0 && bytes[end - 1]! >= 0xc0 ? end - 1 : end);
}

const canonical = (charset: string): string => charset.toLowerCase().replace(/[^a-z0-9]/g, "");
const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

function count(text: string, char: string): number {
  let found = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) found++;
  return found;
}
