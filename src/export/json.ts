import type { Exporter } from "./exporter.js";

/** One JSON array of reports. */
export const jsonExporter: Exporter = {
  name: "json",
  about: "an array of whole reports",
  of: "records",
  async *write({ reports }) {
    let count = 0;
    for await (const report of reports) yield `${count++ ? ",\n" : "[\n"}${JSON.stringify(report, null, 1)}`;
    yield count ? "\n]\n" : "[]\n";
  },
};

/** One report a line. */
export const jsonlExporter: Exporter = {
  name: "jsonl",
  about: "one whole report a line",
  of: "records",
  async *write({ reports }) {
    for await (const report of reports) yield `${JSON.stringify(report)}\n`;
  },
};
