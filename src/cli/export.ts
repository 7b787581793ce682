import { Option, type Command } from "commander";
import { EXPORTERS, type Exporter } from "../export/index.js";
import type { IncidentFilters } from "../store/index.js";
import { filterOptions, filtersOf, incidentFiltersOf, type FilterOptions } from "./lists/filters.js";
import { LeftOut } from "./left-out.js";
import { Progress } from "./progress.js";
import { materialOf } from "./export/material.js";
import { writeFile, writeFolder } from "./export/output.js";
import { storeOption, withStore, type StoreOptions } from "./store.js";
import { paintFor, print, widthOf } from "./terminal.js";
import { UsageError } from "./usage.js";

interface ExportOptions extends Omit<FilterOptions, "status">, StoreOptions {
  readonly format: string;
  readonly out?: string;
  readonly status?: string[];
}

const EXAMPLE = "hearsay export --format csv --out events.csv --type ASSAULT --since 2024-01-01";

export function exportCommand(program: Command): void {
  const list = EXPORTERS.map(({ name, about }) => `  ${name.padEnd(15)} ${about}`).join("\n");
  const command = program
    .command("export")
    .summary("what the store holds, in a format of others")
    .description(
      "Writes what the store holds in one format, to standard output or to a file, which appears when it is whole. Formats of incidents take the filters --type, --status, --place, --party, --since, --until and --document.",
    )
    .addOption(
      new Option("--format <name>", "how to write it").choices(EXPORTERS.map(({ name }) => name)).makeOptionMandatory(),
    )
    .addOption(new Option("--out <path>", "a file, or for brat a folder (default: standard output)"));
  for (const add of [filterOptions, storeOption]) add(command);
  command
    .addHelpText("after", `\nFormats:\n${list}\n\nExample:\n  ${EXAMPLE}`)
    .action((options: ExportOptions) => withStore(options, (store) => run(store, options)));
}

async function run(store: Parameters<typeof materialOf>[0], options: ExportOptions): Promise<void> {
  const exporter = EXPORTERS.find(({ name }) => name === options.format)!;
  const ofIncidents = exporter.of === "incidents";
  const filters = ofIncidents ? {} : filtersOf(options);
  const incidentFilters = ofIncidents ? incidentFiltersOf(narrowed(exporter, options)) : {};
  const left = new LeftOut(exporter.name);
  const counts = await store.counts();
  const progress = new Progress("exporting", ofIncidents ? counts.incidents : counts.documents);
  const material = await materialOf(store, filters, incidentFilters, {
    hitsOnly: exporter.of === "events",
    step: () => progress.advance(),
  });
  const how = { paint: paintFor(process.stdout), width: widthOf(process.stdout), left: left.add };
  try {
    if (options.out === undefined) await print(exporter.write(material, how));
    else if (exporter.files) await writeFolder(options.out, exporter.files(material, how));
    else await writeFile(options.out, exporter.write(material, how));
  } finally {
    progress.stop();
  }
  left.tell();
}

/** The filters that incidents have. @throws UsageError when another is given */
function narrowed({ name }: Exporter, options: ExportOptions): IncidentFilters {
  const others = ["actor", "recipient", "voice", "mode", "act", "publisher", "state"] as const;
  const odd = others.find((each) => options[each] !== undefined);
  if (odd !== undefined)
    throw new UsageError(`${name} is a format of incidents, which have no --${odd}: use --party, --place or --type.`);
  const { type, status, place, party, since, until, document } = options;
  return { type, status, place, party, since, until, document };
}
