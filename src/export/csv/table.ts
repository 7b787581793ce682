/** Tables as comma-separated values (RFC 4180), in two profiles. */

export type Cell = string | number | boolean | null | undefined;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** `spreadsheet`: words that a spreadsheet would run as a formula are guarded by an apostrophe. `raw`: words as they are. */
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

/** The table line by line, its header first. */
export function* csvLines({ columns, rows }: Table, profile: Profile): Iterable<string> {
  yield csvRow(columns, profile);
  for (const row of rows) yield csvRow(row, profile);
}
