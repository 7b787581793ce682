/** Bytes made worse: a few changes of the kinds that damage, haste and malice make. The same dice give the same bytes. */
import { pick, roll, type Dice } from "../../dice.js";

const MOST_BYTES = 32_768; // longer inputs are the matter of the tests of size
const MOST_CHANGES = 6;
const MOST_REPEATS = 2_000;

/** What breaks parsers, or gets through them and breaks what comes after. */
const TOKENS: readonly Uint8Array[] = [
  ...[
    "\0",
    "\ufeff",
    "\u202e",
    "\u2028",
    "\ufdd0",
    "\uffff",
    "e\u0301",
    "\u200d",
    "👩‍👩‍👧",
    "İ",
    "ß",
    "ﬃ",
    "\u0660",
    "½",
    "Ⅷ",
  ],
  ...[
    '"',
    "“",
    "”",
    "'",
    "’",
    "«",
    "»",
    "``",
    "''",
    "(",
    "[",
    "…",
    "--",
    "—",
    "\\",
    "\r\n\r\n",
    "\n\n",
    "\t",
    "\v",
    "\f",
  ],
  ...[
    "<",
    ">",
    "&",
    "<!--",
    "-->",
    "]]>",
    "<![CDATA[",
    "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
    "&b;",
  ],
  ...[
    "&#0;",
    "&#xD800;",
    "&#55296;",
    "&amp",
    "<script>",
    "</script>",
    "<template>",
    "<svg>",
    "<math>",
    "<base href=//x>",
  ],
  ...[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "1e999",
    "-0",
    "\\ud800",
    '"__proto__":{"x":1}',
    '"constructor":1',
    '{"a":{"a":',
  ],
  ...[
    "Content-Length: 99999999\r\n",
    "WARC/1.0\r\n",
    "Transfer-Encoding: chunked\r\n",
    "HTTP/1.1 200 OK\r\n",
    "ffffffff\r\n",
  ],
  ...[
    "99999999999999999999",
    "0001-01-01",
    "9999-12-31",
    "31 February",
    "25,000",
    "25.000",
    "two dozen",
    "a million million",
  ],
  ...[
    "said",
    "according to",
    "denied that",
    "on Monday",
    "the army",
    "Jan. 5",
    "Gen.",
    "U.S.",
    "-1",
    "0x7f",
    "%",
    "%ff",
    "../",
  ],
].map((token) => Buffer.from(token));
const BYTES = [0x00, 0x0a, 0x0d, 0x1f, 0x22, 0x7f, 0x80, 0xc0, 0xed, 0xf4, 0xfe, 0xff];

type Change = (dice: Dice, bytes: Buffer, other: Uint8Array) => Buffer;

const put = (bytes: Buffer, from: number, to: number, what: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, from), what, bytes.subarray(to)]);

/** Two places in order, near each other more often than not. */
function stretch(dice: Dice, length: number): [number, number] {
  const from = roll(dice, length + 1);
  return [from, Math.min(length, from + roll(dice, 1 + Math.ceil(length ** dice())))];
}

const CHANGES: readonly Change[] = [
  (dice, bytes) => {
    if (bytes.length) bytes[roll(dice, bytes.length)]! ^= 1 << roll(dice, 8);
    return bytes;
  },
  (dice, bytes) => {
    if (bytes.length) bytes[roll(dice, bytes.length)] = pick(dice, BYTES);
    return bytes;
  },
  (dice, bytes) => put(bytes, ...stretch(dice, bytes.length), Buffer.alloc(0)),
  (dice, bytes) => bytes.subarray(0, roll(dice, bytes.length + 1)),
  (dice, bytes) => {
    const at = roll(dice, bytes.length + 1);
    return put(bytes, at, at, pick(dice, TOKENS));
  },
  (dice, bytes) => put(bytes, ...stretch(dice, bytes.length), pick(dice, TOKENS)),
  (dice, bytes) => {
    const [from, to] = stretch(dice, bytes.length);
    return put(bytes, to, to, bytes.subarray(from, to));
  },
  (dice, bytes) => {
    const at = roll(dice, bytes.length + 1);
    const what = dice() < 0.5 ? pick(dice, TOKENS) : bytes.subarray(at, at + 1);
    const times = Math.ceil(MOST_REPEATS ** dice());
    return put(bytes, at, at, Buffer.concat(Array.from({ length: times }, () => what)));
  },
  (dice, bytes, other) => {
    const [from, to] = stretch(dice, other.length);
    return put(bytes, ...stretch(dice, bytes.length), other.subarray(from, to));
  },
];

/** One of the seeds, changed a few times; parts of other seeds get into it. */
export function mutated(dice: Dice, seeds: readonly Uint8Array[]): Buffer {
  let bytes = Buffer.from(pick(dice, seeds));
  for (let left = 1 + roll(dice, MOST_CHANGES); left > 0; left--)
    bytes = Buffer.from(pick(dice, CHANGES)(dice, bytes, pick(dice, seeds)).subarray(0, MOST_BYTES));
  return bytes;
}

/** The same as text: decoded, so that no half of a surrogate pair stands alone. */
export const mutatedText = (dice: Dice, seeds: readonly Uint8Array[]): string =>
  mutated(dice, seeds).toString(dice() < 0.9 ? "utf8" : "latin1");
