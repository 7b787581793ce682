/** What runs on the coding thread. */
import { loadCoder, type Coder } from "../../coder/index.js";
import { isRefused, read, sourceOf, type Given, type ReadResult, type Refused } from "../../readers/index.js";
import { htmlReader } from "../../readers/html/reader.js";
import { jsonlReader } from "../../readers/json/lines-reader.js";
import { textReader } from "../../readers/text.js";
import type { Coded, Task } from "./coding.js";

const READERS = { text: textReader, html: htmlReader, jsonl: jsonlReader };

let coder: Promise<Coder> | undefined;

export default async function code({ bytes, kind, publisher, published }: Task): Promise<Coded> {
  const given = { ...(publisher !== undefined && { publisher }), ...(published !== undefined && { published }) };
  const reports: { report: Coded["reports"][number]["report"]; raw?: Uint8Array }[] = [];
  const refused: Refused[] = [];
  for await (const result of readAs(kind, bytes, given)) {
    if (isRefused(result)) refused.push(result);
    else {
      const report = await (await (coder ??= loadCoder())).code(result.document, result.messages);
      reports.push({ report, ...(result.raw && { raw: result.raw }) });
    }
  }
  return { reports, refused };
}

const readAs = (kind: Task["kind"], bytes: Uint8Array, given: Given): AsyncIterable<ReadResult> =>
  kind === "any" ? read(sourceOf(bytes), given) : READERS[kind].read(sourceOf(bytes), given);
