import { acledExporter } from "./acled/acled.js";
import { annotationExporter } from "./annotation/write.js";
import { bratExporter } from "./brat/standoff.js";
import { claimsExporter } from "./claims.js";
import { conlluExporter } from "./conllu.js";
import { csvExporter, csvRawExporter } from "./csv/csv.js";
import { htmlExporter, markdownExporter } from "./dossier/export.js";
import type { Exporter } from "./exporter.js";
import { gdeltExporter } from "./gdelt/events.js";
import { mentionsExporter } from "./gdelt/mentions.js";
import { geojsonExporter } from "./geojson.js";
import { graphmlExporter } from "./graphml.js";
import { jsonExporter, jsonlExporter } from "./json.js";
import { parquetExporter } from "./parquet.js";
import { ploverExporter } from "./plover/plover.js";
import { polecatExporter } from "./polecat/polecat.js";
import { reportExporter } from "./report/report.js";

export {
  PLAIN,
  type ExportFile,
  type Exporter,
  type ExportOptions,
  type FieldNote,
  type Material,
  type Paint,
} from "./exporter.js";
export { gathered } from "./material.js";

/** All formats that go out, in the order in which they are listed. */
export const EXPORTERS: readonly Exporter[] = [
  reportExporter,
  jsonExporter,
  jsonlExporter,
  ploverExporter,
  polecatExporter,
  gdeltExporter,
  mentionsExporter,
  acledExporter,
  geojsonExporter,
  annotationExporter,
  claimsExporter,
  bratExporter,
  conlluExporter,
  csvExporter,
  csvRawExporter,
  parquetExporter,
  graphmlExporter,
  htmlExporter,
  markdownExporter,
];
