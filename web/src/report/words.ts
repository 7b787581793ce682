/** Records in the words that a reader uses. */
import type { CodedDate, CodedEvent, Commitment } from "../../../src/records/index.js";

export const SURE: Readonly<Record<Commitment, string>> = {
  "CT+": "is certain that it is so",
  "PR+": "holds it for probable",
  "PS+": "holds it for possible",
  "CT-": "is certain that it is not so",
  "PR-": "holds it for improbable",
  "PS-": "holds it possible that it is not so",
  CTu: "knows, and does not tell",
  Uu: "does not vouch for it",
};

export const STATUS_MARKS: Readonly<Record<CodedEvent["status"], { sign: string; means: string }>> = {
  asserted: { sign: "●", means: "told as a fact in the outlet’s own voice" },
  reported: { sign: "◐", means: "a source says so; the outlet does not vouch" },
  alleged: { sign: "○", means: "a source accuses or claims" },
  denied: { sign: "✕", means: "a source says that it is not so" },
  negated: { sign: "∅", means: "told as not having happened" },
  planned: { sign: "▷", means: "meant to happen" },
  demanded: { sign: "!", means: "someone wants it to happen" },
  threatened: { sign: "‼", means: "someone threatens to do it" },
  hypothetical: { sign: "?", means: "only supposed: if, could, would" },
};

/** "assault, aerial". */
export const kindOf = ({ type, mode }: Pick<CodedEvent, "type" | "mode">): string =>
  [type, mode].filter(Boolean).join(", ").toLowerCase().replaceAll("-", " ");

/** "3 March 2024", "March 2024", "1 to 7 March 2024", or "date open". */
export function dayOf({ start, end, precision }: CodedDate): string {
  if (!start || !end) return "date open";
  if (precision === "year") return start.slice(0, 4);
  if (precision === "month") return MONTH.format(new Date(start));
  const [from, to] = [dayInWords(start), dayInWords(end)];
  return from === to ? from : `${from} to ${to}`;
}

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

const DAY_OF_ANY_YEAR = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });

/** "3 March 2024" of an ISO date or date-time, "3 March" of XXXX-03-03; what is no date comes back as it is. */
export function dayInWords(iso: string): string {
  if (iso.startsWith("XXXX-")) return DAY_OF_ANY_YEAR.format(new Date(`2000${iso.slice(4)}`));
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : DAY.format(date);
}

/** "1,204". */
export const number = (value: number): string => value.toLocaleString("en-GB");

/** "1 event", "2 events"; a line does not end between the two. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)}\u00a0${value === 1 ? one : many}`;

export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
