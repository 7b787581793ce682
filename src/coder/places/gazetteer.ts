/** Names to places, searched by halving in the sorted file; nothing is parsed at load. */
import { existsSync, readFileSync } from "node:fs";
import { FOLDER, NAMES_FILE, ROWS_FILE } from "./files.js";
import { decodeRow, ROW_BYTES, type Row } from "./row.js";

export interface Gazetteer {
  /** All places of that key (key.ts), or of "@IRQ" for a country; empty when none has it. */
  find(key: string): readonly NamedRow[];
}

/** A place under one of its names; `main` when the name is the one it goes by. */
export interface NamedRow extends Row {
  readonly main: boolean;
}

const LINE = 10;
let loaded: Gazetteer | undefined;

/** Loads the gazetteer once. @throws Error when it was not built (npm run build) */
export function gazetteer(): Gazetteer {
  return (loaded ??= load());
}

function load(): Gazetteer {
  const path = new URL(NAMES_FILE, FOLDER);
  if (!existsSync(path)) throw new Error("The gazetteer is missing in dist/gazetteer; run: npm run build");
  const names = readFileSync(path);
  const rows = readFileSync(new URL(ROWS_FILE, FOLDER));
  const start = rows.indexOf(LINE) + 1;
  const admins = JSON.parse(rows.toString("utf8", 0, start)) as string[];
  const rowAt = (word: string): NamedRow => {
    const main = !word.endsWith("*");
    return { ...decodeRow(rows, start + Number.parseInt(word, 10) * ROW_BYTES, admins), main };
  };
  const known = new Map<string, readonly NamedRow[]>();
  return {
    find(key) {
      const before = known.get(key);
      if (before) return before;
      const line = lineOf(names, Buffer.from(`${key}\t`));
      const found = line ? line.split(" ").map(rowAt) : [];
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, found);
      return found;
    },
  };
}

/** Names kept decoded; the same ones come again and again. */
const REMEMBERED = 5000;

/** What follows the wanted beginning on its line of the sorted file. */
function lineOf(names: Buffer, wanted: Buffer): string | null {
  let low = 0;
  let high = names.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = names.lastIndexOf(LINE, middle) + 1;
    const end = names.indexOf(LINE, from);
    if (end < 0) return null;
    const order = names.compare(wanted, 0, wanted.length, from, Math.min(end, from + wanted.length));
    if (order === 0) return names.toString("utf8", from + wanted.length, end);
    // compare() orders the target after the line's beginning: negative means that the line comes first
    if (order < 0) low = end;
    else high = from - 1;
  }
  return null;
}
