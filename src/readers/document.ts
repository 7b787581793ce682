import { createHash } from "node:crypto";
import { isWellFormed } from "./wellformed.js";
import { message, type Document, type Message, type MessageCode, type Origin } from "../records/index.js";
import { findDateline } from "./dateline.js";
import { languageOf } from "./english.js";
import { MAX_TEXT } from "./limits.js";
import { isoDate } from "./published.js";
import type { Given, ReadResult, Refused, Source } from "./reader.js";

/** What a reader found; everything but the text may be missing. */
export interface Found {
  readonly text: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly agency?: string | undefined;
  readonly byline?: readonly string[];
  readonly uri?: string | undefined;
  readonly published?: string | undefined;
  readonly article?: string | undefined;
  readonly version?: string | undefined;
  readonly modified?: string | undefined;
  readonly embargoed?: string | undefined;
  readonly located?: string | undefined;
  readonly status?: "usable" | "withheld" | "canceled";
  readonly messages?: readonly Message[];
  readonly cut?: boolean;
}

const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** Makes the Document of a record, or refuses it when there is nothing in it that can be coded. */
export function makeDocument(
  told: Found,
  origin: Origin,
  given: Given,
  transport: Pick<Source, "uri" | "retrieved"> = {},
): ReadResult {
  const messages = [...(told.messages ?? [])];
  const found = wellFormed(told, messages);
  const uri = found.uri ?? transport.uri;
  const article = found.article ?? uri;
  const refuse = (refused: Message): ReadResult => refusal(refused, origin, article);

  const whole = textOf(found);
  if (!whole) {
    const { status = "usable" } = found;
    return refuse(status === "usable" ? message("empty", "read") : message("withdrawn", "read", { status }));
  }
  const tooLong = whole.length > MAX_TEXT;
  const text = tooLong ? cutAt(whole, MAX_TEXT) : whole;
  const cut = tooLong || found.cut === true;
  if (cut) messages.push(message("truncated", "read", { limit: `${text.length.toLocaleString("en")} characters` }));
  const language = languageOf(text);
  if (language !== "en" && language !== "und") {
    return refuse(message("not-english", "read", { language: LANGUAGE_NAMES.of(language) ?? "another language" }));
  }
  const bidi = text.match(/[\u202a-\u202e\u2066-\u2069]/g)?.length ?? 0;
  if (bidi) messages.push(message("bidi-controls", "read", { count: bidi }));

  const dated = (words: string | undefined, code: MessageCode): string | null => {
    const date = words === undefined ? null : isoDate(words);
    if (words !== undefined && !date) messages.push(message(code, "read", { words: words.slice(0, 80) }));
    return date;
  };
  const published = dated(found.published ?? given.published, "published-unreadable");
  const modified = dated(found.modified, "modified-unreadable");
  const embargoed = dated(found.embargoed, "embargo-unreadable");
  const publisher = found.publisher ?? given.publisher;
  const dateline = findDateline(text);
  const document: Document = {
    id: documentId(text),
    text,
    ...(found.title && { title: found.title }),
    language,
    ...(publisher && { publisher }),
    ...(found.agency && { agency: found.agency }),
    byline: [...(found.byline ?? [])],
    ...(uri && { uri }),
    ...(article && { article }),
    ...(found.version && { version: found.version }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(embargoed && { embargoed }),
    ...(transport.retrieved && { retrieved: transport.retrieved }),
    ...(found.located && { located: found.located }),
    ...(dateline && { dateline: { span: dateline.span } }),
    origin,
    status: statusOf(found, cut, embargoed),
  };
  return { document, messages };
}

/** The refusal of a record, findable by where it came from. */
export const refusal = (
  refused: Message,
  { path, record, sha256 }: Omit<Origin, "reader">,
  article?: string,
): Refused => ({
  refused,
  ...(path !== undefined && { path }),
  ...(record !== undefined && { record }),
  ...(article !== undefined && { article }),
  sha256,
});

/** The refusal of a file that the system cannot open; null when the error is none of the system's. */
export function refusedFile(path: string, error: unknown): Refused | null {
  const { code } = error as NodeJS.ErrnoException;
  if (!code?.startsWith("E") || code.startsWith("ERR_")) return null;
  const sha256 = createHash("sha256").digest("hex");
  return { refused: message("unreadable", "read", { reason: code }), path, sha256 };
}

/** The text; of an item that was withdrawn and emptied, its headline, so that the withdrawal is not lost. */
function textOf({ text, title = "", status = "usable" }: Found): string | null {
  const hasWords = (words: string): boolean => /\S/.test(words.replaceAll("\ufeff", ""));
  if (hasWords(text)) return text;
  return status !== "usable" && hasWords(title) ? title : null;
}

/** What was found, with U+FFFD for the halves of surrogate pairs that stand alone in any of its strings: no encoding can write them. */
function wellFormed(found: Found, messages: Message[]): Found {
  let count = 0;
  const mended = (words: string): string => words.replace(/\p{Surrogate}/gu, () => (count++, "\ufffd"));
  const entries = Object.entries(found).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === "string" ? mended(value) : value,
  ]);
  const byline = found.byline?.map(mended);
  if (count) messages.push(message("lone-surrogates", "read", { count }));
  return { ...(Object.fromEntries(entries) as Found), ...(byline && { byline }) };
}

/** An embargo whose end cannot be read is kept: nothing is shown too early. */
function statusOf(
  { status = "usable", embargoed: words }: Found,
  cut: boolean,
  embargoed: string | null,
): Document["status"] {
  if (status !== "usable") return status;
  if (words !== undefined && !embargoed) return "withheld";
  return cut ? "truncated" : "usable";
}

/** "sha256:" and the hex hash of the UTF-8 bytes of the text. */
export const documentId = (text: string): string => `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;

/** Cuts at the last white space before `limit`, never inside a surrogate pair. */
function cutAt(text: string, limit: number): string {
  const space = text.lastIndexOf(" ", limit);
  const end = space > limit * 0.9 ? space : isWellFormed(text, limit) ? limit : limit - 1;
  return text.slice(0, end);
}
