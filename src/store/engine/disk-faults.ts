/** What SQLite says of its disk, in words for people. */
import { StoreError } from "../store.js";

// Result codes of SQLite (sqlite.org/rescode.html) that are faults of the disk and not of ours.
const FAULTS: readonly [RegExp, string][] = [
  [
    /^SQLITE_FULL/,
    "its disk is full. What was being written is not kept, all before it is: make room and do the same again",
  ],
  [
    /^SQLITE_(?:READONLY|PERM|AUTH)/,
    "it cannot be written to. Give yourself the right to write the file and its folder",
  ],
  [
    /^SQLITE_IOERR/,
    "its disk fails. What was being written may not be kept, all before it is: see to the disk and do the same again",
  ],
  [/^SQLITE_CANTOPEN/, "it or a file beside it cannot be opened. See to its folder, and how many files may be open"],
  [/^SQLITE_(?:CORRUPT|NOTADB)/, "it is damaged. Take it back from a copy, or ingest into a new one"],
  [/^SQLITE_(?:BUSY|LOCKED)/, "another program holds it. End that one, or wait for it"],
];

/** An error of the database, as a StoreError where the disk and not the program is at fault. */
export function inWords(path: string, error: Error): Error {
  const { code } = error as NodeJS.ErrnoException;
  const words = FAULTS.find(([pattern]) => pattern.test(code ?? ""))?.[1];
  return words === undefined ? error : new StoreError(`The store ${path} fails (${code}): ${words}.`, { cause: error });
}
