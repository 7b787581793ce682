/** A unit of work, and how it travels: gzip over JSON Lines, one item a line. */
import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "zod";
import type { ReadResult } from "../readers/index.js";
import { Document, Message } from "../records/index.js";

const Given = z.strictObject({ published: z.string().optional(), publisher: z.string().optional() });
// Text stays text, which gzip shortens far better than Base64.
const Bytes = z.union([z.strictObject({ utf8: z.string() }), z.strictObject({ base64: z.base64() })]);

/** A whole small file, read by the worker. */
const FileItem = z.strictObject({ kind: z.literal("file"), path: z.string(), bytes: Bytes, given: Given });
/** A range of an archive that the worker can open under the same path, in bytes (readers: Range). */
const RangeItem = z.strictObject({
  kind: z.literal("range"),
  path: z.string(),
  from: z.int().nonnegative(),
  to: z.int().positive(),
  given: Given,
});
/** A document or refusal that was read already. */
const DocumentItem = z.strictObject({
  kind: z.literal("document"),
  document: Document,
  messages: z.array(Message),
  raw: Bytes.optional(),
});
const RefusedItem = z.strictObject({
  kind: z.literal("refused"),
  refused: Message,
  path: z.string().optional(),
  record: z.string().optional(),
  sha256: z.string(),
  raw: Bytes.optional(),
});
const Item = z.discriminatedUnion("kind", [FileItem, RangeItem, DocumentItem, RefusedItem]);

export type Item = z.infer<typeof Item>;
export type Unit = readonly Item[];

const MOST_BYTES = 256 * 1024 * 1024;

export const packUnit = (unit: Unit): Buffer =>
  gzipSync(unit.map((item) => `${JSON.stringify(item)}\n`).join(""), { level: 6 });

/** @throws BadUnit */
export function unpackUnit(body: Uint8Array): Unit {
  try {
    const lines = gunzipSync(body, { maxOutputLength: MOST_BYTES }).toString("utf8").split("\n");
    return lines.filter(Boolean).map((line) => Item.parse(JSON.parse(line)));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new BadUnit(`It is not a unit of work: ${reason.replace(/\s+/g, " ").slice(0, 300)}`);
  }
}

export class BadUnit extends Error {
  override readonly name = "BadUnit";
}

export function packBytes(bytes: Uint8Array): z.infer<typeof Bytes> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf8 = buffer.toString("utf8");
  return Buffer.from(utf8).equals(buffer) ? { utf8 } : { base64: buffer.toString("base64") };
}

export const unpackBytes = (bytes: z.infer<typeof Bytes>): Buffer =>
  "utf8" in bytes ? Buffer.from(bytes.utf8) : Buffer.from(bytes.base64, "base64");

/** What a reader gave, as an item of its own. */
export function itemOf(result: ReadResult): Item {
  const raw = result.raw && { raw: packBytes(result.raw) };
  if ("refused" in result) {
    const { refused, path, record, sha256 } = result;
    return {
      kind: "refused",
      refused,
      sha256,
      ...(path !== undefined && { path }),
      ...(record !== undefined && { record }),
      ...raw,
    };
  }
  const { document, messages } = result;
  return { kind: "document", document, messages: [...messages], ...raw };
}
