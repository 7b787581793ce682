import type { Exporter } from "./exporter.js";
import { jsonExporter, jsonlExporter } from "./json.js";
import { reportExporter } from "./report/report.js";

export { PLAIN, type Exporter, type ExportOptions, type Paint } from "./exporter.js";

/** Formats that `hearsay code` writes. */
export const EXPORTERS: readonly Exporter[] = [reportExporter, jsonExporter, jsonlExporter];
