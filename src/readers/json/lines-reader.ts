import { createHash } from "node:crypto";
import { z } from "zod";
import { message } from "../../records/index.js";
import { makeDocument, refusal } from "../document.js";
import { fromHtml } from "../html/page.js";
import { MAX_LINE_BYTES } from "../limits.js";
import type { Given, Reader, ReadResult, Source } from "../reader.js";
import { beginning } from "../sniff.js";
import { linesOf, type Line } from "./lines.js";
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

/** JSON Lines: one record a line; a bad line is refused with its number and the others go on. */
export const jsonlReader: Reader = {
  name: "jsonl",
  sniff: (head) => /^\s*\{\s*(?:"|\})/.test(beginning(head)),
  async *read(source, given) {
    for await (const line of linesOf(source)) yield readLine(line, source, given);
  },
};

function readLine({ number, bytes, damage }: Line, source: Source, given: Given): ReadResult {
  const sha256 = createHash("sha256")
    .update(bytes ?? "")
    .digest("hex");
  const path = source.path !== undefined && { path: source.path };
  const raw = bytes && { raw: bytes };
  const refuse = (reason: string): ReadResult => ({
    refused: message("bad-record", "read", { line: number, reason }),
    ...path,
    record: `line:${number}`,
    sha256,
    ...raw,
  });
  if (!bytes) return refuse(`it is longer than ${MAX_LINE_BYTES / 1024 / 1024} MiB`);
  if (damage) return { ...refuse(""), refused: damage };
  let value: unknown;
  try {
    value = parseJson(bytes);
  } catch (error) {
    if (error instanceof JsonFault) return refuse(error.message);
    throw error;
  }
  if (hasLoneSurrogate(value, bytes)) return refuse("half of a surrogate pair stands alone in it");
  const parsed = Record.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse([issue?.path.join("."), issue?.message].filter(Boolean).join(": "));
  }
  const { id, text, html, title, published, publisher, agency, uri } = parsed.data;
  const record = id === undefined ? `line:${number}` : String(id);
  const origin = { reader: "jsonl", ...path, record, sha256 };
  const page = html === undefined ? null : fromHtml(html);
  if (page && "refused" in page) return { ...refusal(page.refused, origin), ...raw };
  const found = page ?? { text: text! };
  const own = {
    ...found,
    title: title ?? found.title,
    published: published ?? found.published,
    publisher: publisher ?? found.publisher,
    agency: agency ?? found.agency,
    uri: uri ?? found.uri,
  };
  return { ...makeDocument(own, origin, given, source), ...raw };
}
