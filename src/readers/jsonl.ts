import { createHash } from "node:crypto";
import { z } from "zod";
import { message } from "../records/index.js";
import { makeDocument } from "./document.js";
import { fromHtml } from "./html/page.js";
import { MAX_LINE_BYTES } from "./limits.js";
import type { Given, Reader, ReadResult, Source } from "./reader.js";

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

/** JSON Lines: one record a line; a bad line is refused with its number and the others go on. */
export const jsonlReader: Reader = {
  name: "jsonl",
  sniff: (head) => /^\ufeff?\s*\{\s*(?:"|\})/.test(Buffer.from(head.subarray(0, 4096)).toString("utf8")),
  async *read(source, given) {
    let number = 0;
    for await (const line of linesOf(source)) {
      number++;
      if (line && line.every((byte) => byte <= 0x20)) continue;
      yield readLine(line, number, source, given);
    }
  },
};

function readLine(bytes: Uint8Array | null, line: number, source: Source, given: Given): ReadResult {
  const sha256 = createHash("sha256")
    .update(bytes ?? "")
    .digest("hex");
  const path = source.path !== undefined && { path: source.path };
  const refuse = (reason: string): ReadResult => ({
    refused: message("bad-record", "read", { line, reason }),
    ...path,
    record: `line:${line}`,
    sha256,
  });
  if (!bytes) return refuse(`it is longer than ${MAX_LINE_BYTES / 1024 / 1024} MiB`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    return refuse(error instanceof SyntaxError || error instanceof RangeError ? "it is not JSON" : "it is not UTF-8");
  }
  const parsed = Record.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse([issue?.path.join("."), issue?.message].filter(Boolean).join(": "));
  }
  const { id, text, html, title, published, publisher, agency, uri } = parsed.data;
  const record = id === undefined ? `line:${line}` : String(id);
  const page = html === undefined ? null : fromHtml(html);
  if (page && "refused" in page) return { refused: page.refused, ...path, record, sha256 };
  const found = page ?? { text: text! };
  return makeDocument(
    {
      ...found,
      title: title ?? found.title,
      published: published ?? found.published,
      publisher: publisher ?? found.publisher,
      agency: agency ?? found.agency,
      uri: uri ?? found.uri,
    },
    { reader: "jsonl", ...path, record, sha256 },
    given,
  );
}

/** The lines of a source without their ends; null stands for a line over the limit, which is passed over. */
async function* linesOf(source: Source): AsyncIterable<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): Uint8Array | null => {
    const line = length > MAX_LINE_BYTES ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of source.chunks()) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      length += end - start;
      if (length <= MAX_LINE_BYTES) parts.push(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    length += chunk.length - start;
    if (length <= MAX_LINE_BYTES) parts.push(chunk.subarray(start));
  }
  if (length) yield take();
}
