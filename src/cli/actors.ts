import { Option, type Command } from "commander";
import { visible } from "../export/report/wrap.js";
import type { Actor } from "../store/index.js";
import { looking, pageOf, pageOptions, type PageOptions } from "./lists/filters.js";
import { formatOption, writeList, type FormatOptions } from "./lists/formats.js";
import { storeOption, withStore, type StoreOptions } from "./store.js";
import { table } from "./table.js";

interface ActorsOptions extends PageOptions, FormatOptions, StoreOptions {
  readonly kind?: string;
  readonly country?: string;
}

const EXAMPLE = "hearsay actors --country MLI";
const COLUMNS = [
  { name: "actor", kind: "text" },
  { name: "kind", kind: "text" },
  { name: "codes", kind: "text" },
  { name: "acts in", kind: "count" },
  { name: "suffers", kind: "count" },
  { name: "speaks of", kind: "count" },
] as const;

export function actorsCommand(program: Command): void {
  const command = program
    .command("actors")
    .argument("[name]", "whose name begins so")
    .summary("who takes part, by how many events")
    .description("Lists who acts in the events of the store, those of most events first.")
    .addOption(new Option("--kind <kind>", "person, organization, country, group …"))
    .addOption(new Option("--country <code>", "ISO 3166 alpha-3"));
  for (const add of [pageOptions, formatOption, storeOption]) add(command);
  command
    .addHelpText("after", `\nExample:\n  ${EXAMPLE}`)
    .action((name: string | undefined, options: ActorsOptions) => {
      const page = pageOf(options);
      const { kind, country } = options;
      const filters = {
        ...(name !== undefined && { name }),
        ...(kind !== undefined && { kind }),
        ...(country !== undefined && { country }),
      };
      return withStore(options, async (store) => {
        const found = await looking(() => store.actors(filters, page));
        await writeList(options, found, (actors, { paint }) => [
          table({ title: "Actors", columns: COLUMNS, rows: actors.map(rowOf) }, paint),
        ]);
      });
    });
}

function rowOf({ name, aliases, kind, codes, events }: Actor): (string | number)[] {
  const others = aliases.filter((alias) => alias !== name);
  const shown = others.length ? `${name} (${others.slice(0, 3).join(", ")})` : name;
  const code = [codes.country, ...codes.sectors, codes.organization].filter(Boolean).join(" ");
  return [visible(shown), kind, code, events.actor, events.recipient, events.voice];
}
