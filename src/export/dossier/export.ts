import type { Incident, Report } from "../../records/index.js";
import type { Exporter, Material } from "../exporter.js";
import { DOSSIERS, type DossierFormat } from "./index.js";

const formatOf = (name: string): DossierFormat => DOSSIERS.find((each) => each.name === name)!;

const reportsOf = async (
  { reportsOf: of }: Material,
  { members, sources = [] }: Incident,
): Promise<readonly Report[]> => of([...new Set([...members, ...sources].map(({ document }) => document))]);

/** Dossiers one after the other. */
export const markdownExporter: Exporter = {
  name: "md",
  about: "dossiers as Markdown, for e-mail",
  of: "incidents",
  async *write(material, options) {
    for await (const incident of material.incidents)
      yield* formatOf("md").write([incident], await reportsOf(material, incident), options);
  },
};

/** All dossiers on one page, with their texts at its end. */
export const htmlExporter: Exporter = {
  name: "html",
  about: "dossiers as one page without script, for the browser and for print",
  of: "incidents",
  holds: "the incidents and their reports: a page is made whole",
  async *write(material, options) {
    const incidents: Incident[] = [];
    const reports = new Map<string, Report>();
    for await (const incident of material.incidents) {
      incidents.push(incident);
      for (const report of await reportsOf(material, incident)) reports.set(report.document.id, report);
    }
    yield* formatOf("html").write(incidents, [...reports.values()], options);
  },
};
