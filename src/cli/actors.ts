import { Option, type Command } from "commander";
import { visible } from "../export/report/wrap.js";
import type { Actor } from "../store/index.js";
import { identify, mergeLines, type IdentityOptions } from "./identity.js";
import { looking, pageOf, pageOptions, type PageOptions } from "./lists/filters.js";
import { formatOption, writeList, type FormatOptions } from "./lists/formats.js";
import { storeOption, withStore, type StoreOptions } from "./store.js";
import { table } from "./table.js";
import { tell } from "./terminal.js";

interface ActorsOptions extends PageOptions, FormatOptions, StoreOptions, IdentityOptions {
  readonly kind?: string;
  readonly country?: string;
}

const EXAMPLE = "hearsay actors --country MLI";
const MERGE_EXAMPLE = 'hearsay actors "SLF" --same-as "Songhai Liberation Front" --why "its initials"';
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
    .description(
      "Lists who acts in the events of the store, those of most events first; takes two names for one actor and tells them apart again.",
    )
    .addOption(new Option("--kind <kind>", "person, organization, country, group …"))
    .addOption(new Option("--country <code>", "ISO 3166 alpha-3"))
    .addOption(new Option("--same-as <actor>", "the named one is this one, by name or key; needs --why"))
    .addOption(new Option("--split", "the named one is an actor of its own again; needs --why").conflicts("sameAs"))
    .addOption(new Option("--why <reason>", "kept with the decision"))
    .addOption(new Option("--by <person>", "who decides (default: the user's name)"))
    .addOption(new Option("--merges", "lists who was taken for whom, by whom and why"));
  for (const add of [pageOptions, formatOption, storeOption]) add(command);
  command
    .addHelpText("after", `\nExamples:\n  ${MERGE_EXAMPLE}\n  ${EXAMPLE}`)
    .action((name: string | undefined, options: ActorsOptions) => {
      const page = pageOf(options);
      const { kind, country } = options;
      const filters = {
        ...(name !== undefined && { name }),
        ...(kind !== undefined && { kind }),
        ...(country !== undefined && { country }),
      };
      return withStore(options, async (store) => {
        if (options.sameAs !== undefined || options.split)
          return tell(`hearsay: ${await identify(store, name, options)}`);
        if (options.merges)
          return writeList(options, { items: await store.merges(), next: null }, (merges) => mergeLines(merges));
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
