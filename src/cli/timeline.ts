import type { Command } from "commander";
import { visible } from "../export/report/wrap.js";
import type { ExportOptions } from "../export/index.js";
import type { EventHit, Spread } from "../store/index.js";
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
import { dayOf, eventLine } from "./lists/hits.js";
import { storeOption, withStore, type StoreOptions } from "./store.js";

type TimelineOptions = FilterOptions & PageOptions & FormatOptions & StoreOptions;

const EXAMPLE = "hearsay timeline --place Ansongo --since 2024-03-01";
const BAR = 40;
const BARS = 24; // the latest bins that are drawn

export function timelineCommand(program: Command): void {
  const command = program
    .command("timeline")
    .argument("[query...]", "words to find")
    .summary("events of the store by day")
    .description("Lists the events of the store by day, newest first, under a histogram of how many there are.");
  for (const add of [filterOptions, pageOptions, formatOption, storeOption]) add(command);
  command.addHelpText("after", `\nExample:\n  ${EXAMPLE}`).action((query: string[], options: TimelineOptions) => {
    const filters = filtersOf({ ...options, ...(query.length && { text: query.join(" ") }) });
    const page = pageOf(options);
    return withStore(options, async (store) => {
      const found = await looking(() => store.search("event", filters, page));
      const reading = (options.format ?? (process.stdout.isTTY ? "text" : "jsonl")) === "text";
      const spread = reading && page.cursor === undefined ? await store.spread("event", filters, []) : null;
      await writeList(options, found, (hits, how) => [...(spread ? bars(spread, how) : []), ...byDay(hits, how)]);
    });
  });
}

/** How many events there are in each day, month or year. */
function bars({ histogram, bin, complete }: Spread, { paint }: ExportOptions): string[] {
  const shown = histogram.slice(-BARS);
  if (shown.length < 2) return [];
  const most = Math.max(...shown.map(({ count }) => count));
  const lines = shown.map(
    ({ from, count }) => `${from.padEnd(12)}${"█".repeat(Math.ceil((BAR * count) / most))} ${count}\n`,
  );
  const left = histogram.length - shown.length;
  const note = [
    left ? `${left} ${bin}s before are not drawn` : "",
    complete ? "" : "only the newest events are counted",
  ];
  return [...lines, ...note.filter(Boolean).map((each) => paint.dim(`${each}\n`)), "\n"];
}

function* byDay(hits: readonly EventHit[], { paint }: ExportOptions): Iterable<string> {
  let day: string | undefined;
  for (const hit of hits) {
    const own = dayOf(hit);
    if (own !== day) yield `${day === undefined ? "" : "\n"}${paint.bold(own)}\n`;
    day = own;
    const line = eventLine(hit, paint);
    const outlet = visible(hit.document.outlet ?? "an unnamed outlet");
    yield `  ${line.slice(line.indexOf(" ") + 1)} ${paint.dim(`(${outlet}, ${hit.document.id.slice(0, 19)})`)}\n`;
  }
}
