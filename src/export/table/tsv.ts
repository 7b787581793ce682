import type { Cell } from "../csv/table.js";

/**
 * One line of tab-separated cells. The formats that are written so have no quoting: tabs, line breaks and other control
 * characters become spaces, so that a row is a line and has all its columns for every reader. `missing` stands for no value.
 */
export const tsvLine = (cells: readonly Cell[], missing: string): string =>
  `${cells.map((cell) => tsvCell(cell, missing)).join("\t")}\n`;

function tsvCell(cell: Cell, missing: string): string {
  if (cell === null || cell === undefined || cell === "") return missing;
  // A quotation mark at the start of a cell opens a quoted one for most readers; the single one opens nothing.
  return String(cell)
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .replaceAll('"', "'");
}
