import type { Incident, Report } from "../../records/index.js";
import type { ExportOptions } from "../exporter.js";
import { dossierOf } from "./content.js";
import { htmlPage } from "./html.js";
import { markdownDossier } from "./markdown.js";
import { textDossier } from "./text.js";

/** Sets incidents in one format; `reports` are those the incidents rest on. */
export interface DossierFormat {
  readonly name: string;
  write(incidents: readonly Incident[], reports: readonly Report[], options: ExportOptions): Iterable<string>;
}

const byId = (reports: readonly Report[]): ReadonlyMap<string, Report> =>
  new Map(reports.map((report) => [report.document.id, report]));

/** The formats of `hearsay dossier`; the first is the usual one. */
export const DOSSIERS: readonly DossierFormat[] = [
  {
    name: "text",
    *write(incidents, reports, options) {
      const known = byId(reports);
      for (const each of incidents) yield `${textDossier(dossierOf(each, known), options)}\n`;
    },
  },
  {
    name: "md",
    *write(incidents, reports) {
      const known = byId(reports);
      for (const each of incidents) yield `${markdownDossier(dossierOf(each, known))}\n`;
    },
  },
  {
    name: "html",
    write(incidents, reports) {
      const known = byId(reports);
      return [
        htmlPage(
          incidents.map((each) => dossierOf(each, known)),
          known,
        ),
      ];
    },
  },
  { name: "json", write: (incidents) => [`${JSON.stringify(incidents, null, 1)}\n`] },
];
