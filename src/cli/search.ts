import { Option, type Command } from "commander";
import type { Kind } from "../store/index.js";
import {
  filterOptions,
  filtersOf,
  looking,
  pageOf,
  pageOptions,
  type FilterOptions,
  type PageOptions,
} from "./lists/filters.js";
import { formatOption, writeList, type FormatOptions } from "./lists/formats.js";
import { hitLines } from "./lists/hits.js";
import { storeOption, withStore, type StoreOptions } from "./store.js";

type SearchOptions = FilterOptions & PageOptions & FormatOptions & StoreOptions & { readonly in: string };

const EXAMPLE = 'hearsay search "market -school" --type ASSAULT --since 2024-01-01';
const PLURALS: Readonly<Record<string, Kind>> = { events: "event", attributions: "attribution", reports: "report" };

export function searchCommand(program: Command): void {
  const command = program
    .command("search")
    .argument("[query...]", 'words to find: all of them, "a phrase", -without, or')
    .summary("finds events, attributions and reports in the store")
    .description(
      "Finds what the store holds by words and filters, newest first. Several values of one filter are alternatives.",
    )
    .addOption(new Option("--in <what>", "what to find").choices(Object.keys(PLURALS)).default("events"));
  for (const add of [filterOptions, pageOptions, formatOption, storeOption]) add(command);
  command.addHelpText("after", `\nExample:\n  ${EXAMPLE}`).action((query: string[], options: SearchOptions) => {
    const filters = filtersOf({ ...options, ...(query.length && { text: query.join(" ") }) });
    const page = pageOf(options);
    return withStore(options, async (store) => {
      const found = await looking(() => store.search(PLURALS[options.in]!, filters, page));
      await writeList(options, found, (hits, how) => hits.map((hit) => hitLines(hit, how)));
    });
  });
}
