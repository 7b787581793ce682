import { z } from "zod";
import { Span } from "./span.js";

/**
 * Everything a step may tell about its input, in one catalogue. `quarantine` marks what stops a document; the others
 * stay with the record. `{name}` in a text is filled in by `message()`.
 */
export const MESSAGES = {
  empty: { severity: "quarantine", text: "There is no text in it." },
  unsupported: {
    severity: "quarantine",
    text: "It looks like {kind}; Hearsay reads text, HTML, feeds, ninjs, WARC and JSON Lines.",
  },
  malformed: { severity: "quarantine", text: "It cannot be read as {kind}: {reason}." },
  unreadable: { severity: "quarantine", text: "It cannot be opened: {reason}." },
  "network-off": { severity: "quarantine", text: "It is on the network; give --allow-network to fetch it." },
  "fetch-refused": { severity: "quarantine", text: "It was not fetched: {reason}." },
  "fetch-failed": { severity: "quarantine", text: "It could not be fetched: {reason}." },
  "not-text": { severity: "quarantine", text: "The item is of type {type}; only text is coded." },
  withdrawn: { severity: "quarantine", text: "Its publisher has withdrawn it ({status}) and left no text." },
  "damaged-archive": { severity: "quarantine", text: "The archive is damaged at byte {at}: {reason}." },
  "damaged-record": { severity: "quarantine", text: "The record at byte {at} is damaged: {reason}." },
  revisit: {
    severity: "quarantine",
    text: "The record only says that {uri} had not changed; its text is in another record.",
  },
  "damaged-gzip": { severity: "warning", text: "The gzip data is damaged: {reason}; what came before was read." },
  "trailing-bytes": { severity: "warning", text: "What follows the gzip data is not gzip and was left out." },
  "payload-digest": {
    severity: "warning",
    text: "The digest of the payload does not match; that of the whole block does.",
  },
  "summary-only": { severity: "info", text: "The feed gives a summary only; the article is at {uri}." },
  "html-for-feed": { severity: "warning", text: "It was sent as a feed ({type}) but is an HTML page." },
  mojibake: {
    severity: "warning",
    text: "{count} places look like UTF-8 that was taken for windows-1252 before it came here; the text is kept as it is.",
  },
  "bad-item": { severity: "quarantine", text: "Item {number} is not a usable record: {reason}." },
  "bad-record": { severity: "quarantine", text: "Line {line} is not a usable record: {reason}." },
  "no-article": { severity: "quarantine", text: "The page holds no article text." },
  "not-english": { severity: "quarantine", text: "The text reads as {language}; Hearsay codes English only." },
  timeout: { severity: "quarantine", text: "Coding it took longer than {seconds} seconds, {times} times over." },
  "out-of-memory": {
    severity: "quarantine",
    text: "Coding it needed more memory than a worker may use, {times} times over.",
  },
  crashed: { severity: "quarantine", text: "Coding it failed through a fault of Hearsay's own: {reason}." },
  truncated: { severity: "warning", text: "The text was cut at {limit}; what follows was not coded." },
  "long-word": { severity: "warning", text: "A run of {length} characters without a space was passed over." },
  "replacement-characters": {
    severity: "warning",
    text: "{percent} % of the characters could not be decoded; the charset was taken as {charset}.",
  },
  "modified-unreadable": { severity: "warning", text: 'The date of this version "{words}" could not be read.' },
  "embargo-unreadable": {
    severity: "warning",
    text: 'The end of the embargo "{words}" could not be read; the document is withheld.',
  },
  "digest-unknown": { severity: "info", text: "The digest {digest} is of a kind that is not checked." },
  "lone-surrogates": {
    severity: "warning",
    text: "{count} halves of surrogate pairs stood alone and were read as U+FFFD.",
  },
  "charset-conflict": { severity: "info", text: "The charset is declared as {declared}; it was read as {charset}." },
  "bidi-controls": { severity: "info", text: "The text holds {count} bidirectional control characters." },
  "date-without-year": {
    severity: "warning",
    text: '"{words}" has no year, and its weekdays fit {years}: give --published to settle it.',
  },
  "date-unresolved": { severity: "info", text: '"{words}" could not be placed in time{reason}.' },
  "date-impossible": { severity: "warning", text: '"{words}" is no day of the calendar.' },
  "published-unreadable": { severity: "warning", text: 'The publication date "{words}" could not be read.' },
  "source-unresolved": { severity: "info", text: "Who said this could not be told." },
  "unbalanced-quotation": { severity: "info", text: "A quotation mark has no partner." },
  "no-event": { severity: "info", text: "No political event was found." },
} as const satisfies Record<string, { severity: "info" | "warning" | "quarantine"; text: string }>;

export type MessageCode = keyof typeof MESSAGES;

export const Message = z
  .strictObject({
    code: z.enum(Object.keys(MESSAGES) as [MessageCode, ...MessageCode[]]),
    step: z.string(),
    severity: z.enum(["info", "warning", "quarantine"]),
    span: Span.optional(),
    text: z.string(),
  })
  .meta({ id: "Message" });
export type Message = z.infer<typeof Message>;

/** Makes a message from the catalogue; `values` fill the `{name}` places of its text. */
export function message(
  code: MessageCode,
  step: string,
  values: Readonly<Record<string, string | number>> = {},
  span?: Span,
): Message {
  const { severity, text } = MESSAGES[code];
  const filled = text.replace(/\{([a-z]+)\}/g, (_, name: string) => String(values[name] ?? ""));
  return { code, step, severity, ...(span && { span }), text: filled };
}

/** Bad input: carries the message that quarantines it. Faults of our own are plain errors. */
export class Quarantine extends Error {
  constructor(
    readonly issue: Message,
    options?: ErrorOptions,
  ) {
    super(issue.text, options);
    this.name = "Quarantine";
  }
}
