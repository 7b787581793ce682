/** Web archives, WARC 1.0 and 1.1, packed or not, such as Common Crawl's news: each archived page of text becomes a document. */
import { message, type Message } from "../../records/index.js";
import { refusal } from "../document.js";
import { charsetOf } from "../fetch/fetcher.js";
import { isMember } from "../gzip/member.js";
import { htmlReader } from "../html/reader.js";
import { MAX_PAGE_BYTES } from "../limits.js";
import type { Given, Reader, ReadResult, Source } from "../reader.js";
import { sourceOf } from "../source.js";
import { textReader } from "../text.js";
import { Digest } from "./digest.js";
import { decodeBody, joinChunks, parseAnswer } from "./payload.js";
import { BadRecord, takeRecord, type WarcRecord } from "./record.js";
import { ArchiveStream, Broken, isOpening } from "./stream.js";

const MAX_BLOCK = MAX_PAGE_BYTES + 64 * 1024;
const MOST_FAULTS = 1000; // an archive with more is not worth the search for what is left of it

export const warcReader: Reader = {
  name: "warc",
  ranges: true,
  sniff: isOpening,
  async *read(source, given) {
    const { from, to } = source.range ?? { from: 0, to: Infinity };
    const packed = isMember(source.head);
    const stream = new ArchiveStream(source.chunks(), from, packed);
    let faults = 0;
    const fault = (at: number, reason: string, bad?: BadRecord): ReadResult => {
      faults++;
      const record = bad?.headers?.get("warc-record-id");
      const where = {
        ...(source.path !== undefined && { path: source.path }),
        ...(record !== undefined && { record }),
      };
      const refused = message("damaged-record", "read", { at, reason });
      const uri = bad?.headers?.get("warc-target-uri");
      return {
        ...refusal(refused, { ...where, sha256: bad?.sha256 ?? EMPTY }, uri),
        ...(bad?.raw && { raw: bad.raw }),
        at,
      };
    };
    let more = from === 0 || (await (packed ? stream.nextMember() : stream.recover()));
    while (more) {
      let { at } = stream.at();
      try {
        if (!(await stream.bytes.peek(1)).length) return;
        const place = stream.at();
        at = place.at;
        if (place.first && at >= to) return;
        const record = await takeRecord(stream, MAX_BLOCK);
        // Unsound gzip is told on the next turn; a digest of the record's own may have vouched for it all the same.
        if ((await stream.isSound()) || record.vouched) yield* within(record, at, source, given);
        continue;
      } catch (error) {
        if (error instanceof BadRecord) yield fault(at, error.message, error);
        else if (error instanceof Broken) yield fault(at, error.message);
        else throw error;
        more = error instanceof Broken ? await stream.nextMember() : await stream.recover();
      }
      if (faults >= MOST_FAULTS) {
        yield {
          ...fault(at, "x"),
          refused: message("damaged-archive", "read", { at, reason: `over ${MOST_FAULTS} records are damaged` }),
        };
        return;
      }
    }
  },
};

const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const TEXTUAL = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;

/** The documents of a sound record: one, or none when it holds no page of text. */
async function* within(record: WarcRecord, at: number, source: Source, given: Given): AsyncGenerator<ReadResult> {
  const { headers, raw, sha256 } = record;
  const id = headers.get("warc-record-id");
  const uri = headers.get("warc-target-uri")?.replace(/^<|>$/g, "");
  const origin = {
    reader: "warc",
    ...(source.path !== undefined && { path: source.path }),
    ...(id !== undefined && { record: id }),
    sha256,
  };
  const kept = { ...(raw && { raw }), at };
  const refuse = (refused: Message): ReadResult => ({ ...refusal(refused, origin, uri), ...kept });
  const damaged = (reason: string): ReadResult => refuse(message("damaged-record", "read", { at, reason }));

  const type = headers.get("warc-type")!.toLowerCase();
  if (type === "revisit") yield refuse(message("revisit", "read", { uri: uri ?? "a page" }));
  if (!["response", "resource", "conversion"].includes(type)) return;
  const http = type === "response" && /^application\/http\b/i.test(headers.get("content-type") ?? "application/http");
  if (!record.block) {
    if (http || TEXTUAL.test(headers.get("content-type") ?? ""))
      yield damaged(`it is longer than ${MAX_BLOCK >> 20} MiB`);
    return;
  }
  const answer = http ? parseAnswer(record.block) : null;
  if (http && !answer) return yield damaged("its block is no HTTP answer");
  if (answer && (answer.status < 200 || answer.status > 299)) return;
  const contentType = (answer?.headers ?? headers).get("content-type");
  const stored = answer?.body ?? record.block;
  const joined = answer ? joinChunks(answer) : stored;
  let body: Uint8Array;
  try {
    body = answer ? decodeBody(answer.headers, joined) : joined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return yield damaged(error.message);
  }
  const isHtml = contentType === undefined ? htmlReader.sniff(body) : !/^text\/plain/i.test(contentType);
  if (contentType === undefined ? !isHtml : !TEXTUAL.test(contentType)) return;
  const payload = headers.get("warc-payload-digest");
  const sound = [stored, joined, body].some((each) => Digest.of(payload)?.update(each).matches() ?? true);
  if (!sound && !record.vouched) return yield damaged("its WARC-Payload-Digest does not match");

  const charset = charsetOf(contentType);
  const retrieved = headers.get("warc-date");
  const cut = headers.has("warc-truncated");
  const page: Source = {
    ...sourceOf(body, source.path),
    within: origin,
    cut,
    ...(contentType !== undefined && { contentType }),
    ...(charset !== undefined && { charset }),
    ...(uri !== undefined && { uri }),
    ...(retrieved !== undefined && { retrieved }),
  };
  for await (const result of (isHtml ? htmlReader : textReader).read(page, given)) {
    if (sound || "refused" in result) yield { ...result, ...kept };
    else yield { ...result, messages: [...result.messages, message("payload-digest", "read")], ...kept };
  }
}
