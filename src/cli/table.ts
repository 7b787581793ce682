import type { Paint } from "../export/index.js";
import type { Cell, Column, Score } from "../eval/score.js";

/** A score as an aligned table: plain in a pipe, its head bold on a terminal. */
export function table({ title, columns, rows, note }: Score, paint: Paint): string {
  const cells = rows.map((row) => columns.map((column, i) => print(row[i] ?? null, column)));
  const widths = columns.map(({ name }, i) => Math.max(name.length, ...cells.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (columns[i]!.kind === "text" ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join("  ")
      .trimEnd();
  return [
    paint.bold(title),
    paint.dim(line(columns.map(({ name }) => name))),
    ...cells.map(line),
    ...(note ? [paint.dim(note)] : []),
    "",
  ].join("\n");
}

function print(cell: Cell, { kind }: Column): string {
  if (cell === null) return "–";
  if (typeof cell === "string") return cell;
  if (kind === "share") return (100 * cell).toFixed(1);
  return kind === "count" ? String(cell) : cell.toFixed(2);
}
