import type { Incident, Report } from "../../records/index.js";
import type { ExportOptions } from "../exporter.js";
import { dossierOf } from "./content.js";
import { htmlPage } from "./html.js";
import { markdownDossier } from "./markdown.js";
import { textDossier } from "./text.js";

/** Sets incidents in one format. */
export interface DossierFormat {
  readonly name: string;
  write(incidents: readonly Incident[], reports: readonly Report[], options: ExportOptions): Iterable<string>;
}

/** The formats of `hearsay dossier`; the first is the usual one. */
export const DOSSIERS: readonly DossierFormat[] = [
  {
    name: "text",
    write: (incidents, reports, options) =>
      incidents.map((each) => `${textDossier(dossierOf(each, reports), options)}\n`),
  },
  {
    name: "md",
    write: (incidents, reports) => incidents.map((each) => `${markdownDossier(dossierOf(each, reports))}\n`),
  },
  {
    name: "html",
    write: (incidents, reports) => [
      htmlPage(
        incidents.map((each) => dossierOf(each, reports)),
        reports,
      ),
    ],
  },
  { name: "json", write: (incidents) => [`${JSON.stringify(incidents, null, 1)}\n`] },
];
