import type { FieldNote } from "../exporter.js";
import type { Cell } from "../csv/table.js";

/** A column: its name, what stands in it, and how it is worked out from what the row is about. */
export interface Column<T> extends FieldNote {
  readonly of: (row: T) => Cell;
}

export const column = <T>(name: string, about: string, of: (row: T) => Cell): Column<T> => ({ name, about, of });

export const notesOf = <T>(columns: readonly Column<T>[]): FieldNote[] =>
  columns.map(({ name, about }) => ({ name, about }));
