import { jsonlImporter } from "./jsonl.js";
import { annotationImporter } from "./web-annotation.js";
import type { Importer } from "./importer.js";

export type { Imported, Importer } from "./importer.js";

/** All formats that come back in. */
export const IMPORTERS: readonly Importer[] = [jsonlImporter, annotationImporter];
