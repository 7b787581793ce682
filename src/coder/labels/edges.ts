/**
 * What is set off at the edge of a line by a colon or a dash: the label of an item ("BREAKING: …", "PERU: …", "HAITI – …"), the day or the time of an
 * entry ("May 3: …", "17:42 Rebels take Kalma") and, in headlines, who says it ("Police: gunmen killed two", "Truce holds in Tigray – monitors"). Told by
 * the letters alone, before anything is parsed: in one sentence with what follows a parser takes it for a party of that.
 */
import { paragraphsOf } from "../../language/index.js";
import type { Span } from "../../records/index.js";
import { agentAtEnd } from "../actors/agents.js";
import { NATIONS } from "../actors/nations.js";
import { MONTH_NAMES, WEEKDAYS } from "../dates/calendar.js";
import { CITED, LABELS, RANKS, SELF, SHORT_ROLES, SMALL } from "./labels.table.js";

/**
 * `label`: nobody; `time`: a day, a month, a year or a time of day; `place`: a land or its seat before a colon, which mostly says where; `role`: a noun for
 * people; `name`: some name.
 */
export type EdgeKind = "label" | "time" | "place" | "role" | "name";

export interface Edge {
  readonly kind: EdgeKind;
  /** Offsets of the words without the mark, of the mark, of both, and of all else on the line. */
  readonly words: Span;
  readonly mark: Span;
  readonly whole: Span;
  readonly rest: Span;
}

/** In words: what stands at an edge, a name before a colon, and a headline. */
const LONGEST = 6;
const NAME = 3;
const HEADLINE = 25;

