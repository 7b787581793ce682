import { createHash } from "node:crypto";
import { isWellFormed } from "./wellformed.js";
import { message, type Document, type Message, type Origin } from "../records/index.js";
import { findDateline } from "./dateline.js";
import { languageOf } from "./english.js";
import { MAX_TEXT } from "./limits.js";
import { isoDate } from "./published.js";
import type { Given, ReadResult } from "./reader.js";

/** What a reader found; everything but the text may be missing. */
export interface Found {
  readonly text: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly agency?: string | undefined;
  readonly byline?: readonly string[];
  readonly uri?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly messages?: readonly Message[];
  readonly cut?: boolean;
}

const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** Makes the Document of a record, or refuses it when there is nothing in it that can be coded. */
export function makeDocument(found: Found, origin: Origin, given: Given): ReadResult {
  const messages = [...(found.messages ?? [])];
  const refuse = (refused: Message): ReadResult => ({
    refused,
    ...(origin.path !== undefined && { path: origin.path }),
    ...(origin.record !== undefined && { record: origin.record }),
    sha256: origin.sha256,
  });
  if (!/\S/.test(found.text.replaceAll("\ufeff", ""))) return refuse(message("empty", "read"));

  const tooLong = found.text.length > MAX_TEXT;
  const text = tooLong ? cutAt(found.text, MAX_TEXT) : found.text;
  if (tooLong || found.cut) {
    messages.push(message("truncated", "read", { limit: `${text.length.toLocaleString("en")} characters` }));
  }
  const language = languageOf(text);
  if (language !== "en" && language !== "und") {
    return refuse(message("not-english", "read", { language: LANGUAGE_NAMES.of(language) ?? language }));
  }
  const bidi = text.match(/[\u202a-\u202e\u2066-\u2069]/g)?.length ?? 0;
  if (bidi) messages.push(message("bidi-controls", "read", { count: bidi }));

  const wanted = found.published ?? given.published;
  const published = wanted === undefined ? null : isoDate(wanted);
  if (wanted !== undefined && !published) messages.push(message("published-unreadable", "read", { words: wanted }));
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
    ...(found.uri && { uri: found.uri }),
    ...(published && { published }),
    ...(dateline && { dateline: { span: dateline.span } }),
    origin,
    status: tooLong || found.cut ? "truncated" : "usable",
  };
  return { document, messages };
}

/** "sha256:" and the hex hash of the UTF-8 bytes of the text. */
export const documentId = (text: string): string => `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;

/** Cuts at the last white space before `limit`, never inside a surrogate pair. */
function cutAt(text: string, limit: number): string {
  const space = text.lastIndexOf(" ", limit);
  const end = space > limit * 0.9 ? space : isWellFormed(text, limit) ? limit : limit - 1;
  return text.slice(0, end);
}
