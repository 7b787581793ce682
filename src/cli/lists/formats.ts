/** How a list is written: for reading, as one JSON array, or a record a line. */
import { Option, type Command } from "commander";
import type { ExportOptions } from "../../export/index.js";
import { paintFor, print, tell, widthOf } from "../terminal.js";

export interface FormatOptions {
  readonly format?: "text" | "json" | "jsonl";
}

export const formatOption = (command: Command): Command =>
  command.addOption(
    new Option("--format <name>", "how to write them (default: text on a terminal, else jsonl)").choices([
      "text",
      "json",
      "jsonl",
    ]),
  );

/** Writes a page of a list; on standard error what to write for the next one. */
export async function writeList<T>(
  { format = process.stdout.isTTY ? "text" : "jsonl" }: FormatOptions,
  { items, next }: { readonly items: readonly T[]; readonly next: string | null },
  text: (items: readonly T[], options: ExportOptions) => Iterable<string>,
): Promise<void> {
  if (format === "json") await print([`${JSON.stringify(items, null, 1)}\n`]);
  else if (format === "jsonl") await print(items.map((item) => `${JSON.stringify(item)}\n`));
  else if (items.length) await print(text(items, { paint: paintFor(process.stdout), width: widthOf(process.stdout) }));
  if (!items.length) tell("hearsay: nothing was found.");
  if (next) tell(`hearsay: there is more: add --cursor ${next}`);
}
