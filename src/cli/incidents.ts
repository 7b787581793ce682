import type { Command } from "commander";
import { visible } from "../export/report/wrap.js";
import { takingPart } from "../incidents/actors/taking-part.js";
import type { Incident } from "../records/index.js";
import type { IncidentFilters } from "../store/index.js";
import { incidentFiltersOf, incidentOptions, looking, pageOf, pageOptions, type PageOptions } from "./lists/filters.js";
import { formatOption, writeList, type FormatOptions } from "./lists/formats.js";
import { storeOption, withStore, type StoreOptions } from "./store.js";
import { table } from "./table.js";

type IncidentsOptions = IncidentFilters & PageOptions & FormatOptions & StoreOptions;

const EXAMPLE = "hearsay incidents --since 2024-03-01 --status contested";
const COLUMNS = [
  { name: "incident", kind: "text" },
  { name: "what", kind: "text" },
  { name: "status", kind: "text" },
  { name: "reports", kind: "count" },
  { name: "parties", kind: "count" },
] as const;

export function incidentsCommand(program: Command): void {
  const command = program
    .command("incidents")
    .summary("happenings that the reports of the store tell of")
    .description("Lists incidents, the latest first. hearsay dossier --incident sets one out.");
  for (const add of [incidentOptions, pageOptions, formatOption, storeOption]) add(command);
  command.addHelpText("after", `\nExample:\n  ${EXAMPLE}`).action((options: IncidentsOptions) => {
    const filters = incidentFiltersOf(options);
    const page = pageOf(options);
    return withStore(options, async (store) => {
      const found = await looking(() => store.incidents(filters, page));
      await writeList(options, found, (incidents, { paint }) => [
        table({ title: "Incidents", columns: COLUMNS, rows: incidents.map(rowOf) }, paint),
      ]);
    });
  });
}

function rowOf(incident: Incident): (string | number)[] {
  const { id, title, status, members } = incident;
  const reports = new Set(members.map(({ document }) => document)).size;
  return [id, visible(title), status, reports, takingPart(incident).length];
}
