/**
 * Bytes to text, in a stated order: byte-order mark; UTF-16 by its zero bytes and bytes that are UTF-8, a few damaged ones
 * aside; the charset of the transport's header; the one the page declares; the statistics of chardet; windows-1252. A label
 * means what the Encoding Standard says it means ("iso-8859-1" is windows-1252). The decision is kept with the document, and
 * told when it goes against what was said.
 */
import { isUtf8 } from "node:buffer";
import { analyse } from "chardet";
import iconv from "iconv-lite";
import { message, type Charset, type Message } from "../records/index.js";

export interface Decoded {
  readonly text: string;
  readonly charset: Charset;
  readonly messages: readonly Message[];
}

export interface Said {
  /** By the transport: an HTTP header or an archive's copy of it. */
  readonly transport?: string | undefined;
  /** By the document: a meta element or an XML declaration. */
  readonly declared?: string | undefined;
  /** True when the end may split a character. */
  readonly cut?: boolean;
}

const MARKS: readonly [string, readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Decodes bytes. */
export function decode(bytes: Uint8Array, said: Said = {}): Decoded {
  const sound = said.cut ? wholeUtf8(bytes) : bytes;
  const charset = decide(sound, said);
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset.name);
  const messages: Message[] = [];
  const spoken = [said.transport, said.declared].filter((each) => each !== undefined);
  const against = spoken.find((each) => canonical(meantBy(each)) !== canonical(charset.name));
  if (against !== undefined && !isAscii(bytes)) {
    messages.push(message("charset-conflict", "read", { declared: against, charset: charset.name }));
  }
  const lost = count(text, "\ufffd");
  const damaged = charset.name === "utf-8" && !isUtf8(sound);
  if (damaged || lost > text.length / 100) {
    messages.push(
      message("replacement-characters", "read", {
        percent: Number(((100 * lost) / text.length).toPrecision(2)),
        charset: charset.name,
      }),
    );
  }
  const garbled = text.match(MOJIBAKE)?.length ?? 0;
  if (garbled > 1) messages.push(message("mojibake", "read", { count: garbled }));
  return { text, charset, messages };
}

// The windows-1252 reading of the UTF-8 bytes of curly quotes, dashes and accented letters.
const MOJIBAKE = /â€[™œ˜“”¦\u009d]|Ã[\u00a0-\u00bf]/g;

function decide(bytes: Uint8Array, { transport, declared }: Said): Charset {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return { name: marked[0], basis: "mark" };
  const wide = utf16(bytes);
  if (wide) return { name: wide, basis: "bytes" };
  if (isUtf8(bytes) || isDamagedUtf8(bytes)) return { name: "utf-8", basis: "bytes" };
  const guess = statistics(bytes);
  for (const [label, basis] of [
    [transport, "transport"],
    [declared, "declared"],
  ] as const) {
    const name = label === undefined ? undefined : meantBy(label);
    if (name === undefined || !iconv.encodingExists(name) || canonical(name) === "utf8") continue;
    if (guess?.other && LATIN.test(name)) break;
    return { name, basis };
  }
  return guess ? { name: guess.name, basis: "statistics" } : { name: "windows-1252", basis: "default" };
}

// What servers say of everything. Text of which a sixth or more is bytes of another script is not believed to be Latin.
const LATIN = /^(?:windows-1252|iso-8859-15)$/;
const MUCH = 1 / 6;

/** What chardet makes of bytes that are not UTF-8; `other`: it is clearly a script other than the Latin. */
function statistics(bytes: Uint8Array): { name: string; other: boolean } | null {
  const sample = bytes.subarray(0, 64 * 1024);
  const best = analyse(sample).find(({ name }) => iconv.encodingExists(name) && canonical(name) !== "utf8");
  if (!best) return null;
  const name = meantBy(best.name);
  const high = sample.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);
  return {
    name,
    other:
      best.confidence >= 40 &&
      high > MUCH * sample.length &&
      !/^(?:iso-8859-[1-49]|iso-8859-1[05]|windows-125[0247])$/.test(name),
  };
}

/** The encoding that a label names by the Encoding Standard; a label that it does not know, in lower case. */
function meantBy(label: string): string {
  try {
    const { encoding } = new TextDecoder(label);
    return iconv.encodingExists(encoding) ? encoding : label.toLowerCase();
  } catch {
    return label.toLowerCase();
  }
}

/**
 * True when the bytes above ASCII are UTF-8 but for a few. Sequences come about by chance in other charsets too ("É”" in
 * windows-1252 is one), so that the bytes of whole ones must be more than twice the others.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at]!;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    let end = at + 1;
    while (end < at + length && (bytes[end]! & 0xc0) === 0x80) end++;
    if (lead >= 0x80 && end === at + length) whole += length;
    else if (lead >= 0x80) stray++;
    at = length && end === at + length ? end : at + 1;
  }
  return whole > 2 * stray;
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