const FRONT = /^(\p{L}[^:;!?"“”‘()\n]{0,60}?)(:|\s(?:[-–—]|--))\s+(?=\S)/u;
const TAIL = /(:|\s(?:[-–—]|--))\s+(\p{L}[^:;!?"“”‘()\n]{0,60})$/u;
const STOP = /[.!?…]["”’')\]]*$/;
/** A stop between two sentences, which is none of an initial or an acronym. */
const WITHIN = /[^\p{Lu}.\s][.!?]["”’')\]]{0,2}\s+["“‘'(]?\p{Lu}/u;

const oneOf = (words: readonly string[]): string =>
  `(?:${words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join("|")})`;
const MONTH = String.raw`${oneOf([...MONTH_NAMES, "sept", ...MONTH_NAMES.map((name) => name.slice(0, 3))])}\.?`;
const ORDINAL = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const WEEKDAY = oneOf(WEEKDAYS);
const YEAR = String.raw`(?:1[5-9]|20)\d\d`;
const DAY = `(?:${MONTH} ${ORDINAL}(?:, ${YEAR})?|${ORDINAL} ${MONTH}(?: ${YEAR})?|${MONTH} ${YEAR}|${YEAR}(?:-\\d\\d-\\d\\d)?|${WEEKDAY})`;
const CLOCK = String.raw`(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\.?)?(?: (?:GMT|UTC|[A-Z]{2,3}T))?`;
const MARK = String.raw`:|\s?(?:[-–—]|--)(?=\s)`;
/** A day wants a mark behind it, a time of day none before a capital letter. */
const TIME = new RegExp(
  `^((?:${WEEKDAY},? )?${DAY}(?:,? ${CLOCK})?)(${MARK})\\s+(?=\\S)|^(${CLOCK})(${MARK}|)\\s+(?=["“‘'(]?\\p{Lu})`,
  "u",
);

/** The edges of the lines of a text, in its order; at most one a line. */
export function edgesOf(text: string): Edge[] {
  const lines = paragraphsOf(text);
  const filed = filedAt(text, lines);
  return lines.flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const headline = !STOP.test(line) && !WITHIN.test(line) && line.split(/\s+/).length <= HEADLINE;
    return (
      timeOf(line, start) ??
      (start === filed ? townOf(line, start) : null) ??
      frontOf(line, start, headline) ??
      creditOf(line, start) ??
      (headline ? tailOf(line, start) : null) ??
      []
    );
  });
}

const SHOUTED = /^(\p{Lu}[\p{Lu} .'’-]{2,40})(:)\s+(?=["“‘'(]?\p{Lu})/u;
/** A place of filing stands in front of the report, behind a headline and a byline at most. */
const OPENING = 3; // lines

/** "KARAVI: Gunmen killed …": the one line of a report that opens with a name in capitals says where it was filed; in a transcript more than one do. */
function filedAt(text: string, lines: readonly Span[]): number | undefined {
  const shouted = lines.filter(({ start, end }) => townOf(text.slice(start, end), start) !== null);
  const [only] = shouted;
  return only && shouted.length === 1 && lines.slice(0, OPENING).includes(only) ? only.start : undefined;
}

function townOf(line: string, at: number): Edge | null {
  const found = SHOUTED.exec(line);
  if (!found || !STOP.test(line) || SELF.test(line) || isRole(found[1]!.split(/\s+/).map(titled))) return null;
  return front("label", at, line, found[0], found[1]!, found[2]!);
}

const titled = (word: string): string => word[0]! + word.slice(1).toLowerCase();

const CREDIT = /[.!?](\s+[-–—]\s+)(\p{Lu}[\p{L}. ]{1,30})$/u;

/** "… to hospital. – Larama": the agency behind the last stop; behind a quotation it is whose words these are. */
function creditOf(line: string, at: number): Edge | null {
  const found = CREDIT.exec(line);
  return found && tail("label", at, line, found[1]!, found[2]!);
}

function timeOf(line: string, at: number): Edge | null {
  const found = TIME.exec(line);
  return found && front("time", at, line, found[0], (found[1] ?? found[3])!, (found[2] ?? found[4])!);
}

function frontOf(line: string, at: number, headline: boolean): Edge | null {
  const found = FRONT.exec(line);
  if (!found) return null;
  const kind = frontKind(found[1]!, found[2] === ":", headline);
  return kind && front(kind, at, line, found[0], found[1]!, found[2]!);
}

/** An edge at the front of a line that begins `at` an offset; `found` is all up to the rest of it. */
function front(kind: EdgeKind, at: number, line: string, found: string, words: string, mark: string): Edge {
  const marked = words.length + mark.length;
  return {
    kind,
    words: { start: at, end: at + words.length },
    mark: { start: at + words.length + Math.max(0, mark.search(/\S/)), end: at + marked },
    whole: { start: at, end: at + marked },
    rest: { start: at + found.length, end: at + line.length },
  };
}

function frontKind(words: string, colon: boolean, headline: boolean): EdgeKind | null {
  const parts = words.split(/\s+/);
  if (parts.length > LONGEST) return null;
  if (isLabel(parts)) return "label";
  if (isPlace(parts)) {
    // "US" is written in capitals anyway.
    const shouted = words.length > 3 && words === words.toUpperCase();
    return shouted || (!colon && headline) ? "label" : colon ? "place" : null;
  }
  if (!colon || !headline) return null;
  return isRole(parts) ? "role" : parts.length <= NAME && isName(parts) ? "name" : null;
}

function tailOf(line: string, at: number): Edge | null {
  const found = TAIL.exec(line);
  if (!found || found.index === 0) return null;
  const words = found[2]!;
  const parts = words.split(/\s+/);
  const kind = parts.length > LONGEST || isLabel(parts) ? null : isRole(parts) ? "role" : isName(parts) ? "name" : null;
  return kind && tail(kind, at, line, found[1]!, words);
}

/** An edge at the end of a line that begins `at` an offset. */
function tail(kind: EdgeKind, at: number, line: string, mark: string, words: string): Edge {
  const from = line.length - words.length;
  const marked = line.lastIndexOf(mark.trim(), from);
  return {
    kind,
    words: { start: at + from, end: at + line.length },
    mark: { start: at + marked, end: at + marked + mark.trim().length },
    whole: { start: at + marked, end: at + line.length },
    rest: { start: at, end: at + line.slice(0, marked).trimEnd().length },
  };
}

const bare = (part: string): string => part.toLowerCase().replace(/(?:['’]s?|,)$/u, "");

/** "BREAKING", "Fact check", "Editor's note": nothing but words for kinds of text. */
const isLabel = (parts: readonly string[]): boolean =>
  parts.every((part) => LABELS.has(bare(part)) || SMALL.has(bare(part)) || /^editors?$/.test(bare(part))) &&
  parts.some((part) => LABELS.has(bare(part)));

const SEATS: ReadonlySet<string> = new Set(["name", "capital", "region"]);

const isPlace = (parts: readonly string[]): boolean => SEATS.has(NATIONS.find(parts)?.form ?? "");

/** Where the noun of a role ends and what it belongs to begins: "relatives of the dead". */
const BELONGING = /^(?:of|for|from|in|at|on|near|to)$/;

/** "Police", "UN rights chief", "relatives of the dead", "Poll": a noun for people, or for what is cited, behind names and ranks alone. */
function isRole(parts: readonly string[]): boolean {
  const end = parts.findIndex((part, index) => index > 0 && BELONGING.test(part));
  const role = (end < 0 ? parts : parts.slice(0, end)).map((part) => part.replace(/^(?:ex|vice)-/i, ""));
  const last = role.at(-1)!;
  const noun = SHORT_ROLES.has(last) || CITED.has(last.toLowerCase()) ? 1 : agentAtEnd(role)?.words;
  if (noun === undefined) return false;
  return role
    .slice(0, role.length - noun)
    .every((part) => /^\p{Lu}/u.test(part) || RANKS.has(bare(part)) || SMALL.has(bare(part)));
}

/** Words with capitals, and small ones between them. */
const isName = (parts: readonly string[]): boolean =>
  /^\p{Lu}/u.test(parts[0]!) &&
  parts.every((part) => /^\p{Lu}[^\d]*$/u.test(part) || SMALL.has(bare(part))) &&
  !SMALL.has(bare(parts.at(-1)!));
