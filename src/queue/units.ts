/** Paths to units of work: small files travel whole, archives as ranges of their bytes, all else as the documents read from it. */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import {
  fileSource,
  isArchive,
  isGzip,
  read,
  refusedFile,
  streamSource,
  type Given,
  type ReadResult,
} from "../readers/index.js";
import { itemOf, packBytes, type Item, type Unit } from "./unit.js";

export interface UnitOptions extends Given {
  /** Items of a unit at most. */
  readonly items: number;
  /** Bytes of an archive that make a unit. */
  readonly range: number;
}

export const UNITS = { items: 100, range: 4 * 1024 * 1024 } as const;

const WHOLE_BYTES = 512 * 1024; // of files that travel whole, and of a unit before it is packed

/** All units of the files, in their order; `-` is standard input. A file that cannot be opened becomes a refusal. */
export async function* unitsOf(
  files: readonly string[],
  { items: most, range, ...given }: UnitOptions,
): AsyncGenerator<Unit> {
  let unit: Item[] = [];
  let bytes = 0;
  for (const path of files) {
    for await (const [item, size] of itemsOf(path, given, range)) {
      if (item.kind === "range") {
        yield [item];
        continue;
      }
      if (unit.length && (unit.length >= most || bytes + size > WHOLE_BYTES)) {
        yield unit;
        unit = [];
        bytes = 0;
      }
      unit.push(item);
      bytes += size;
    }
  }
  if (unit.length) yield unit;
}

type Sized = readonly [Item, number];

async function* itemsOf(path: string, given: Given, step: number): AsyncGenerator<Sized> {
  if (path === "-") {
    yield* documentsOf(read(await streamSource(process.stdin, "-"), given));
    return;
  }
  try {
    const { size } = await stat(path);
    const source = await fileSource(path);
    if (size <= WHOLE_BYTES && !isGzip(source.head)) {
      yield [{ kind: "file", path, bytes: packBytes(await readFile(path)), given }, size];
    } else if (await isArchive(source.head)) {
      for (let from = 0; from < size; from += step)
        yield [{ kind: "range", path: resolve(path), from, to: Math.min(size, from + step), given }, 0];
    } else yield* documentsOf(read(source, given));
  } catch (error) {
    const refused = refusedFile(path, error);
    if (!refused) throw error;
    yield [itemOf(refused), 0];
  }
}

async function* documentsOf(results: AsyncIterable<ReadResult>): AsyncGenerator<Sized> {
  for await (const result of results)
    yield [itemOf(result), (result.raw?.length ?? 0) + ("document" in result ? result.document.text.length : 0)];
}
