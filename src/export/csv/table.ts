/** Tables as comma-separated values (RFC 4180), in two profiles. */

export type Cell = string | number | boolean | null | undefined;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

/**
 * `spreadsheet`: UTF-8 with a byte order mark, and words that a spreadsheet would run as a formula are guarded by an apostrophe. `raw`:
 * words as they are, and no mark.
 */
export type Profile = "spreadsheet" | "raw";

/** OWASP's list for CSV injection, with the full-width forms that some spreadsheets take alike. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** One cell. Numbers stay numbers, negative ones too; only words are guarded. */
export function csvCell(value: Cell, profile: Profile): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const words = profile === "spreadsheet" && FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** One row with its line end. */
export const csvRow = (cells: readonly Cell[], profile: Profile): string =>
  `${cells.map((each) => csvCell(each, profile)).join(",")}\r\n`;

/** Without this mark spreadsheets take UTF-8 for the alphabet of their system, and garble what is not English. */
const MARK = "\uFEFF";

/** The first row, the columns' names; for spreadsheets a byte order mark stands before it. */
export const csvHeader = (columns: readonly string[], profile: Profile): string =>
  (profile === "spreadsheet" ? MARK : "") + csvRow(columns, profile);

/** The table line by line, its header first. */
export function* csvLines({ columns, rows }: Table, profile: Profile): Iterable<string> {
  yield csvHeader(columns, profile);
  for (const row of rows) yield csvRow(row, profile);
}
