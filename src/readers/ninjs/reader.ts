/** ninjs, the IPTC's news in JSON: one item, a list of items, or one item a line. */
import { createHash } from "node:crypto";
import { message, type Message } from "../../records/index.js";
import { makeDocument, refusal } from "../document.js";
import { gather } from "../gather.js";
import { textOfFragment } from "../html/fragment.js";
import { linesOf } from "../json/lines.js";
import { outlineOf } from "../json/outline.js";
import { hasLoneSurrogate, JsonFault, parseJson } from "../json/parse.js";
import { MAX_LINE_BYTES, MAX_LIST_BYTES } from "../limits.js";
import type { Given, Reader, ReadResult, Source } from "../reader.js";
import { associatedWith, bodyOf, foundOf, parseItem, TEXT_TYPES, type NinjsItem } from "./item.js";

const MARKS =
  /^(?:pubstatus|versioncreated|usageterms|headlines|bodies|body_(?:text|xhtml|html)|representationtype|ednote|copyrightholder)$/i;
const DEEPEST = 4; // items within items

export const ninjsReader: Reader = {
  name: "ninjs",
  sniff: (head) => {
    const fields = outlineOf(Buffer.from(head).toString("utf8"))?.fields;
    return fields !== undefined && fields.has("uri") && [...fields.keys()].some((key) => MARKS.test(key));
  },
  async *read(source, given) {
    const outline = outlineOf(Buffer.from(source.head).toString("utf8"));
    yield* outline?.lines ? readLines(source, given) : readWhole(source, given);
  },
};

async function* readLines(source: Source, given: Given): AsyncGenerator<ReadResult> {
  for await (const { number, bytes, damage } of linesOf(source)) {
    const record = `line:${number}`;
    const bad = (reason: string): Message => message("bad-record", "read", { line: number, reason });
    const raw = bytes ?? new Uint8Array();
    if (damage ?? !bytes) {
      yield refuse(damage ?? bad(`it is longer than ${MAX_LINE_BYTES >> 20} MiB`), record, raw, source);
      continue;
    }
    const value = attempt(raw);
    if (value instanceof JsonFault) yield refuse(bad(value.message), record, raw, source);
    else if (hasLoneSurrogate(value, raw))
      yield refuse(bad("half of a surrogate pair stands alone in it"), record, raw, source);
    else yield* readItem(value, bad, record, raw, { source, given, messages: [] });
  }
}

async function* readWhole(source: Source, given: Given): AsyncGenerator<ReadResult> {
  const { bytes, cut, messages } = await gather(source, MAX_LIST_BYTES);
  const value =
    cut && !messages.length ? new JsonFault(`it is longer than ${MAX_LIST_BYTES >> 20} MiB`) : attempt(bytes);
  if (value instanceof JsonFault) {
    yield refuse(message("malformed", "read", { kind: "ninjs", reason: value.message }), undefined, bytes, source);
    return;
  }
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  for (const [i, item] of items.entries()) {
    const number = i + 1;
    const raw = items.length === 1 ? bytes : Buffer.from(JSON.stringify(item));
    const bad = (reason: string): Message => message("bad-item", "read", { number, reason });
    yield* readItem(item, bad, `item:${number}`, raw, { source, given, messages, cut });
  }
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
  readonly source: Source;
  readonly given: Given;
  readonly messages: readonly Message[];
  readonly cut?: boolean;
}

/** The item, and after it the articles that came within it. */
function* readItem(
  value: unknown,
  bad: (reason: string) => Message,
  record: string,
  raw: Uint8Array,
  setting: Setting,
  depth = 0,
): Generator<ReadResult> {
  const item = parseItem(value);
  if (!item) {
    yield refuse(bad("it is no ninjs item: it has no uri"), record, raw, setting.source);
    return;
  }
  const parts = depth < DEEPEST ? associatedWith(item) : [];
  // A package may be nothing but what is in it.
  if (bodyOf(item) || !parts.length) yield documentOf(item, raw, setting);
  for (const part of parts)
    yield* readItem(part, bad, record, Buffer.from(JSON.stringify(part)), { ...setting, messages: [] }, depth + 1);
}

function documentOf(item: NinjsItem, raw: Uint8Array, setting: Setting): ReadResult {
  const origin = {
    reader: "ninjs",
    ...(setting.source.path !== undefined && { path: setting.source.path }),
    record: item.uri!,
    sha256: hashOf(raw),
  };
  const text = textOf(item);
  if (typeof text !== "string") return { ...refusal(text, origin, item.uri), raw };
  const { source, given, messages, cut = false } = setting;
  const { retrieved } = source;
  const transport = retrieved === undefined ? {} : { retrieved };
  return { ...makeDocument({ ...foundOf(item, text), messages, cut }, origin, given, transport), raw };
}

function textOf(item: NinjsItem): string | Message {
  const body = bodyOf(item);
  if (!body && !TEXT_TYPES.has(item.type)) return message("not-text", "read", { type: item.type! });
  return body ? (body.markup ? textOfFragment(body.value) : body.value) : "";
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const refuse = (refused: Message, record: string | undefined, raw: Uint8Array, { path }: Source): ReadResult => ({
  ...refusal(refused, {
    ...(path !== undefined && { path }),
    ...(record !== undefined && { record }),
    sha256: hashOf(raw),
  }),
  raw,
});
