/** The Parquet file opens in DuckDB and holds there what it was written from. */
import { parse } from "csv-parse/sync";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inventReport } from "../store/invented.case.js";
import { HOSTILE, HOSTILE_INCIDENT, materialOf, VERDICT } from "./hostile.case.js";
import { EXPORTERS, PLAIN, type Material } from "./index.js";

// DuckDB's package for Node is 70 MB, more than all others together: its package for Python is used where it is there.
const PYTHON = process.env["HEARSAY_DUCKDB_PYTHON"] ?? "python3";
const version = spawnSync(PYTHON, ["-c", "import duckdb; print(duckdb.__version__)"], { encoding: "utf8" });
const here = version.status === 0;
const why = "skipped, no DuckDB (pip install duckdb, or HEARSAY_DUCKDB_PYTHON names a Python that has it)";

/** What DuckDB answers to a query over the file `FILE`, row by row. */
function asked(file: string, query: string): unknown[] {
  const script =
    "import duckdb, json, sys\n" +
    "rows = duckdb.connect().execute(sys.argv[2].replace('FILE', \"'\" + sys.argv[1] + \"'\"))\n" +
    "names = [each[0] for each in rows.description]\n" +
    "print(json.dumps([dict(zip(names, row)) for row in rows.fetchall()], default=str))";
  const { stdout, stderr, status } = spawnSync(PYTHON, ["-c", script, file, query], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as unknown[];
}

async function written(name: string, material: Material): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const exporter = EXPORTERS.find((each) => each.name === name)!;
  for await (const piece of exporter.write(material, { paint: PLAIN, width: 100 })) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

describe.skipIf(!here)(here ? `DuckDB ${version.stdout.trim()}` : `DuckDB: ${why}`, () => {
  const cases = [
    ["hostile names and texts", () => materialOf([HOSTILE], [HOSTILE_INCIDENT], [VERDICT])],
    ["several row groups", () => materialOf(Array.from({ length: 2500 }, (_, i) => inventReport(i)))],
    ["no event", () => materialOf([])],
  ] as const;

  it.each(cases)("reads %s as csv-raw has them, numbers as numbers", async (_, material) => {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-duckdb-"));
    try {
      const file = join(folder, "events.parquet");
      writeFileSync(file, await written("parquet", material()));
      const raw = parse<Record<string, string>>(await written("csv-raw", material()), { columns: true });
      const rows = asked(file, "select * from FILE") as Record<string, unknown>[];
      const texts = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, textOf(value)])),
      );
      expect(texts).toEqual(raw);
      const types = asked(file, "describe select * from FILE") as { column_name: string; column_type: string }[];
      const typeOf = Object.fromEntries(types.map((each) => [each.column_name, each.column_type]));
      expect(typeOf).toMatchObject({ quad: "INTEGER", lat: "DOUBLE", killed_min: "DOUBLE", type: "VARCHAR" });
      const [sums] = asked(file, "select count(*) as n, count(distinct type) as types, sum(quad) as quads from FILE");
      expect(sums).toMatchObject({ n: raw.length, types: new Set(raw.map(({ type }) => type)).size });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** A number as JavaScript writes it; Python writes 1.0 for 1. */
const textOf = (value: unknown): string => (value === null ? "" : String(value));
