import { checked } from "./check.js";
import type { Importer } from "./importer.js";
import { importLines } from "./lines.js";

export const jsonlImporter: Importer = {
  name: "jsonl",
  about: "Hearsay reports, one a line",
  read: (source) => importLines(source, checked),
};
