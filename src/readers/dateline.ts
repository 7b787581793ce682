/**
 * The dateline of a wire report: "TEHRAN, Dec. 30 (MNA) –", "NAIROBI, Kenya (AP) —", "(Reuters) -". It says where and when
 * the report was filed and by whom, not where things happened.
 */
import type { Span } from "../records/index.js";

export interface DatelineSpans {
  /** From the place or agency to the dash, dash excluded. */
  readonly span: Span;
  readonly place?: Span;
  readonly date?: Span;
  readonly agency?: Span;
}

const LONGEST = 120; // code units from the start of a line to the dash
const LINES = 12; // a dateline stands within the first lines, after headline and byline
const DASH = /\s?(?:–|—|--?|:)\s/y;
const DATE =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}|\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?)(?:,?\s\d{4})?$/i;
const YEAR = /^\d{4}$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** What else stands in capitals before a dash (of 57 in PolNeAR's train part all but one are places). */
const LABELS: ReadonlySet<string> = new Set(
  `BREAKING EXCLUSIVE UPDATE UPDATED LIVE VIDEO WATCH PHOTO PHOTOS OPINION ANALYSIS COMMENT COMMENTARY FACTBOX FLASH URGENT CORRECTED CORRECTION
  EDITORIAL ADVISORY TIMELINE EXPLAINER EXPLAINED REVIEW PREVIEW INTERVIEW FEATURE NEWS NOTE POLL FACT RECAP SPONSORED ADVERTISEMENT NATO EU UN US`.split(
    /\s+/,
  ),
);

/** The dateline among the first lines of a text, else the line that is nothing but the day; null when there is neither. */
export function findDateline(text: string): DatelineSpans | null {
  let start = 0;
  let lone: DatelineSpans | null = null;
  let many = false;
  for (let line = 0; line < LINES && start < text.length; line++) {
    while (/\s/.test(text[start] ?? "x")) start++;
    const found = datelineAt(text, start);
    if (found) return found;
    const next = text.indexOf("\n", start);
    if (next < 0) break;
    const day = loneDate(text.slice(start, Math.min(next, start + LONGEST)), start);
    many ||= day !== null && lone !== null;
    lone ??= day;
    start = next + 1;
  }
  // Several lines that are days are the headings of a chronicle.
  return many ? null : lone;
}

const ISSUED = /^(?:(?:as of|issued|published|posted|updated|released|dated|date)(?: on| at)?:?\s+)/i;

/** A line of its own that says no more than the day, with its year: "14 March 2024", "Tuesday, 8 October 2024", "Harbour News, 3 December 2024". */
function loneDate(line: string, offset: number): DatelineSpans | null {
  const paren = /\s?\(([^()]{2,40})\)\s*$/.exec(line);
  const issued = ISSUED.exec(line)?.[0].length ?? 0;
  const parts = splitAt(line.slice(issued, paren?.index).trimEnd(), ",").map((part) => ({
    ...part,
    at: part.at + issued,
  }));
  const dateAt = parts.findIndex(({ words }) => DATE.test(words));
  const date = parts[dateAt];
  if (!date) return null;
  const behind = parts.slice(dateAt + 1);
  const year = YEAR.test(date.words.slice(-4)) ? date : behind.find(({ words }) => YEAR.test(words));
  if (!year || behind.some((part) => part !== year && !CLOCK.test(part.words))) return null;
  const before = parts.slice(0, dateAt).filter(({ words }) => !WEEKDAY.test(words));
  if (before.length > 2 || before.some(({ words }) => !isTitled(words))) return null;
  return {
    span: spanAt(offset, line.trimEnd().length),
    date: spanAt(offset + date.at, year.at + year.words.length - date.at),
    ...(paren && { agency: spanAt(offset + line.lastIndexOf("(") + 1, paren[1]!.length) }),
  };
}

/** A few words in capitals: a town or a paper. */
const isTitled = (words: string): boolean =>
  words.split(" ").length <= 4 &&
  words.split(/[\s/-]/).every((word) => /^(?:\p{Lu}|(?:al|de|del|of|the)$)/u.test(word));

function datelineAt(text: string, start: number): DatelineSpans | null {
  const line = text.slice(start, start + LONGEST).split("\n", 1)[0]!;
  for (let i = 1; i < line.length; i++) {
    DASH.lastIndex = i;
    if (!DASH.test(line)) continue;
    const found = readPrefix(line.slice(0, i), start, line.slice(i, DASH.lastIndex).trim() !== ":");
    if (found) return found;
    if (line[i] !== ":") return null;
  }
  return null;
}

/** Reads "PLACE, Region, Month day, year (AGENCY)". A place alone must stand in capitals before a dash, and be no label. */
function readPrefix(prefix: string, offset: number, dashed: boolean): DatelineSpans | null {
  const paren = /\s?\(([^()]{2,40})\)$/.exec(prefix);
  const body = paren ? prefix.slice(0, paren.index) : prefix;
  const agency = paren ? spanAt(offset + prefix.lastIndexOf("(") + 1, paren[1]!.length) : undefined;
  const parts = splitAt(body, ",");
  const dateAt = parts.findIndex(({ words }) => DATE.test(words));
  const places = dateAt < 0 ? parts : parts.slice(0, dateAt);
  const first = places[0];
  if (first && !looksLikePlace(first.words, paren !== null || dateAt >= 0)) return null;
  if (places.length > 3 || places.some(({ words }) => words.split(" ").length > 4)) return null;
  if (!first && !paren) return null;
  if (dateAt < 0 && !paren && (!dashed || first!.words.split(" ").some((word) => LABELS.has(word)))) return null;
  const rest = parts.slice(dateAt + 1);
  if (dateAt >= 0 && (rest.length > 1 || (rest[0] && !YEAR.test(rest[0].words)))) return null;
  const lastDate = rest[0] ?? parts[dateAt];
  const dateStart = parts[dateAt]?.at ?? 0;
  return {
    span: spanAt(offset, prefix.length),
    ...(first && { place: spanAt(offset + first.at, first.words.length) }),
    ...(dateAt >= 0 &&
      lastDate && { date: spanAt(offset + dateStart, lastDate.at + lastDate.words.length - dateStart) }),
    ...(agency && { agency }),
  };
}

const SMALL =
  /^(?:&|\+|of|the|and|for|on|in|at|by|via|an?|de|del|della|di|da|do|dos|des|du|la|le|les|el|al|und|der|die|das|e|y|et)$/;
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b|\b\d{4}\s?(?:GMT|UTC|h)\b|^(?:local time|GMT|UTC)$/i;

/**
 * True of words behind a dateline's place or date that name who sent it: a name by its capitals (of scripts without them, any word),
 * and no label ("Updated"), date or hour. Lower-case initials ("dpa") are known by the list of agencies alone.
 */
export function isCredit(words: string): boolean {
  const all = words.split(/\s+/).map((word) => word.replace(/^["'“‘]+/, ""));
  if (
    all.every((word) => LABELS.has(word.toUpperCase()) || /^\d*$/.test(word)) ||
    CLOCK.test(words) ||
    WEEKDAY.test(words) ||
    DATE.test(words)
  )
    return false;
  return (
    all.some((word) => /^[\p{Lu}\p{Lt}\p{Lo}]|^\p{Ll}\p{Lu}/u.test(word)) &&
    all.every((word) => !/^\p{Ll}/u.test(word) || SMALL.test(word) || /\p{Lu}|\.\p{Ll}/u.test(word))
  );
}

/** Capitalised words only; in capitals throughout unless a date or an agency vouches for it. */
function looksLikePlace(words: string, vouched: boolean): boolean {
  if (WEEKDAY.test(words)) return false;
  if (/[.!?"“”()]/.test(words.replace(/\b(?:St|ST|Mt|D\.C|U\.N|U\.S)\./g, ""))) return false;
  if (words === words.toUpperCase() && /\p{Lu}{2}/u.test(words)) return true;
  return vouched && words.split(/[\s/-]/).every((word) => /^(?:\p{Lu}|(?:al|el|de|del|of|the|upon)$)/u.test(word));
}

const spanAt = (start: number, length: number): Span => ({ start, end: start + length });

function splitAt(body: string, mark: string): { at: number; words: string }[] {
  const parts: { at: number; words: string }[] = [];
  let at = 0;
  for (const piece of body.split(mark)) {
    const words = piece.trim();
    if (words) parts.push({ at: at + piece.indexOf(words), words });
    at += piece.length + mark.length;
  }
  return parts;
}
