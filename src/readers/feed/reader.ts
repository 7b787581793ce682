/** RSS 0.9x, 1.0 (RDF) and 2.0, Atom and JSON Feed: one document an item. */
import { createHash } from "node:crypto";
import { message, type Charset, type Message } from "../../records/index.js";
import { decode } from "../charset.js";
import { makeDocument, refusal } from "../document.js";
import { gather } from "../gather.js";
import { textOfFragment } from "../html/fragment.js";
import { outlineOf } from "../json/outline.js";
import { MAX_LIST_BYTES } from "../limits.js";
import type { Given, Reader, ReadResult, Source } from "../reader.js";
import { beginning, behindComments } from "../sniff.js";
import { itemsOf, within, type FeedItem, type FeedKind, type FeedText } from "./items.js";
import { checkXml } from "./well-formed.js";

const ROOT = /^<(?:\w{1,20}:)?(rss|feed|RDF)[\s>]/i;
// A DOCTYPE may be longer than what is looked at; it names the root too.
const DOCTYPE = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<!DOCTYPE\s+(?:\w{1,20}:)?(rss|feed|RDF)\b/i;
const ENCODING = /^\s*<\?xml[^>]{0,100}\bencoding\s*=\s*["']([\w.:-]{1,40})/i;
const NAMES: Record<FeedKind, string> = { rss: "RSS", rdf: "RSS 1.0", atom: "Atom", json: "JSON Feed" };

/** What stands behind the XML declaration, comments and DOCTYPE that open the text, each read once. */
function behindProlog(text: string): string {
  let rest = behindComments(text);
  while (/^<!DOCTYPE/i.test(rest)) {
    const bracket = rest.indexOf("[");
    const inner = bracket >= 0 && !rest.slice(0, bracket).includes(">");
    const end = rest.indexOf(">", inner ? Math.max(rest.indexOf("]", bracket), bracket) : 0);
    if (end < 0) return "";
    rest = behindComments(rest.slice(end + 1));
  }
  return rest;
}

/** What kind of feed begins so, or null. */
function kindOf(start: string): FeedKind | null {
  if (/^\s*\{/.test(start)) {
    const version = outlineOf(start)?.fields.get("version");
    return /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(version ?? "") ? "json" : null;
  }
  const root = (ROOT.exec(behindProlog(start)) ?? DOCTYPE.exec(start))?.[1]?.toLowerCase();
  return root === "rss" ? "rss" : root === "feed" ? "atom" : root === "rdf" ? "rdf" : null;
}

export const feedReader: Reader = {
  name: "feed",
  sniff: (head) => kindOf(beginning(head)) !== null,
  async *read(source, given) {
    const gathered = await gather(source, MAX_LIST_BYTES);
    const { bytes, cut, sha256, raw } = gathered;
    const declared = ENCODING.exec(Buffer.from(bytes.subarray(0, 400)).toString("latin1"))?.[1];
    const { text, charset, messages } = decode(bytes, { cut, transport: source.charset, declared });
    const feed = text.trimStart(); // XML wants its declaration first; some servers put blank lines before it
    const kind = kindOf(feed.slice(0, 8192)) ?? "rss";
    const pieces = piecesOf(kind, feed);
    const items = typeof pieces === "string" ? pieces : parse(kind, feed);
    if (typeof pieces === "string" || typeof items === "string") {
      const reason = gathered.messages.length
        ? "the gzip data around it is damaged"
        : cut
          ? `it is longer than ${MAX_LIST_BYTES >> 20} MiB`
          : items;
      const refused = message("malformed", "read", { kind: NAMES[kind], reason: String(reason) });
      yield {
        ...refusal(refused, { ...source.within, ...(source.path !== undefined && { path: source.path }), sha256 }),
        ...(raw && { raw }),
      };
      return;
    }
    const told = [...gathered.messages, ...messages];
    for (const [i, item] of items.entries()) {
      const piece = pieces.length === items.length ? Buffer.from(pieces[i]!) : bytes;
      yield readItem(item, i, piece, { source, given, charset, messages: told, cut });
    }
  },
};

/** The bytes of each item as they stand in the feed; a sentence when the feed is not sound. */
function piecesOf(kind: FeedKind, feed: string): string[] | string {
  if (kind !== "json") {
    const checked = checkXml(feed);
    return "reason" in checked ? checked.reason : checked.entries.map(({ start, end }) => feed.slice(start, end));
  }
  try {
    const { items } = JSON.parse(feed) as { items?: unknown };
    return Array.isArray(items) ? items.map((item) => JSON.stringify(item)) : "it has no list of items";
  } catch {
    return "it is not JSON";
  }
}

function parse(kind: FeedKind, feed: string): readonly FeedItem[] | string {
  try {
    return itemsOf(kind, feed);
  } catch (error) {
    return error instanceof Error && /^(?:Detect|Malformed|Parse)Error$/.test(error.name)
      ? "it is not a feed"
      : rethrow(error);
  }
}

const rethrow = (error: unknown): never => {
  throw error;
};

interface Setting {
  readonly source: Source;
  readonly given: Given;
  readonly charset: Charset;
  readonly messages: readonly Message[];
  readonly cut: boolean;
}

function readItem(
  item: FeedItem,
  index: number,
  raw: Uint8Array,
  { source, given, charset, messages, cut }: Setting,
): ReadResult {
  const origin = {
    reader: "feed",
    ...(source.path !== undefined && { path: source.path }),
    record: item.id ?? item.uri ?? `item:${index + 1}`,
    sha256: createHash("sha256").update(raw).digest("hex"),
    charset,
  };
  const body = textOf(item.content ?? item.summary);
  if (typeof body !== "string") return { ...refusal(body, origin, item.id), raw };
  const told: Message[] = [...messages];
  if (item.content === undefined && body.trim()) {
    told.push(message("summary-only", "read", { uri: item.uri ?? "the publisher's page" }));
  }
  const found = {
    text: body,
    title: line(item.title),
    byline: item.authors,
    publisher: line(item.publisher === undefined ? undefined : { words: item.publisher, markup: true }),
    uri: absolute(item, source),
    article: item.id,
    published: item.published,
    modified: item.modified,
    messages: told,
    cut,
  };
  const { retrieved } = source;
  return { ...makeDocument(found, origin, given, retrieved === undefined ? {} : { retrieved }), raw };
}

const textOf = (text: FeedText | undefined): string | Message =>
  text?.markup ? textOfFragment(text.words) : (text?.words ?? "");

/** A title in one line, without the markup that some feeds put in it. */
function line(title: FeedText | undefined): string | undefined {
  const text = textOf(title);
  return typeof text === "string" ? text.replace(/\s+/g, " ").trim() || undefined : title?.words;
}

function absolute({ uri, base, home }: FeedItem, source: Source): string | undefined {
  return uri === undefined ? undefined : within(uri, within(base, source.uri ?? home));
}
