import { createHash } from "node:crypto";
import { z } from "zod";
import { message, type Message } from "../../records/index.js";
import { decode } from "../charset.js";
import { makeDocument, refusal } from "../document.js";
import { fromHtml } from "../html/page.js";
import { gather } from "../gather.js";
import { MAX_LINE_BYTES, MAX_LIST_BYTES } from "../limits.js";
import type { Given, Reader, ReadResult, Source } from "../reader.js";
import { beginning } from "../sniff.js";
import { linesOf, type Line } from "./lines.js";
import { outlineOf } from "./outline.js";
import { hasLoneSurrogate, JsonFault, parseJson } from "./parse.js";

const Record = z
  .object({
    id: z.union([z.string(), z.number()]).optional(),
    text: z.string().optional(),
    html: z.string().optional(),
    title: z.string().nullish(),
    published: z.string().nullish(),
    publisher: z.string().nullish(),
    agency: z.string().nullish(),
    uri: z.string().nullish(),
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), "it wants either text or html");

const FIRST_LINES = 10; // that are looked at: one of them may be bad, and so may the first

/** JSON Lines: one record a line; a bad line is refused with its number and the others go on. A list of records is read too. */
export const jsonlReader: Reader = {
  name: "jsonl",
  sniff: (head) => {
    const start = beginning(head);
    return /^\s*\{\s*(?:"|\})/.test(start) || isList(start) || start.split("\n", FIRST_LINES).some(isRecord);
  },
  async *read(source, given) {
    if (isList(beginning(source.head))) yield* readList(source, given);
    else for await (const line of linesOf(inUtf8(source))) yield readLine(line, source, given);
  },
};

const isRecord = (line: string): boolean => /^\s*\{/.test(line) && hasText(line);
const isList = (start: string): boolean => /^\s*\[/.test(start) && hasText(start) && !outlineOf(start)?.lines;

function hasText(json: string): boolean {
  const fields = outlineOf(json)?.fields;
  return fields !== undefined && (fields.has("text") || fields.has("html"));
}

/** The source with its bytes as UTF-8, where they are UTF-16: lines are found by their bytes. */
function inUtf8(source: Source): Source {
  const { name } = decode(source.head.subarray(0, 4096), { cut: true }).charset;
  if (!name.startsWith("utf-16")) return source;
  return {
    ...source,
    async *chunks() {
      const decoder = new TextDecoder(name);
      for await (const chunk of source.chunks()) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    },
  };
}

async function* readList(source: Source, given: Given): AsyncGenerator<ReadResult> {
  const { bytes, cut, sha256, raw } = await gather(inUtf8(source), MAX_LIST_BYTES);
  const value = cut
    ? new JsonFault(`its end is missing, or it is longer than ${MAX_LIST_BYTES >> 20} MiB`)
    : attempt(bytes);
  if (value instanceof JsonFault) {
    const refused = message("malformed", "read", { kind: "a list of records", reason: value.message });
    yield {
      ...refusal(refused, { ...(source.path !== undefined && { path: source.path }), sha256 }),
      ...(raw && { raw }),
    };
    return;
  }
  for (const [i, item] of (value as unknown[]).entries()) {
    const number = i + 1;
    const own = Buffer.from(JSON.stringify(item));
    const bad = (reason: string): Message => message("bad-item", "read", { number, reason });
    yield readRecord(item, own, { place: `item:${number}`, bad, source, given });
  }
}

function readLine({ number, bytes, damage }: Line, source: Source, given: Given): ReadResult {
  const bad = (reason: string): Message => message("bad-record", "read", { line: number, reason });
  const setting = { place: `line:${number}`, bad, source, given };
  if (!bytes) return refuse(bad(`it is longer than ${MAX_LINE_BYTES / 1024 / 1024} MiB`), null, setting);
  if (damage) return refuse(damage, bytes, setting);
  const value = attempt(bytes);
  return value instanceof JsonFault ? refuse(bad(value.message), bytes, setting) : readRecord(value, bytes, setting);
}

function attempt(bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes);
  } catch (error) {
    if (error instanceof JsonFault) return error;
    throw error;
  }
}

interface Setting {
  /** The record's name when it has none of its own. */
  readonly place: string;
  readonly bad: (reason: string) => Message;
  readonly source: Source;
  readonly given: Given;
}

const hashOf = (bytes: Uint8Array | null): string =>
  createHash("sha256")
    .update(bytes ?? "")
    .digest("hex");

const refuse = (refused: Message, bytes: Uint8Array | null, { place, source }: Setting): ReadResult => ({
  refused,
  ...(source.path !== undefined && { path: source.path }),
  record: place,
  sha256: hashOf(bytes),
  ...(bytes && { raw: bytes }),
});

function readRecord(value: unknown, bytes: Uint8Array, setting: Setting): ReadResult {
  const { place, bad, source, given } = setting;
  if (hasLoneSurrogate(value, bytes)) return refuse(bad("half of a surrogate pair stands alone in it"), bytes, setting);
  const parsed = Record.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(bad([issue?.path.join("."), issue?.message].filter(Boolean).join(": ")), bytes, setting);
  }
  const { id, text, html, title, published, publisher, agency, uri } = parsed.data;
  const path = source.path !== undefined && { path: source.path };
  const origin = { reader: "jsonl", ...path, record: id === undefined ? place : String(id), sha256: hashOf(bytes) };
  const page = html === undefined ? null : fromHtml(html);
  if (page && "refused" in page) return { ...refusal(page.refused, origin), raw: bytes };
  const found = page ?? { text: text! };
  const own = {
    ...found,
    title: title ?? found.title,
    published: published ?? found.published,
    publisher: publisher ?? found.publisher,
    agency: agency ?? found.agency,
    uri: uri ?? found.uri,
  };
  return { ...makeDocument(own, origin, given, source), raw: bytes };
}
