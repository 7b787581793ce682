import { notesOf } from "../table/columns.js";
import type { Exporter } from "../exporter.js";
import { allTellings, EVENT_COLUMNS, eventColumns } from "./event-columns.js";
import { csvHeader, csvRow, type Profile } from "./table.js";

const csv = (name: string, about: string, profile: Profile): Exporter => ({
  name,
  about,
  of: "events",
  fields: { from: "Hearsay’s own", list: notesOf(EVENT_COLUMNS) },
  async *write(material) {
    const columns = eventColumns(material.keyOf);
    yield csvHeader(
      columns.map((each) => each.name),
      profile,
    );
    for await (const row of allTellings(material))
      yield csvRow(
        columns.map(({ of }) => of(row)),
        profile,
      );
  },
});

export const csvExporter = csv(
  "csv",
  "a table of events for spreadsheets: with a byte order mark, words that a spreadsheet would run guarded by an apostrophe",
  "spreadsheet",
);
export const csvRawExporter = csv("csv-raw", "the same table with every cell as it is, for programs", "raw");
