/** The table of events as Apache Parquet, written a row group at a time. */
import type { ByteWriter, ColumnSource } from "hyparquet-writer";
import type { Cell } from "./csv/table.js";
import { allTellings, EVENT_COLUMNS, eventColumns } from "./csv/event-columns.js";
import type { Exporter } from "./exporter.js";
import { notesOf } from "./table/columns.js";

const GROUP = 10_000; // rows held at once

/** Columns of numbers; the others are text. */
const WHOLE: ReadonlySet<string> = new Set(["geonames_id", "place_precision", "quad", "trigger_start", "trigger_end"]);
const DECIMAL = /^(?:lat|lon|score|confidence|.+_min|.+_max)$/;

const typeOf = (name: string): "INT32" | "DOUBLE" | "STRING" =>
  WHOLE.has(name) ? "INT32" : DECIMAL.test(name) ? "DOUBLE" : "STRING";

export const parquetExporter: Exporter = {
  name: "parquet",
  about: "the table of events for DuckDB, pandas, R: the columns of csv-raw, numbers as numbers",
  of: "events",
  fields: { from: "Hearsay’s own", list: notesOf(EVENT_COLUMNS) },
  async *write(material) {
    const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import("hyparquet-writer");
    const columns = eventColumns(material.keyOf);
    let held: Cell[][] = columns.map(() => []);
    const data = (): ColumnSource[] =>
      columns.map(({ name }, i) => ({
        name,
        data: held[i]!.map((cell) => (cell === undefined || (cell === "" && typeOf(name) !== "STRING") ? null : cell)),
        type: typeOf(name),
        nullable: true,
      }));
    const out = new ByteWriter();
    const writer = new ParquetWriter({
      writer: out,
      schema: schemaFromColumnData({ columnData: data() }),
      createdBy: "hearsay",
    });
    const flush = async (): Promise<void> => {
      await writer.write({ columnData: data(), rowGroupSize: GROUP });
      held = columns.map(() => []);
    };
    let rows = 0;
    for await (const row of allTellings(material)) {
      columns.forEach(({ of }, i) => held[i]!.push(of(row)));
      if (++rows % GROUP) continue;
      await flush();
      yield taken(out);
    }
    if (rows % GROUP) await flush();
    await writer.finish();
    yield taken(out);
  },
};

/** What was written since the last time; offsets within the file go on. */
function taken(out: ByteWriter): Uint8Array {
  const bytes = out.getBytes().slice();
  out.index = 0;
  return bytes;
}
